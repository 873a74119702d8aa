package org.ecarmethod.transfer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.insight.CoreFunctionReview;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.CoreFunction;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MadeChange;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.Phase;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.validation.PropertyPath;
import org.immutables.value.Value;

/**
 * The fidelity of an adaptation, or of a run under it, to the method: what it kept, changed and dropped, with the
 * records of the changes.
 *
 * <p>A core function is dropped if the profile drops it, or if the run is closed and nothing shows it: neither its record nor
 * a source. It judges against the core only; the form is each city's own. It is a list and never one number: what was dropped is
 * not compensated by what was kept. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Fidelity permits ImmutableFidelity {

    Fidelity() {}

    /** {@return the profile used as the reference} */
    public abstract ProfilePin reference();

    /** {@return the compared profile} */
    public abstract ProfilePin profile();

    /** {@return each core function of the reference, by number} */
    public abstract List<FunctionFidelity> functions();

    /** {@return every change between the two, oldest first, with its rating} */
    public abstract List<RatedChange> changes();

    /** {@return every difference between the two, recorded or not, part by part} */
    public abstract List<Difference> differences();

    /** {@return the starts for which not all gates were shown to be open; empty if two profiles are compared} */
    public abstract List<VisibleStart> starts();

    /** {@return the name that it may carry} */
    public RunName name() {
        boolean dropped = functions().stream().anyMatch(function -> function.status() == CoreStatus.DROPPED);
        return dropped ? RunName.INSPIRED_BY : RunName.METHOD;
    }

    /**
     * Returns a core function.
     *
     * @param number its number
     * @return what became of it, or empty if the reference has no such function
     */
    public Optional<FunctionFidelity> function(int number) {
        return functions().stream()
                .filter(one -> one.function().number() == number)
                .findFirst();
    }

    /**
     * The fidelity to one core function: its status, the recorded changes, and what shows it.
     *
     * @param function the core function
     * @param status what became of it
     * @param records the changes that have to do with it, oldest first
     * @param evidence what the process shows of it; absent if two profiles are compared
     */
    public record FunctionFidelity(
            CoreFunction function,
            CoreStatus status,
            List<RatedChange> records,
            Optional<CoreFunctionReview.Finding> evidence) {

        public FunctionFidelity {
            requireNonNull(function, "function");
            requireNonNull(status, "status");
            requireNonNull(records, "records");
            records = List.copyOf(records);
            requireNonNull(evidence, "evidence");
        }
    }

    /**
     * A start by override, or one recorded as history.
     *
     * @param at the place of its grounds in the process
     * @param grounds the grounds
     */
    public record VisibleStart(PropertyPath at, StartAuthority grounds) {

        public VisibleStart {
            requireNonNull(at, "at");
            requireNonNull(grounds, "grounds");
        }
    }

    /**
     * Compares two profiles.
     *
     * @param reference what is measured by
     * @param profile what is measured
     * @return what was kept, changed and dropped
     */
    public static Fidelity between(MethodProfile reference, MethodProfile profile) {
        requireNonNull(reference, "reference");
        requireNonNull(profile, "profile");
        return measured(reference, profile, Optional.empty());
    }

    /**
     * Compares a process, and the profile that it follows, with the reference profile of the method.
     *
     * @param process the process
     * @return what was kept, changed and dropped, and what shows it
     */
    public static Fidelity of(EcarProcess process) {
        requireNonNull(process, "process");
        return of(process, EcarProfile.v1_0());
    }

    /**
     * Compares a process, and the profile that it follows, with any profile.
     *
     * @param process the process
     * @param reference what is measured by
     * @return what was kept, changed and dropped, and what shows it
     */
    public static Fidelity of(EcarProcess process, MethodProfile reference) {
        requireNonNull(process, "process");
        requireNonNull(reference, "reference");
        return measured(reference, process.profile(), Optional.of(process));
    }

    private static Fidelity measured(MethodProfile reference, MethodProfile profile, Optional<EcarProcess> process) {
        List<RatedChange> changes = since(reference, profile);
        List<VisibleStart> starts = process.map(Fidelity::starts).orElse(List.of());
        Map<Integer, CoreFunctionReview.Finding> evidence =
                process.map(CoreFunctionReview::of).map(CoreFunctionReview::findings).orElse(List.of()).stream()
                        .collect(Collectors.toMap(found -> found.function().number(), Function.identity()));
        // Where the record itself is lacking, nothing shows that something was not done.
        boolean ended = process.filter(run -> run.phase() == Phase.CLOSED)
                .filter(run -> run.content().gaps().isEmpty())
                .isPresent();
        List<FunctionFidelity> functions = reference.coreFunctions().stream()
                .map(core -> function(core, profile, changes, starts, evidence, ended))
                .toList();
        return new Builder()
                .reference(reference.pin())
                .profile(profile.pin())
                .functions(functions)
                .changes(changes)
                .differences(new ProfileComparison(reference, profile, changes).differences())
                .starts(starts)
                .build();
    }

    /** The changes of the profile that the reference does not have itself. */
    private static List<RatedChange> since(MethodProfile reference, MethodProfile profile) {
        List<MadeChange> all = profile.changes();
        List<MadeChange> old = reference.changes();
        boolean continues =
                all.size() >= old.size() && all.subList(0, old.size()).equals(old);
        return all.subList(continues ? old.size() : 0, all.size()).stream()
                .map(RatedChange::of)
                .toList();
    }

    private static FunctionFidelity function(
            CoreFunction core,
            MethodProfile profile,
            List<RatedChange> changes,
            List<VisibleStart> starts,
            Map<Integer, CoreFunctionReview.Finding> evidence,
            boolean ended) {
        List<RatedChange> records = changes.stream()
                .filter(change -> isAbout(change, core.number()))
                .toList();
        Optional<CoreFunctionReview.Finding> shown = Optional.ofNullable(evidence.get(core.number()));
        boolean lacking = shown.filter(found -> found.shown() == CoreFunctionReview.Shown.NOT_SHOWN)
                .isPresent();
        CoreStatus status = CoreStatus.KEPT;
        if (profile.droppedCoreFunctions().contains(core.number()) || ended && lacking) {
            status = CoreStatus.DROPPED;
        } else if (records.stream().anyMatch(Fidelity::touchesCore)
                || core.number() == 1 && starts.stream().anyMatch(Fidelity::isOverride)) {
            status = CoreStatus.MODIFIED;
        }
        return new FunctionFidelity(core, status, records, shown);
    }

    private static boolean isAbout(RatedChange change, int number) {
        return change.made().change().modification().coreFunction().orElse(0) == number;
    }

    /** A change of form leaves a function kept, unless it is said to be one of the function itself. */
    private static boolean touchesCore(RatedChange change) {
        return change.made().change().modification() instanceof Modification.ModifyCoreFunction
                || change.made().change().record().judgement() == ChangeRecord.Judgement.INCONSISTENT;
    }

    private static boolean isOverride(VisibleStart start) {
        return start.grounds().kind() == StartAuthority.Kind.OVERRIDE;
    }

    private static List<VisibleStart> starts(EcarProcess process) {
        List<VisibleStart> starts = new ArrayList<>();
        process.content()
                .anchoredBy()
                .ifPresent(grounds -> starts.add(new VisibleStart(PropertyPath.of("anchoredBy"), grounds)));
        List<Circle> circles = process.content().circles();
        for (int i = 0; i < circles.size(); i++) {
            PropertyPath at = PropertyPath.of("circles").index(i).field("authority");
            circles.get(i).authority().ifPresent(grounds -> starts.add(new VisibleStart(at, grounds)));
        }
        starts.removeIf(start -> start.grounds().kind() == StartAuthority.Kind.PROVEN);
        return starts;
    }

    /** Builds a {@link Fidelity}. */
    static final class Builder extends ImmutableFidelity.Builder {
        Builder() {}
    }
}
