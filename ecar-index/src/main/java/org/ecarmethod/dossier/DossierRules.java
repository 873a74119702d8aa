package org.ecarmethod.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.index.SampleNature;
import org.ecarmethod.index.Submission;
import org.ecarmethod.index.SubmissionCheck;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.IndicatorIssues;
import org.ecarmethod.indicator.Measurement;
import org.ecarmethod.indicator.MeasurementReading;
import org.ecarmethod.indicator.Weights;
import org.ecarmethod.network.EventId;
import org.ecarmethod.network.EventKind;
import org.ecarmethod.network.Membership;
import org.ecarmethod.network.NetworkEvent;
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.network.StatementKind;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** What a reader must know before concluding anything. */
final class DossierRules {

    private final IndexDossier dossier;
    private final List<IndexFramework> known;
    private final Consumer<Issue> out;

    DossierRules(IndexDossier dossier, List<IndexFramework> known, Consumer<Issue> out) {
        this.dossier = dossier;
        this.known = known;
        this.out = out;
    }

    void look(LocalDate asOf, DisclosurePolicy policy) {
        statements();
        frameworks();
        submissions();
        samples();
        measurements(policy);
        memberships();
        events(asOf);
    }

    private static PropertyPath at(String list, int position) {
        return PropertyPath.of(list).index(position);
    }

    private void statements() {
        for (int i = 0; i < dossier.statements().size(); i++) {
            if (dossier.statements().get(i).kind() == StatementKind.CLAIM) {
                out.accept(Issue.at(NetworkIssues.CLAIM_WITHOUT_DATA, at("statements", i))
                        .build());
            }
        }
    }

    private void frameworks() {
        for (int i = 0; i < dossier.frameworks().size(); i++) {
            Stated<Weights> weights = dossier.frameworks().get(i).weights();
            boolean official = weights instanceof Stated.NotApplicable
                    || weights.toOptional().filter(Weights::areOfficial).isPresent();
            if (!official) {
                out.accept(Issue.at(
                                IndicatorIssues.WEIGHTS_NOT_OFFICIAL,
                                at("frameworks", i).field("weights"))
                        .build());
            }
        }
    }

    private void submissions() {
        for (int i = 0; i < dossier.submissions().size(); i++) {
            Submission submission = dossier.submissions().get(i);
            PropertyPath place = at("submissions", i);
            dossier.framework(submission.framework(), known)
                    .ifPresent(framework -> SubmissionCheck.examine(framework, submission, place, out));
        }
    }

    private void samples() {
        for (int i = 0; i < dossier.samples().size(); i++) {
            if (dossier.samples().get(i).nature() == SampleNature.FICTITIOUS) {
                out.accept(Issue.at(IndexIssues.FICTITIOUS, at("samples", i).field("nature"))
                        .build());
            }
        }
    }

    private void measurements(DisclosurePolicy policy) {
        for (int i = 0; i < dossier.measurements().size(); i++) {
            Measurement one = dossier.measurements().get(i);
            if (one.reading(policy) instanceof MeasurementReading.Withheld withheld
                    && withheld.reason() != MeasurementReading.Reason.NO_VALUE) {
                out.accept(Issue.at(
                                IndicatorIssues.TOO_FEW_ANSWERS,
                                at("measurements", i).field("answered"))
                        .with("min", withheld.least())
                        .build());
            }
            if (!one.method().isKnown()) {
                out.accept(Issue.at(
                                IndicatorIssues.METHOD_UNKNOWN,
                                at("measurements", i).field("method"))
                        .build());
            }
        }
    }

    private void memberships() {
        for (int i = 0; i < dossier.memberships().size(); i++) {
            Membership membership = dossier.memberships().get(i);
            PropertyPath claims = at("memberships", i).field("claims");
            membership
                    .conflicts()
                    .forEach(conflict ->
                            out.accept(Issue.at(NetworkIssues.CLAIMS_DISAGREE, claims.index(conflict.second()))
                                    .addRelated(claims.index(conflict.first()))
                                    .build()));
        }
    }

    private void events(LocalDate asOf) {
        Set<EventId> met = dossier.events().stream()
                .filter(one -> one.kind() == EventKind.RESULT_RECEIVED)
                .flatMap(one -> one.of().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < dossier.events().size(); i++) {
            NetworkEvent event = dossier.events().get(i);
            if (event.kind() == EventKind.RESULT_EXPECTED && !met.contains(event.id())) {
                PropertyPath place = at("events", i).field("on");
                event.on()
                        .toOptional()
                        .filter(by -> by.isBefore(asOf) == Truth.YES)
                        .ifPresent(by -> overdue(by, place));
            }
        }
    }

    private void overdue(PartialDate by, PropertyPath place) {
        out.accept(Issue.at(NetworkIssues.RESULT_NOT_RECORDED, place)
                .withDate("by", by)
                .build());
    }
}
