package org.ecarmethod.dossier.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.index.Sample;
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
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.network.Statement;
import org.ecarmethod.network.StatementKind;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
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
        each("statements", dossier.statements(), this::statement);
        each("frameworks", dossier.frameworks(), this::framework);
        each("submissions", dossier.submissions(), this::submission);
        each("samples", dossier.samples(), this::sample);
        each("measurements", dossier.measurements(), (one, at) -> measurement(one, at, policy));
        each("memberships", dossier.memberships(), this::membership);
        events(asOf);
    }

    private static <T> void each(String field, List<T> parts, BiConsumer<T, PropertyPath> look) {
        PropertyPath list = PropertyPath.of(field);
        for (int i = 0; i < parts.size(); i++) {
            look.accept(parts.get(i), list.index(i));
        }
    }

    private void remark(IssueCode code, PropertyPath at) {
        out.accept(Issue.at(code, at).build());
    }

    private void statement(Statement one, PropertyPath at) {
        if (one.kind() == StatementKind.CLAIM) {
            remark(NetworkIssues.CLAIM_WITHOUT_DATA, at);
        }
    }

    private void framework(IndexFramework one, PropertyPath at) {
        Stated<Weights> weights = one.weights();
        boolean official = weights instanceof Stated.NotApplicable
                || weights.toOptional().filter(Weights::areOfficial).isPresent();
        if (!official) {
            remark(IndicatorIssues.WEIGHTS_NOT_OFFICIAL, at.field("weights"));
        }
    }

    private void submission(Submission one, PropertyPath at) {
        dossier.framework(one.framework(), known)
                .ifPresent(framework -> SubmissionCheck.examine(framework, one, at, out));
    }

    private void sample(Sample one, PropertyPath at) {
        if (one.nature() == SampleNature.FICTITIOUS) {
            remark(IndexIssues.FICTITIOUS, at.field("nature"));
        }
    }

    private void measurement(Measurement one, PropertyPath at, DisclosurePolicy policy) {
        if (one.reading(policy) instanceof MeasurementReading.Withheld withheld
                && withheld.reason() != MeasurementReading.Reason.NO_VALUE) {
            out.accept(Issue.at(IndicatorIssues.TOO_FEW_ANSWERS, at.field("answered"))
                    .with("min", withheld.least())
                    .build());
        }
        if (!one.method().isKnown()) {
            remark(IndicatorIssues.METHOD_UNKNOWN, at.field("method"));
        }
    }

    private void membership(Membership one, PropertyPath at) {
        PropertyPath claims = at.field("claims");
        one.conflicts()
                .forEach(conflict -> out.accept(Issue.at(NetworkIssues.CLAIMS_DISAGREE, claims.index(conflict.second()))
                        .addRelated(claims.index(conflict.first()))
                        .build()));
    }

    private void events(LocalDate asOf) {
        Set<EventId> met = dossier.events().stream()
                .filter(one -> one.kind() == EventKind.RESULT_RECEIVED)
                .flatMap(one -> one.of().stream())
                .collect(Collectors.toSet());
        each("events", dossier.events(), (event, at) -> {
            if (event.kind() == EventKind.RESULT_EXPECTED && !met.contains(event.id())) {
                event.on()
                        .toOptional()
                        .filter(by -> by.isBefore(asOf) == Truth.YES)
                        .ifPresent(by -> overdue(by, at.field("on")));
            }
        });
    }

    private void overdue(PartialDate by, PropertyPath place) {
        out.accept(Issue.at(NetworkIssues.RESULT_NOT_RECORDED, place)
                .withDate("by", by)
                .build());
    }
}
