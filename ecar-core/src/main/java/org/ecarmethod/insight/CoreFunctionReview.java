package org.ecarmethod.insight;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.CoreFunction;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.response.Answer;
import org.ecarmethod.validation.WireNamed;

/**
 * A review of the core functions of the method in one process: what its record shows, and what its sources claim. Eight
 * findings and never one number.
 *
 * @param findings one for each core function of the profile, by number
 */
public record CoreFunctionReview(List<Finding> findings) {

    public CoreFunctionReview {
        requireNonNull(findings, "findings");
        findings = List.copyOf(findings);
    }

    /**
     * The finding on one core function.
     *
     * @param function the core function
     * @param shown how far it is shown
     * @param records how many records show it
     * @param claims the facts in which a source speaks for it
     */
    public record Finding(CoreFunction function, Shown shown, long records, List<FactId> claims) {
        public Finding {
            requireNonNull(function, "function");
            requireNonNull(shown, "shown");
            requireNonNull(claims, "claims");
            claims = List.copyOf(claims);
        }
    }

    /** How well a core function is shown. */
    public enum Shown implements WireNamed {
        /** The record of the process shows it. */
        SHOWN,
        /** A source claims it, but the record does not show it. */
        CLAIMED,
        /** Neither record nor source shows it. */
        NOT_SHOWN;

        @Override
        public String vocabulary() {
            return "evidence-shown";
        }
    }

    /**
     * Reviews the core functions in a process.
     *
     * @param process the process
     * @return what is shown of each
     */
    public static CoreFunctionReview of(EcarProcess process) {
        requireNonNull(process, "process");
        return new CoreFunctionReview(process.profile().coreFunctions().stream()
                .map(function -> find(process, function))
                .toList());
    }

    private static Finding find(EcarProcess process, CoreFunction function) {
        long records = records(process, function.number());
        List<FactId> claims = process.content().facts().stream()
                .filter(fact -> fact.coreFunctions().contains(function.number()))
                .map(RecordedFact::id)
                .toList();
        Shown unproven = claims.isEmpty() ? Shown.NOT_SHOWN : Shown.CLAIMED;
        return new Finding(function, records > 0 ? Shown.SHOWN : unproven, records, claims);
    }

    /** Counts the records that show a core function of the reference; a city's own functions have none. */
    private static long records(EcarProcess process, int number) {
        ProcessContent content = process.content();
        return switch (number) {
            case 1 ->
                content.anchoredBy().filter(StartAuthority.Proven.class::isInstance).stream()
                        .count();
            case 2 ->
                content.circles().stream()
                        .mapToLong(CoreFunctionReview::residents)
                        .sum();
            case 3 ->
                content.circles().stream()
                        .filter(circle -> isJoint(circle, process.profile().value(Parameter.MEETINGS_MIN)))
                        .count();
            case 4 ->
                content.findings().stream()
                        .filter(finding -> !finding.experiences().isEmpty())
                        .count();
            case 5 -> content.referrals().size();
            case 6 ->
                content.responses().stream()
                        .filter(response ->
                                response.current().filter(Answer::saysAnything).isPresent()
                                        && !response.respondent().namedBodies().isEmpty())
                        .count();
            case 7 ->
                content.facts().stream()
                        .filter(fact -> fact.kind() == RecordedFact.Kind.CONCLUSION)
                        .count();
            case 8 -> content.feedback().size();
            default -> 0;
        };
    }

    private static long residents(Circle circle) {
        return circle.participants().stream()
                .map(Participant::role)
                .filter(role -> role == ParticipantRole.RESIDENT)
                .count();
    }

    /** Over several meetings, with somebody from research. */
    private static boolean isJoint(Circle circle, int meetings) {
        return circle.meetings().size() >= meetings
                && circle.participants().stream()
                        .anyMatch(participant -> participant.role() == ParticipantRole.RESEARCHER);
    }
}
