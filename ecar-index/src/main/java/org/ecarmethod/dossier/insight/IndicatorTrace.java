package org.ecarmethod.dossier.insight;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.indicator.IndicatorRef;
import org.ecarmethod.indicator.Measurement;
import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.insight.Trace;
import org.ecarmethod.insight.Trace.Link;
import org.ecarmethod.insight.Trace.Node;
import org.ecarmethod.network.IndicatorTie;
import org.ecarmethod.network.MeasurementTie;
import org.ecarmethod.network.RunId;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.Issue;

/**
 * The thread of a process, continued through indicators: from an answer or a commitment to the indicator that it led
 * to, to its measurement, and to the follow-up that considered the measurement. Works in both directions.
 *
 * <p>The links are in a dossier and unknown to the process; those of other processes are passed over, and those that
 * lead nowhere are left out and listed in {@link #issues}. Instances are immutable.
 */
public final class IndicatorTrace {

    /** A stop on the thread. */
    public sealed interface Stop permits InProcess, AtIndicator, AtMeasurement {}

    /**
     * An item in the process.
     *
     * @param node what it is, and its id
     */
    public record InProcess(Node node) implements Stop {
        public InProcess {
            requireNonNull(node, "node");
        }
    }

    /**
     * An indicator.
     *
     * @param indicator which one
     */
    public record AtIndicator(IndicatorRef indicator) implements Stop {
        public AtIndicator {
            requireNonNull(indicator, "indicator");
        }
    }

    /**
     * A measurement.
     *
     * @param measurement which one
     */
    public record AtMeasurement(MeasurementId measurement) implements Stop {
        public AtMeasurement {
            requireNonNull(measurement, "measurement");
        }
    }

    private final Trace trace;
    private final Map<Stop, Set<Stop>> forward = new LinkedHashMap<>();
    private final Map<Stop, Set<Stop>> backward = new LinkedHashMap<>();
    private final List<Issue> issues;

    private IndicatorTrace(EcarProcess process, IndexDossier dossier) {
        this.trace = Trace.of(process);
        this.issues = TieReferences.issues(process, dossier);
        RunId run = RunId.of(process.content().id().value());
        dossier.indicatorLinks().stream()
                .filter(tie -> tie.process().equals(run))
                .forEach(this::tie);
        for (Measurement one : dossier.measurements()) {
            join(new AtIndicator(one.indicator()), new AtMeasurement(one.id()));
        }
        dossier.measurementLinks().stream()
                .filter(tie -> tie.process().equals(run))
                .forEach(this::tie);
    }

    /**
     * Links a process and a dossier.
     *
     * @param process the process
     * @param dossier the dossier
     * @return the threads
     */
    public static IndicatorTrace of(EcarProcess process, IndexDossier dossier) {
        requireNonNull(process, "process");
        requireNonNull(dossier, "dossier");
        return new IndicatorTrace(process, dossier);
    }

    private void tie(IndicatorTie tie) {
        AtIndicator indicator = new AtIndicator(tie.indicator());
        tie.response().ifPresent(id -> joinIfThere(new Node(Link.RESPONSE, id), indicator));
        tie.commitment().ifPresent(id -> joinIfThere(new Node(Link.COMMITMENT, id), indicator));
    }

    private void joinIfThere(Node node, AtIndicator indicator) {
        if (trace.coverage(node).isPresent()) {
            join(new InProcess(node), indicator);
        }
    }

    private void tie(MeasurementTie tie) {
        Node followUp = new Node(Link.FOLLOW_UP, tie.followUp());
        if (trace.coverage(followUp).isPresent()) {
            join(new AtMeasurement(tie.measurement()), new InProcess(followUp));
        }
    }

    private void join(Stop from, Stop to) {
        forward.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
        backward.computeIfAbsent(to, none -> new LinkedHashSet<>()).add(from);
    }

    /** {@return the thread of the process alone} */
    public Trace inProcess() {
        return trace;
    }

    /**
     * {@return links, supports, classes and steps that name something missing in the process, each as {@link
     * org.ecarmethod.network.NetworkIssues#NOT_IN_PROCESS} at its place in the dossier}
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * Follows the thread forwards and lists where it leads.
     *
     * @param start where to begin
     * @return everything that it led to, in the process and beside it, each once
     */
    public List<Stop> onwards(Stop start) {
        requireNonNull(start, "start");
        return reach(start, forward, true);
    }

    /**
     * Follows the thread backwards and lists where it comes from.
     *
     * @param start where to begin
     * @return everything that it came from, in the process and beside it, each once
     */
    public List<Stop> back(Stop start) {
        requireNonNull(start, "start");
        return reach(start, backward, false);
    }

    private List<Stop> reach(Stop start, Map<Stop, Set<Stop>> ties, boolean on) {
        Set<Stop> reached = new LinkedHashSet<>();
        Deque<Stop> waiting = new ArrayDeque<>(next(start, ties, on));
        while (!waiting.isEmpty()) {
            Stop stop = waiting.removeFirst();
            if (reached.add(stop)) {
                waiting.addAll(next(stop, ties, on));
            }
        }
        return new ArrayList<>(reached);
    }

    private List<Stop> next(Stop stop, Map<Stop, Set<Stop>> ties, boolean on) {
        List<Stop> next = new ArrayList<>(ties.getOrDefault(stop, Set.of()));
        if (stop instanceof InProcess here) {
            List<Node> nodes = on ? trace.onwards(here.node()) : trace.back(here.node());
            nodes.forEach(node -> next.add(new InProcess(node)));
        }
        return next;
    }
}
