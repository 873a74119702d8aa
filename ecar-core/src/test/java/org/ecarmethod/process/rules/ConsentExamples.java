package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.record.ProcessIssues.DANGLING_REFERENCE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.circle.ScopeWithdrawal;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.DataProtectionIssues;
import org.ecarmethod.privacy.EthicsApproval;
import org.ecarmethod.privacy.InformationPoint;
import org.ecarmethod.privacy.InformationSheet;
import org.ecarmethod.privacy.LegalBasis;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.record.RemovedId;
import org.ecarmethod.record.Tombstone;
import org.ecarmethod.response.Responses;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** Consent, what was removed, what was decided and what left the project (R1.4, P9 to P17). */
public final class ConsentExamples {

    private static final Changes CLOSED = Changes.toClosed();

    private ConsentExamples() {}

    // --- parts

    public static Publication.Builder publication(Audience audience) {
        return Publication.builder()
                .id(PublicationId.of("publication-1"))
                .on(PartialDate.parse("2027-09-01"))
                .title(Responses.said("A report"))
                .audience(audience)
                .addBody(Responses.EDUCATION);
    }

    public static Changes published(Audience audience, Function<Publication.Builder, Publication.Builder> change) {
        return CLOSED.all(
                next -> next.addPublication(change.apply(publication(audience)).build()));
    }

    /** The first experience, removed, and its tombstone in its place. */
    public static Changes removed(Tombstone.Reason reason, String on) {
        return CLOSED.all(
                next -> next.experiences(CLOSED.content().experiences().subList(1, 2))
                        .addTombstone(tombstone(Tombstone.Kind.EXPERIENCE, "experience-1", reason, on)));
    }

    public static Tombstone tombstone(Tombstone.Kind kind, String id, Tombstone.Reason reason, String on) {
        return new Tombstone(kind, RemovedId.of(id), LocalDate.parse(on), reason);
    }

    /** The first participant, whose consent is changed, with a quote of theirs beside the first finding. */
    public static Changes quoted(Function<Consent.Builder, Consent.Builder> change) {
        return consenting(change).finding(next -> next.addQuote(Processes.quote("quote-1", "p1")));
    }

    private static Changes consenting(Function<Consent.Builder, Consent.Builder> change) {
        return CLOSED.participant(one -> consenting(one, change));
    }

    private static Participant consenting(Participant one, Function<Consent.Builder, Consent.Builder> change) {
        Consent.Builder given = one.consent().toOptional().orElseThrow().toBuilder();
        return new Participant(
                one.id(),
                one.role(),
                one.joinedOn(),
                Stated.known(change.apply(given).build()));
    }

    private static Changes allConsenting(Function<Consent.Builder, Consent.Builder> change) {
        return CLOSED.circle(next -> next.participants(CLOSED.content().circles().get(0).participants().stream()
                .map(one -> consenting(one, change))
                .toList()));
    }

    private static Changes decided(Function<DataProtection.Builder, DataProtection.Builder> change) {
        return CLOSED.all(next -> next.dataProtection(
                change.apply(Processes.dataProtection().toBuilder()).build()));
    }

    private static Stated<EthicsApproval> approvedOn(String day) {
        return Stated.known(new EthicsApproval("2027-00001-01", PartialDate.parse(day)));
    }

    // --- references

    public static List<Example> references() {
        Changes quoted = quoted(next -> next.addScope(ConsentScope.QUOTE));
        Quote again = Processes.quote("quote-1", "p2");
        return List.of(
                fails(
                        "I1",
                        ProcessIssues.DUPLICATE_ID,
                        quoted.finding(next -> next.addQuote(again)),
                        "/findings/0/quotes/1/id"),
                fails(
                        "I1",
                        ProcessIssues.DUPLICATE_ID,
                        CLOSED.all(next -> next.addTombstone(tombstone(
                                Tombstone.Kind.EXPERIENCE, "experience-1", Tombstone.Reason.MISTAKE, "2027-12-01"))),
                        "/tombstones/0/id"),
                fails(
                        "I1",
                        ProcessIssues.DUPLICATE_ID,
                        quoted.all(next -> next.addTombstone(
                                tombstone(Tombstone.Kind.QUOTE, "quote-1", Tombstone.Reason.WITHDRAWN, "2027-12-01"))),
                        "/tombstones/0/id"),
                fails(
                        "I1",
                        ProcessIssues.DUPLICATE_ID,
                        published(Audience.PUBLIC, next -> next)
                                .all(next -> next.addPublication(
                                        publication(Audience.PUBLIC).build())),
                        "/publications/1/id"),
                passes(
                        "I1",
                        ProcessIssues.DUPLICATE_ID,
                        CLOSED.all(next -> next.addTombstones(
                                tombstone(Tombstone.Kind.QUOTE, "experience-1", Tombstone.Reason.MISTAKE, "2027-12-01"),
                                tombstone(
                                        Tombstone.Kind.PARTICIPANTS,
                                        "circle-1",
                                        Tombstone.Reason.DISPOSED,
                                        "2030-01-01"),
                                tombstone(
                                        Tombstone.Kind.PARTICIPANTS,
                                        "circle-1",
                                        Tombstone.Reason.DISPOSED,
                                        "2031-01-01")))),
                fails(
                        "I2.bodies",
                        DANGLING_REFERENCE,
                        published(Audience.RECEIVING_BODY, next -> next.addBody(BodyId.of("nobody"))),
                        "/publications/0/bodies/1 section=bodies"),
                fails(
                        "I2.circles",
                        DANGLING_REFERENCE,
                        CLOSED.finding(next -> next.addQuote(Processes.quote("quote-1", "nobody"))),
                        "/findings/0/quotes/0/participant section=circles"),
                fails(
                        "I2.circles",
                        DANGLING_REFERENCE,
                        CLOSED.all(next -> next.addTombstones(
                                tombstone(
                                        Tombstone.Kind.PARTICIPANTS,
                                        "circle-9",
                                        Tombstone.Reason.DISPOSED,
                                        "2030-01-01"),
                                tombstone(
                                        Tombstone.Kind.ATTENDANCE,
                                        "meeting-9",
                                        Tombstone.Reason.DISPOSED,
                                        "2030-01-01"))),
                        "/tombstones/0/id section=circles",
                        "/tombstones/1/id section=circles"),
                passes(
                        "I2.circles",
                        DANGLING_REFERENCE,
                        CLOSED.all(next -> next.addTombstones(
                                tombstone(
                                        Tombstone.Kind.PARTICIPANTS,
                                        "circle-1",
                                        Tombstone.Reason.DISPOSED,
                                        "2030-01-01"),
                                tombstone(
                                        Tombstone.Kind.ATTENDANCE,
                                        "meeting-1",
                                        Tombstone.Reason.DISPOSED,
                                        "2030-01-01")))),
                fails(
                        "I2.experiences",
                        DANGLING_REFERENCE,
                        published(Audience.PROJECT_TEAM, next -> next.addExperience(ExperienceId.of("nothing"))),
                        "/publications/0/experiences/0 section=experiences"),
                passes(
                        "I2.experiences",
                        DANGLING_REFERENCE,
                        removed(Tombstone.Reason.MISTAKE, "2027-12-01")
                                .all(next -> next.addPublication(publication(Audience.PROJECT_TEAM)
                                        .addExperience(ExperienceId.of("experience-1"))
                                        .build()))),
                fails(
                        "I2.quotes",
                        DANGLING_REFERENCE,
                        published(Audience.PROJECT_TEAM, next -> next.addQuote(QuoteId.of("nothing"))),
                        "/publications/0/quotes/0 section=findings"),
                passes(
                        "I2.quotes",
                        DANGLING_REFERENCE,
                        published(
                                        Audience.PROJECT_TEAM,
                                        next -> next.addQuotes(QuoteId.of("quote-1"), QuoteId.of("quote-2")))
                                .finding(next -> next.addQuote(Processes.quote("quote-2", "p1")))
                                .all(next -> next.addTombstone(tombstone(
                                        Tombstone.Kind.QUOTE, "quote-1", Tombstone.Reason.MISTAKE, "2027-12-01")))),
                fails(
                        "I2.findings",
                        DANGLING_REFERENCE,
                        published(Audience.PROJECT_TEAM, next -> next.addFinding(FindingId.of("nothing"))),
                        "/publications/0/findings/0 section=findings"),
                fails(
                        "I2.proposals",
                        DANGLING_REFERENCE,
                        published(Audience.PROJECT_TEAM, next -> next.addProposal(ProposalId.of("nothing"))),
                        "/publications/0/proposals/0 section=proposals"));
    }

    // --- consent

    public static List<Example> consent() {
        PartialDate before = PartialDate.parse("2027-03-20");
        return List.of(
                fails(
                        "R1.4a",
                        FindingIssues.RECORDED_WITHOUT_CONSENT,
                        allConsenting(next -> next.withdrawnOn(before)),
                        "/experiences/0/recordedOn",
                        "/experiences/1/recordedOn"),
                fails(
                        "R1.4a",
                        FindingIssues.RECORDED_WITHOUT_CONSENT,
                        allConsenting(next -> next.scopes(Set.of(ConsentScope.TAKE_PART))),
                        "/experiences/0/recordedOn",
                        "/experiences/1/recordedOn"),
                fails(
                        "R1.4a",
                        FindingIssues.RECORDED_WITHOUT_CONSENT,
                        CLOSED.experience(next -> next.recordedOn(PartialDate.parse("2027-03-04"))),
                        "/experiences/0/recordedOn"),
                passes(
                        "R1.4a",
                        FindingIssues.RECORDED_WITHOUT_CONSENT,
                        allConsenting(next -> next.withdrawnOn(PartialDate.parse("2027-03-21")))),
                passes(
                        "R1.4a",
                        FindingIssues.RECORDED_WITHOUT_CONSENT,
                        CLOSED.circle(next -> next.participants(List.of()))),
                passes(
                        "R1.4a",
                        FindingIssues.RECORDED_WITHOUT_CONSENT,
                        allConsenting(next -> next.withdrawnOn(before))
                                .all(next -> next.addTombstone(tombstone(
                                        Tombstone.Kind.PARTICIPANTS,
                                        "circle-1",
                                        Tombstone.Reason.DISPOSED,
                                        "2030-01-01")))),
                passes(
                        "R1.4a",
                        FindingIssues.RECORDED_WITHOUT_CONSENT,
                        allConsenting(next -> next.withdrawnOn(before))
                                .circle(next -> next.authority(
                                        new StartAuthority.HistoricalRecord(Processes.citation("analysis"))))),
                fails(
                        "P10",
                        FindingIssues.QUOTE_WITHOUT_CONSENT,
                        quoted(next -> next),
                        "/findings/0/quotes/0/participant"),
                fails(
                        "P10",
                        FindingIssues.QUOTE_WITHOUT_CONSENT,
                        quoted(next -> next.addScope(ConsentScope.QUOTE).withdrawnOn(before)),
                        "/findings/0/quotes/0/participant"),
                fails(
                        "P10",
                        FindingIssues.QUOTE_WITHOUT_CONSENT,
                        quoted(next -> next.addScope(ConsentScope.QUOTE)
                                .addWithdrawnScope(new ScopeWithdrawal(ConsentScope.QUOTE, before))),
                        "/findings/0/quotes/0/participant"),
                fails(
                        "P10",
                        FindingIssues.QUOTE_WITHOUT_CONSENT,
                        CLOSED.participant(one ->
                                        new Participant(one.id(), one.role(), one.joinedOn(), Responses.unknown()))
                                .finding(next -> next.addQuote(Processes.quote("quote-1", "p1"))),
                        "/findings/0/quotes/0/participant"),
                passes(
                        "P10",
                        FindingIssues.QUOTE_WITHOUT_CONSENT,
                        quoted(next -> next.addScope(ConsentScope.QUOTE)
                                .addWithdrawnScope(new ScopeWithdrawal(ConsentScope.TAKE_PART, before)))),
                fails(
                        "P10a",
                        FindingIssues.QUOTE_NOT_CHECKED,
                        CLOSED.finding(next -> next.addQuotes(
                                unchecked("quote-1", Responses.unknown()), unchecked("quote-2", Responses.none()))),
                        "/findings/0/quotes/0/checkedOn",
                        "/findings/0/quotes/1/checkedOn"),
                passes(
                        "P10a",
                        FindingIssues.QUOTE_NOT_CHECKED,
                        CLOSED.finding(next -> next.addQuote(Processes.quote("quote-1", "p1")))),
                fails(
                        "P12",
                        FindingIssues.RESTS_ON_WITHDRAWN,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-07-23"),
                        "/findings/0/experiences"),
                fails(
                        "P12",
                        FindingIssues.RESTS_ON_WITHDRAWN,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-05-01")
                                .finding(next -> next.approval(Responses.unknown())),
                        "/findings/0/experiences"),
                fails(
                        "P12",
                        FindingIssues.RESTS_ON_WITHDRAWN,
                        CLOSED.all(next -> next.experiences(List.of())
                                        .addTombstones(
                                                tombstone(
                                                        Tombstone.Kind.EXPERIENCE,
                                                        "experience-2",
                                                        Tombstone.Reason.MISTAKE,
                                                        "2027-09-01"),
                                                tombstone(
                                                        Tombstone.Kind.EXPERIENCE,
                                                        "experience-1",
                                                        Tombstone.Reason.WITHDRAWN,
                                                        "2027-05-01")))
                                .finding(next -> next.addExperience(ExperienceId.of("experience-2"))),
                        "/findings/0/experiences",
                        "/findings/1/experiences"),
                passes("P12", FindingIssues.RESTS_ON_WITHDRAWN, removed(Tombstone.Reason.WITHDRAWN, "2027-07-22")),
                passes("P12", FindingIssues.RESTS_ON_WITHDRAWN, removed(Tombstone.Reason.DISPOSED, "2027-07-23")),
                fails(
                        "P12",
                        FindingIssues.RESTS_ON_WITHDRAWN,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-07-25")
                                .finding(next -> next.addApprovedAnew(again("2027-07-23"), again("2027-07-24"))),
                        "/findings/0/experiences"),
                passes(
                        "P12",
                        FindingIssues.RESTS_ON_WITHDRAWN,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-07-25")
                                .finding(next -> next.addApprovedAnew(again("2027-07-25")))),
                passes(
                        "P12",
                        FindingIssues.RESTS_ON_WITHDRAWN,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-07-23")
                                .finding(next -> next.addExperience(ExperienceId.of("experience-2")))));
    }

    private static Approval again(String day) {
        return new Approval(Processes.CIRCLE, PartialDate.parse(day));
    }

    private static Quote unchecked(String id, Stated<PartialDate> checkedOn) {
        return new Quote(QuoteId.of(id), Responses.said("In so many words"), ParticipantId.of("p1"), checkedOn);
    }

    // --- what was decided

    public static List<Example> protection() {
        Changes historicalCircle = CLOSED.circle(
                next -> next.authority(new StartAuthority.HistoricalRecord(Processes.citation("analysis"))));
        String everything = "plan, purpose, methods, risks, responsible-body, voluntariness, right-to-stop, openness,"
                + " complaint-route, data-protection-officer, legal-basis, recipients, storage-period, access,"
                + " rectification, erasure, restriction, objection, supervisory-authority";
        return List.of(
                fails(
                        "P11",
                        DataProtectionIssues.NOT_RECORDED,
                        CLOSED.all(next -> next.dataProtection(Optional.empty())),
                        "/dataProtection"),
                passes(
                        "P11",
                        DataProtectionIssues.NOT_RECORDED,
                        historicalCircle.all(next -> next.dataProtection(Optional.empty()))),
                passes(
                        "P11",
                        DataProtectionIssues.NOT_RECORDED,
                        Changes.to(Processes.anchored()).all(next -> next.dataProtection(Optional.empty()))),
                fails(
                        "P11a",
                        DataProtectionIssues.LEGAL_BASIS_UNKNOWN,
                        decided(next -> next.legalBasis(Responses.unknown())),
                        "/dataProtection/legalBasis"),
                passes("P11a", DataProtectionIssues.LEGAL_BASIS_UNKNOWN, CLOSED),
                fails(
                        "P11b",
                        DataProtectionIssues.LEGAL_BASIS_DOUBTFUL,
                        decided(next -> next.legalBasis(Stated.known(LegalBasis.CONSENT))),
                        "/dataProtection/legalBasis"),
                fails(
                        "P11b",
                        DataProtectionIssues.LEGAL_BASIS_DOUBTFUL,
                        decided(next -> next.legalBasis(Stated.known(LegalBasis.LEGITIMATE_INTERESTS))),
                        "/dataProtection/legalBasis"),
                passes("P11b", DataProtectionIssues.LEGAL_BASIS_DOUBTFUL, CLOSED),
                fails(
                        "P11c",
                        DataProtectionIssues.UNKNOWN_SHEET,
                        consenting(next -> next.version("2026-9")),
                        "/circles/0/participants/0/consent"),
                passes("P11c", DataProtectionIssues.UNKNOWN_SHEET, CLOSED),
                passes(
                        "P11c",
                        DataProtectionIssues.UNKNOWN_SHEET,
                        CLOSED.participant(
                                one -> new Participant(one.id(), one.role(), one.joinedOn(), Responses.unknown()))),
                fails(
                        "P14",
                        DataProtectionIssues.RESEARCH_WITHOUT_APPROVAL,
                        decided(next -> next.ethicsApproval(Responses.unknown())),
                        "/dataProtection/ethicsApproval"),
                fails(
                        "P14",
                        DataProtectionIssues.RESEARCH_WITHOUT_APPROVAL,
                        decided(next -> next.ethicsApproval(approvedOn("2027-03-02"))),
                        "/dataProtection/ethicsApproval"),
                fails(
                        "P14",
                        DataProtectionIssues.RESEARCH_WITHOUT_APPROVAL,
                        decided(next -> next.ethicsApproval(approvedOn("2027"))),
                        "/dataProtection/ethicsApproval"),
                passes(
                        "P14",
                        DataProtectionIssues.RESEARCH_WITHOUT_APPROVAL,
                        decided(next -> next.ethicsApproval(approvedOn("2027-03-01")))),
                passes(
                        "P14",
                        DataProtectionIssues.RESEARCH_WITHOUT_APPROVAL,
                        Changes.to(Processes.anchored())
                                .all(next -> next.dataProtection(Processes.dataProtection().toBuilder()
                                        .ethicsApproval(Responses.unknown())
                                        .build()))),
                fails(
                        "P16",
                        DataProtectionIssues.INFORMATION_INCOMPLETE,
                        decided(next -> next.addInformationSheet(
                                sheetWithout(InformationPoint.OPENNESS, InformationPoint.COMPLAINT_ROUTE))),
                        "/dataProtection/informationSheets/1/points information=openness, complaint-route"),
                fails(
                        "P16",
                        DataProtectionIssues.INFORMATION_INCOMPLETE,
                        decided(next -> next.addInformationSheet(sheetWithout(
                                InformationPoint.STORAGE_PERIOD,
                                InformationPoint.ACCESS,
                                InformationPoint.RESTRICTION,
                                InformationPoint.OBJECTION))),
                        "/dataProtection/informationSheets/1/points"
                                + " information=storage-period, access, restriction, objection"),
                fails(
                        "P16",
                        DataProtectionIssues.INFORMATION_INCOMPLETE,
                        decided(next -> next.informationSheets(List.of())),
                        "/dataProtection/informationSheets information=" + everything),
                passes("P16", DataProtectionIssues.INFORMATION_INCOMPLETE, CLOSED),
                passes(
                        "P16",
                        DataProtectionIssues.INFORMATION_INCOMPLETE,
                        historicalCircle.all(next -> next.dataProtection(Processes.dataProtection().toBuilder()
                                .informationSheets(List.of())
                                .build()))),
                fails(
                        "P17",
                        DataProtectionIssues.RETENTION_UNDECIDED,
                        decided(next -> next.retention(
                                Processes.dataProtection().retention().subList(0, 4))),
                        "/dataProtection/retention sensitivity=story, person"),
                passes("P17", DataProtectionIssues.RETENTION_UNDECIDED, CLOSED),
                passes(
                        "P17",
                        DataProtectionIssues.RETENTION_UNDECIDED,
                        Changes.to(Processes.draft())
                                .all(next -> next.dataProtection(Processes.dataProtection().toBuilder()
                                        .retention(List.of())
                                        .build()))),
                fails(
                                "P17a",
                                DataProtectionIssues.DISPOSAL_OVERDUE,
                                CLOSED,
                                "/dataProtection/retention/3 due=2030-01-01 sensitivity=count",
                                "/dataProtection/retention/5 due=2030-01-01 sensitivity=story",
                                "/dataProtection/retention/6 due=2030-01-01 sensitivity=person")
                        .on("2030-01-01"),
                passes("P17a", DataProtectionIssues.DISPOSAL_OVERDUE, CLOSED).on("2029-12-31"),
                fails(
                        "P17b",
                        DataProtectionIssues.DISPOSED_WITHOUT_DECISION,
                        removed(Tombstone.Reason.DISPOSED, "2029-12-31"),
                        "/tombstones/0/removedOn sensitivity=story"),
                fails(
                        "P17b",
                        DataProtectionIssues.DISPOSED_WITHOUT_DECISION,
                        removed(Tombstone.Reason.DISPOSED, "2030-01-01")
                                .all(next -> next.dataProtection(Optional.empty())),
                        "/tombstones/0/removedOn sensitivity=story"),
                passes(
                        "P17b",
                        DataProtectionIssues.DISPOSED_WITHOUT_DECISION,
                        removed(Tombstone.Reason.DISPOSED, "2030-01-01")),
                passes(
                        "P17b",
                        DataProtectionIssues.DISPOSED_WITHOUT_DECISION,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-12-01")),
                passes(
                        "P17b",
                        DataProtectionIssues.DISPOSED_WITHOUT_DECISION,
                        decided(next -> next.retention(List.of(
                                        Processes.dataProtection().retention().get(6))))
                                .all(next -> next.addTombstone(tombstone(
                                        Tombstone.Kind.QUOTE, "quote-1", Tombstone.Reason.DISPOSED, "2030-01-01")))));
    }

    private static InformationSheet sheetWithout(InformationPoint... lacking) {
        Set<InformationPoint> points = EnumSet.allOf(InformationPoint.class);
        points.removeAll(List.of(lacking));
        return new InformationSheet("2027-2", points);
    }

    // --- what left the project

    public static List<Example> publications() {
        ExperienceId story = ExperienceId.of("experience-1");
        FindingId finding = FindingId.of("finding-1");
        ProposalId proposal = ProposalId.of("proposal-1");
        Changes quoted = quoted(next -> next.addScope(ConsentScope.QUOTE));
        return List.of(
                fails(
                        "P9",
                        DataProtectionIssues.PUBLISHED_BEYOND_AUDIENCE,
                        published(Audience.RECEIVING_BODY, next -> next.addExperience(story)),
                        "/publications/0/experiences audience=receiving-body sensitivity=story"),
                fails(
                        "P9",
                        DataProtectionIssues.PUBLISHED_BEYOND_AUDIENCE,
                        quoted.all(next -> next.addPublication(publication(Audience.PUBLIC)
                                .addQuote(QuoteId.of("quote-1"))
                                .build())),
                        "/publications/0/quotes audience=public sensitivity=quote"),
                passes(
                        "P9",
                        DataProtectionIssues.PUBLISHED_BEYOND_AUDIENCE,
                        quoted.all(next -> next.addPublication(publication(Audience.RECEIVING_BODY)
                                .addQuote(QuoteId.of("quote-1"))
                                .addFinding(finding)
                                .addProposal(proposal)
                                .build()))),
                fails(
                        "P12a",
                        DataProtectionIssues.PUBLISHED_AFTER_REMOVAL,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-08-31")
                                .all(next -> next.addPublication(publication(Audience.PROJECT_TEAM)
                                        .addExperience(story)
                                        .build())),
                        "/publications/0/experiences/0 removed=2027-08-31"),
                fails(
                        "P12a",
                        DataProtectionIssues.PUBLISHED_AFTER_REMOVAL,
                        CLOSED.all(next -> next.addTombstone(tombstone(
                                        Tombstone.Kind.QUOTE, "quote-1", Tombstone.Reason.MISTAKE, "2027-08-31"))
                                .addPublication(publication(Audience.CIRCLE_MEMBERS)
                                        .addQuote(QuoteId.of("quote-1"))
                                        .build())),
                        "/publications/0/quotes/0 removed=2027-08-31"),
                passes(
                        "P12a",
                        DataProtectionIssues.PUBLISHED_AFTER_REMOVAL,
                        removed(Tombstone.Reason.WITHDRAWN, "2027-09-01")
                                .all(next -> next.addPublication(publication(Audience.PROJECT_TEAM)
                                        .addExperience(story)
                                        .build()))),
                fails(
                        "R3.1a",
                        FindingIssues.NOT_APPROVED,
                        published(
                                Audience.PUBLIC,
                                next -> next.on(PartialDate.parse("2027-07-21"))
                                        .addFinding(finding)
                                        .addProposal(proposal)),
                        "/publications/0/findings/0",
                        "/publications/0/proposals/0"),
                fails(
                        "R3.1a",
                        FindingIssues.NOT_APPROVED,
                        published(Audience.RECEIVING_BODY, next -> next.addFinding(finding))
                                .finding(next -> next.approval(
                                        Stated.known(new Approval(Processes.CIRCLE, PartialDate.parse("2027-09-02")))))
                                .all(next -> next.referrals(List.of())),
                        "/publications/0/findings/0"),
                passes(
                        "R3.1a",
                        FindingIssues.NOT_APPROVED,
                        published(
                                Audience.PUBLIC,
                                next -> next.addFinding(finding).addProposal(proposal))),
                passes(
                        "R3.1a",
                        FindingIssues.NOT_APPROVED,
                        published(
                                Audience.CIRCLE_MEMBERS,
                                next -> next.on(PartialDate.parse("2027-07-21")).addFinding(finding))),
                passes(
                        "R3.1a",
                        FindingIssues.NOT_APPROVED,
                        published(Audience.PUBLIC, next -> next.addFinding(FindingId.of("nothing")))));
    }
}
