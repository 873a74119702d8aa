package org.ecarmethod.process.rules;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.method.Examined;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.DataProtectionIssues;
import org.ecarmethod.privacy.InformationPoint;
import org.ecarmethod.privacy.InformationSheet;
import org.ecarmethod.privacy.LegalBasis;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.privacy.SpecialDataBasis;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Retention;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;
import org.ecarmethod.validation.WireNamed;

/**
 * Rules on what was decided to protect participants (P11, P14, P16 to P18). What happened before this library, and says so,
 * is not asked for decisions.
 */
final class ProtectionRules {

    private static final PropertyPath PLACE = PropertyPath.of("dataProtection");

    private ProtectionRules() {}

    static List<ProcessRule> all() {
        return List.of(
                ProcessRule.of(
                        "P11",
                        DataProtectionIssues.NOT_RECORDED,
                        ProtectionRules::recorded,
                        Section.HISTORY,
                        Section.CIRCLES,
                        Section.DATA_PROTECTION),
                decided("P11a", DataProtectionIssues.LEGAL_BASIS_UNKNOWN, ProtectionRules::basisKnown),
                decided("P11b", DataProtectionIssues.LEGAL_BASIS_DOUBTFUL, ProtectionRules::basisFits),
                ProcessRule.of(
                                "P11c",
                                DataProtectionIssues.UNKNOWN_SHEET,
                                ProtectionRules::agreedToSomething,
                                Section.DATA_PROTECTION)
                        .over(Section.CIRCLES),
                decided(
                        "P11d",
                        DataProtectionIssues.SPECIAL_DATA_BASIS_NOT_SHOWN,
                        ProtectionRules::specialDataAllowed,
                        Section.EXPERIENCES),
                decided(
                        "P14",
                        DataProtectionIssues.RESEARCH_WITHOUT_APPROVAL,
                        ProtectionRules::approved,
                        Section.HISTORY,
                        Section.CIRCLES),
                decided(
                        "P16",
                        DataProtectionIssues.INFORMATION_INCOMPLETE,
                        ProtectionRules::informed,
                        Section.HISTORY,
                        Section.CIRCLES),
                decided("P17", DataProtectionIssues.RETENTION_UNDECIDED, ProtectionRules::retentionDecided),
                decided("P17a", DataProtectionIssues.DISPOSAL_OVERDUE, ProtectionRules::disposedInTime),
                ProcessRule.of(
                                "P17b",
                                DataProtectionIssues.DISPOSED_WITHOUT_DECISION,
                                ProtectionRules::disposedOnDecision,
                                Section.DATA_PROTECTION)
                        .over(Section.TOMBSTONES));
    }

    /** A rule on what was decided, with the process it was decided for. */
    private interface Check {
        void examine(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out);
    }

    private static ProcessRule decided(String id, IssueCode code, Check check, Section... needs) {
        Rule.Check<Examined<ProcessView>> whole = (view, at, out) ->
                content(view).dataProtection().ifPresent(decided -> check.examine(decided, view, out));
        return ProcessRule.of(id, code, whole, needs).over(Section.DATA_PROTECTION);
    }

    private static ProcessContent content(Examined<ProcessView> view) {
        return view.subject().content;
    }

    /** The circles to which people were invited while this library was there to ask. */
    private static Stream<Circle> startedCircles(ProcessContent content) {
        return IntegrityRules.isHistorical(content.anchoredBy())
                ? Stream.empty()
                : content.circles().stream()
                        .filter(Circle::isStarted)
                        .filter(circle -> !IntegrityRules.isHistorical(circle.authority()));
    }

    private static List<String> names(Set<? extends WireNamed> terms) {
        return terms.stream().map(WireNamed::wireName).toList();
    }

    /** P11, P17: something was decided before people were invited. */
    private static void recorded(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        if (content(view).dataProtection().isEmpty()
                && startedCircles(content(view)).findAny().isPresent()) {
            out.accept(Issue.at(DataProtectionIssues.NOT_RECORDED, PLACE).build());
        }
    }

    /** P11: there is a legal basis. */
    private static void basisKnown(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out) {
        if (!decided.legalBasis().isKnown()) {
            out.accept(Issue.at(DataProtectionIssues.LEGAL_BASIS_UNKNOWN, PLACE.field("legalBasis"))
                    .build());
        }
    }

    /** P11: it is one that an authority can rely on. */
    private static void basisFits(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out) {
        if (decided.legalBasis()
                .toOptional()
                .filter(LegalBasis::isDoubtfulForAuthority)
                .isPresent()) {
            out.accept(Issue.at(DataProtectionIssues.LEGAL_BASIS_DOUBTFUL, PLACE.field("legalBasis"))
                    .build());
        }
    }

    /** P5, P11: what experiences show of health, origin or belief is allowed; a reason why nobody knows is an answer. */
    private static void specialDataAllowed(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out) {
        boolean shown = decided.specialDataBasis()
                .filter(basis -> basis.toOptional()
                        .filter(SpecialDataBasis::isDoubtfulForAuthority)
                        .isEmpty())
                .isPresent();
        if (!shown && !content(view).experiences().isEmpty()) {
            out.accept(Issue.at(DataProtectionIssues.SPECIAL_DATA_BASIS_NOT_SHOWN, PLACE.field("specialDataBasis"))
                    .build());
        }
    }

    /** P11: what somebody agreed to is on record. */
    private static void agreedToSomething(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Set<String> versions = new HashSet<>();
        content(view).dataProtection().stream()
                .flatMap(decided -> decided.informationSheets().stream())
                .map(InformationSheet::version)
                .forEach(versions::add);
        ProcessView.each(content(view).circles(), "circles", (circle, place) -> {
            for (int i = 0; !versions.isEmpty() && i < circle.participants().size(); i++) {
                PropertyPath spot = place.field("participants").index(i).field("consent");
                circle.participants()
                        .get(i)
                        .consent()
                        .toOptional()
                        .filter(consent -> !versions.contains(consent.version()))
                        .ifPresent(consent -> out.accept(Issue.at(DataProtectionIssues.UNKNOWN_SHEET, spot)
                                .build()));
            }
        });
    }

    /** P14: research is approved before anybody is invited. */
    private static void approved(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out) {
        boolean known = decided.ethicsApproval().isKnown();
        boolean research = known || decided.ethicsApproval().isUnknown();
        boolean inTime = known
                && startedCircles(content(view))
                        .flatMap(circle -> circle.startedOn().stream())
                        .flatMap((Stated<PartialDate> start) -> start.toOptional().stream())
                        .allMatch(start -> decided.ethicsApproval()
                                .toOptional()
                                .filter(approval -> start.isBefore(approval.on()) == Truth.NO)
                                .isPresent());
        if (research && !inTime && startedCircles(content(view)).findAny().isPresent()) {
            out.accept(Issue.at(DataProtectionIssues.RESEARCH_WITHOUT_APPROVAL, PLACE.field("ethicsApproval"))
                    .build());
        }
    }

    /** P14, P16, P18: participants were told what they must be told. */
    private static void informed(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out) {
        List<InformationSheet> sheets = decided.informationSheets();
        PropertyPath list = PLACE.field("informationSheets");
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).lacking().isEmpty()) {
                out.accept(lacking(list.index(i).field("points"), sheets.get(i).lacking()));
            }
        }
        if (sheets.isEmpty() && startedCircles(content(view)).findAny().isPresent()) {
            out.accept(lacking(list, EnumSet.allOf(InformationPoint.class)));
        }
    }

    private static Issue lacking(PropertyPath at, Set<InformationPoint> points) {
        return Issue.at(DataProtectionIssues.INFORMATION_INCOMPLETE, at)
                .with("information", names(points))
                .build();
    }

    /** P17: every class of data that is there has a date or a decision. */
    private static void retentionDecided(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out) {
        Set<Sensitivity> undecided = Retention.of(content(view), view.asOf()).undecided();
        if (!undecided.isEmpty()) {
            out.accept(Issue.at(DataProtectionIssues.RETENTION_UNDECIDED, PLACE.field("retention"))
                    .with("sensitivity", names(undecided))
                    .build());
        }
    }

    /** P17: what was to be disposed of is gone. */
    private static void disposedInTime(DataProtection decided, Examined<ProcessView> view, Consumer<Issue> out) {
        for (Retention.Due due : Retention.of(content(view), view.asOf()).due()) {
            int position =
                    decided.retention().indexOf(decided.retention(due.data()).orElseThrow());
            out.accept(Issue.at(
                            DataProtectionIssues.DISPOSAL_OVERDUE,
                            PLACE.field("retention").index(position))
                    .with("sensitivity", due.data().wireName())
                    .withDate("due", due.since())
                    .build());
        }
    }

    /** P17: nothing was disposed of before a decision allowed it; quotes may go with the consent that carried them. */
    private static void disposedOnDecision(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Optional<DataProtection> decided = content(view).dataProtection();
        ProcessView.each(content(view).tombstones(), "tombstones", (tombstone, place) -> {
            Sensitivity data = tombstone.of().sensitivity();
            boolean allowed =
                    Retention.dueSince(decided, data, tombstone.removedOn()).isPresent()
                            || data == Sensitivity.QUOTE
                                    && Retention.dueSince(decided, Sensitivity.PERSON, tombstone.removedOn())
                                            .isPresent();
            if (tombstone.reason() == Tombstone.Reason.DISPOSED && !allowed) {
                out.accept(Issue.at(DataProtectionIssues.DISPOSED_WITHOUT_DECISION, place.field("removedOn"))
                        .with("sensitivity", data.wireName())
                        .build());
            }
        });
    }
}
