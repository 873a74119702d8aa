package org.ecarmethod.json.internal.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.LeftOut;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;

/** Runs every rule on the content of a process. */
final class ProcessExaminer implements Examiner<ProcessContent, EcarProcess> {

    private static final LeftOut SWITCHED_OFF = allRules(NotChecked.Reason.SWITCHED_OFF);
    private static final LeftOut UNREADABLE = allRules(NotChecked.Reason.UNREADABLE);

    private final ReadOptions options;
    private final LeftOut switchedOff;
    private final LeftOut unreadable;

    ProcessExaminer(ReadOptions options) {
        this.options = options;
        this.switchedOff = SWITCHED_OFF.plus(left(options.rules().codes(), NotChecked.Reason.SWITCHED_OFF));
        this.unreadable = UNREADABLE.plus(left(options.rules().codes(), NotChecked.Reason.UNREADABLE));
    }

    private static LeftOut allRules(NotChecked.Reason reason) {
        return LeftOut.of(left(
                Catalogue.rules().stream()
                        .flatMap(rule -> rule.codes().stream())
                        .toList(),
                reason));
    }

    private static List<NotChecked> left(List<IssueCode> codes, NotChecked.Reason reason) {
        return codes.stream().map(code -> new NotChecked(code, reason, 1)).toList();
    }

    private MethodProfile fallback() {
        return options.profiles().get(0);
    }

    /**
     * The profile that a content names; or one of that name, so that a changed one is not followed by an error for each of its
     * words; or the first one. That it is another one is then found by the rules.
     */
    private MethodProfile profile(ProfilePin pin) {
        return profile(pin::equals)
                .or(() -> profile(
                        one -> one.id().equals(pin.id()) && one.version().equals(pin.version())))
                .or(() -> profile(one -> one.id().equals(pin.id())))
                .orElseGet(this::fallback);
    }

    private Optional<MethodProfile> profile(Predicate<ProfilePin> wanted) {
        return options.profiles().stream()
                .filter(profile -> wanted.test(profile.pin()))
                .findFirst();
    }

    @Override
    public Findings<EcarProcess> examine(ReadForm<ProcessContent> form) {
        return form.content().map(content -> examine(content, form)).orElseGet(() -> {
            // What is wrong with the input itself is judged by no profile.
            boolean document = form.frame().position().isPresent();
            return new Findings<>(
                    document ? List.of(fallback()) : List.of(),
                    List.of(),
                    report -> report.notChecked(unreadable),
                    Optional::empty);
        });
    }

    private Findings<EcarProcess> examine(ProcessContent content, ReadForm<ProcessContent> form) {
        MethodProfile profile = profile(content.profile());
        Examination examination = Examination.of(content, profile, options.asOf())
                .withScreening(options.screening())
                .withRules(options.rules())
                .withUnreadable(form.unreadable());
        Examination.Findings findings = examination.examine();
        return new Findings<>(
                List.of(profile),
                findings.issues(),
                report -> findings.notChecked().forEach(left -> report.notChecked(left.code(), left.reason())),
                findings::process);
    }

    @Override
    public PropertyPath lasting(ProcessContent content, PropertyPath path) {
        return Examination.of(content, profile(content.profile()), options.asOf())
                .lasting(path);
    }

    @Override
    public Set<String> withdrawn(ProcessContent content) {
        return participantsWhoWithdrew(content);
    }

    /** Whoever takes anything back takes with it what nobody has described. */
    private static Set<String> participantsWhoWithdrew(ProcessContent content) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < content.circles().size(); i++) {
            List<Participant> participants = content.circles().get(i).participants();
            for (int j = 0; j < participants.size(); j++) {
                if (participants
                        .get(j)
                        .consent()
                        .toOptional()
                        .filter(ProcessExaminer::isTakenBack)
                        .isPresent()) {
                    all.add("/circles/" + i + "/participants/" + j);
                }
            }
        }
        return all;
    }

    private static boolean isTakenBack(Consent consent) {
        return consent.withdrawnOn().isPresent() || !consent.withdrawnScopes().isEmpty();
    }

    /** Runs no rule; the report says so. */
    static final class WithoutRules implements Examiner<ProcessContent, ProcessContent> {

        private final ProcessExaminer processes;

        WithoutRules(ReadOptions options) {
            this.processes = new ProcessExaminer(options);
        }

        @Override
        public Findings<ProcessContent> examine(ReadForm<ProcessContent> form) {
            MethodProfile profile = form.content()
                    .map(content -> processes.profile(content.profile()))
                    .orElseGet(processes::fallback);
            return new Findings<>(
                    List.of(profile), List.of(), report -> report.notChecked(processes.switchedOff), form::content);
        }

        @Override
        public PropertyPath lasting(ProcessContent content, PropertyPath path) {
            return processes.lasting(content, path);
        }

        @Override
        public Set<String> withdrawn(ProcessContent content) {
            return processes.withdrawn(content);
        }

        /** The fingerprint of a document takes half the time that its tokens take. */
        @Override
        public Frame alone(byte[] text) {
            return Frame.single(Frame.BEGINNING, text);
        }
    }
}
