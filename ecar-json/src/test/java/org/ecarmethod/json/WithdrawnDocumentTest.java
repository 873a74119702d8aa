package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ecarmethod.circle.Consent;
import org.ecarmethod.circle.ConsentScope;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.Finding;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Quote;
import org.ecarmethod.finding.QuoteId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.privacy.Confirmation;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.Withdrawal;
import org.ecarmethod.record.Command;
import org.ecarmethod.record.JournalEntry;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What points at something in a document still points at it after a withdrawal: confirmed texts, waived issues, fields that were
 * kept. A process that could be read before can be written and read afterwards, whoever withdraws what.
 */
class WithdrawnDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final Entry ON = Entry.of(DAY, "en", "Democracy strategist");
    private static final EcarProcess FULL =
            Corpus.valid("full-from-draft-to-closed").read().value().orElseThrow();

    /** A process of random size in which every other text holds a false alarm, and as it is written with fields nobody knows. */
    private record Case(ProcessContent content, String document, ReadOptions options, Withdrawal withdrawal) {
        @Override
        public String toString() {
            return withdrawal.experiences().size() + " of "
                    + content.experiences().size();
        }
    }

    static Stream<Case> cases() {
        return LongStream.range(0, 40).mapToObj(WithdrawnDocumentTest::make);
    }

    private static LocalizedText text(String words, int number, Random chance) {
        String article = chance.nextBoolean() ? " (artikel 7010632391)" : "";
        return LocalizedText.of("sv", words + " " + number + article);
    }

    private static Case make(long seed) {
        Random chance = new Random(seed);
        ProcessContent content = content(chance);
        Examination examination = Examination.of(content, EcarProfile.v1_0(), DAY);
        List<Confirmation> confirmed = examination.personalData().stream()
                .map(found -> examination.confirm(found, "Arkivarien", DAY, Many.KEY))
                .toList();
        List<Waiver> waivers = examination.examine().issues().stream()
                .filter(issue -> issue.code().equals(FindingIssues.QUOTE_NOT_CHECKED))
                .filter(issue -> chance.nextBoolean())
                .map(issue -> waiver(examination.lasting(issue.path())))
                .toList();
        ReadOptions options = ReadOptions.asOf(DAY)
                .screening(Screening.standard().confirmed(confirmed, Many.KEY))
                .waivers(waivers)
                .unknownFields(UnknownFields.KEEP)
                .build();
        return new Case(
                content, strange(EcarJson.with(options).contents().write(content)), options, taken(content, chance));
    }

    private static ProcessContent content(Random chance) {
        ProcessContent full = FULL.content();
        List<Experience> experiences = new ArrayList<>();
        for (int i = 0; i < 3 + chance.nextInt(6); i++) {
            experiences.add(full.experiences().get(0).toBuilder()
                    .id(ExperienceId.of(Integer.toString(i)))
                    .text(text("Berättat", i, chance))
                    .build());
        }
        List<Participant> participants = full.circles().get(0).participants().stream()
                .map(WithdrawnDocumentTest::quotable)
                .toList();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < participants.size(); i++) {
            Stated<org.ecarmethod.text.PartialDate> never = Stated.unknown(LocalizedText.of("sv", "Ingen har tittat"));
            quotes.add(new Quote(
                    QuoteId.of("q-" + i),
                    text("Sagt", i, chance),
                    participants.get(i).id(),
                    never));
        }
        Finding finding = full.findings().get(0).toBuilder()
                .experiences(experiences.stream().map(Experience::id).toList())
                .quotes(quotes)
                .build();
        List<Finding> findings = new ArrayList<>(full.findings());
        findings.set(0, finding);
        return full.toBuilder()
                .experiences(experiences)
                .findings(findings.stream()
                        .map(one -> one.id().equals(finding.id())
                                ? one
                                : one.toBuilder()
                                        .experiences(finding.experiences())
                                        .quotes(List.of())
                                        .build())
                        .toList())
                .publications(List.of())
                .circles(full.circles().stream()
                        .map(circle -> circle.equals(full.circles().get(0))
                                ? circle.toBuilder().participants(participants).build()
                                : circle)
                        .toList())
                .build();
    }

    private static Participant quotable(Participant one) {
        Consent consent = one.consent().toOptional().orElseThrow().toBuilder()
                .scopes(List.of(ConsentScope.values()))
                .withdrawnOn(Optional.empty())
                .withdrawnScopes(List.of())
                .build();
        return new Participant(one.id(), one.role(), one.joinedOn(), Stated.known(consent));
    }

    private static Waiver waiver(PropertyPath path) {
        return Waiver.builder()
                .code(FindingIssues.QUOTE_NOT_CHECKED)
                .path(path)
                .who("Chefen")
                .why("Kretsen möts i maj")
                .until(DAY)
                .build();
    }

    /** In everything that has an id stands a field that the format does not know. */
    private static String strange(String document) {
        StringBuilder strange = new StringBuilder();
        int number = 0;
        for (String line : document.split("\n")) {
            strange.append(line).append('\n');
            if (line.matches(" {6,}\"id\": \".*\",")) {
                strange.append("\"realName\": \"Person ").append(number++).append("\",\n");
            }
        }
        return strange.toString();
    }

    private static Withdrawal taken(ProcessContent content, Random chance) {
        List<Participant> all = content.circles().get(0).participants();
        Withdrawal.Builder withdrawal =
                Withdrawal.by(all.get(chance.nextInt(all.size())).id());
        content.experiences().stream()
                .filter(one -> chance.nextInt(3) == 0)
                .forEach(one -> withdrawal.addExperience(one.id()));
        return withdrawal.build();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_written_and_read_again_with_no_new_error(Case one) {
        EcarJson json = EcarJson.with(one.options());
        ReadResult<EcarProcess> before = json.read(one.document());
        EcarProcess process = before.orElseThrow();
        EcarProcess without = process.withdrawConsent(one.withdrawal(), ON).process();

        String written = json.write(without, before.kept());
        ReadResult<EcarProcess> after = json.read(written);

        assertThat(after.report().issues().stream().filter(issue -> issue.severity() == Severity.ERROR))
                .isEmpty();
        assertThat(after.orElseThrow().content()).isEqualTo(without.content());
        assertThat(json.write(after.orElseThrow(), after.kept())).isEqualTo(written);
        assertThat(confirmed(after.report())).isEqualTo(confirmed(without.validate(DAY)));
    }

    /** A withdrawal that is recorded late takes its place by its day, between deeds that have no ids. */
    @Test
    void a_confirmed_office_in_the_journal_stays_confirmed_when_a_withdrawal_is_put_before_it() {
        LocalDate last = LocalDate.of(2028, 5, 1);
        ProcessContent content = FULL.content().toBuilder()
                .addJournal(JournalEntry.of(
                        Command.PUBLISH, Set.of(), Entry.of(last.plusDays(2), "sv", "Expedition 7010632391")))
                .build();
        Examination examination = Examination.of(content, EcarProfile.v1_0(), DAY);
        List<Confirmation> confirmed = examination.personalData().stream()
                .map(found -> examination.confirm(found, "Arkivarien", DAY, Many.KEY))
                .toList();
        EcarProcess process = EcarProcess.of(content, EcarProfile.v1_0())
                .screened(Screening.standard().confirmed(confirmed, Many.KEY));

        EcarProcess without = process.withdrawConsent(
                        Withdrawal.builder()
                                .addExperience(content.experiences().get(0).id())
                                .build(),
                        Entry.of(last.plusDays(1), "sv", "Registrator"))
                .process();

        assertThat(confirmed).hasSize(1);
        assertThat(confirmed(process.validate(DAY))).isEqualTo(1);
        assertThat(confirmed(without.validate(DAY))).isEqualTo(1);
        assertThat(without.validate(DAY).total(PrivacyIssues.IDENTITY_NUMBER)).isZero();
    }

    private static long confirmed(ValidationReport report) {
        return report.total(PrivacyIssues.CONFIRMED);
    }

    /** No more is waived than what was decided, and that still is. */
    @ParameterizedTest
    @MethodSource("cases")
    void what_was_waived_is_still_waived_and_nothing_else(Case one) {
        EcarProcess process = EcarJson.with(one.options()).read(one.document()).orElseThrow();
        EcarProcess without = process.withdrawConsent(one.withdrawal(), ON).process();
        List<String> there = without.content().findings().get(0).quotes().stream()
                .map(quote -> quote.id().value())
                .toList();

        List<Issue> open = without.validate(DAY, one.options().waivers()).issues().stream()
                .filter(issue -> issue.code().equals(FindingIssues.QUOTE_NOT_CHECKED))
                .toList();

        List<String> waived = one.options().waivers().stream()
                .map(waiver -> waiver.path().orElseThrow().toString().replaceAll(".*\\{(q-.*)}.*", "$1"))
                .toList();
        assertThat(open)
                .hasSize((int) there.stream().filter(id -> !waived.contains(id)).count());
    }

    /** What nobody described went with the object in which it stood, and with the person it may be about. */
    @ParameterizedTest
    @MethodSource("cases")
    void what_was_kept_goes_with_what_is_withdrawn_and_stays_with_the_rest(Case one) {
        EcarJson json = EcarJson.with(one.options());
        ReadResult<EcarProcess> before = json.read(one.document());
        EcarProcess without =
                before.orElseThrow().withdrawConsent(one.withdrawal(), ON).process();

        ReadResult<EcarProcess> after = json.read(json.write(without, before.kept()));

        Map<String, Map<String, String>> kept = after.kept().fields();
        List<ExperienceId> told =
                without.content().experiences().stream().map(Experience::id).toList();
        for (int i = 0; i < told.size(); i++) {
            int earlier = one.content().experiences().stream()
                    .map(Experience::id)
                    .toList()
                    .indexOf(told.get(i));
            assertThat(kept.get("/experiences/" + i))
                    .isEqualTo(before.kept().fields().get("/experiences/" + earlier));
        }
        ParticipantId who = one.withdrawal().participant().orElseThrow();
        List<Participant> people = without.content().circles().get(0).participants();
        for (int i = 0; i < people.size(); i++) {
            assertThat(kept.containsKey("/circles/0/participants/" + i))
                    .isEqualTo(!people.get(i).id().equals(who));
        }
        assertThat(kept)
                .doesNotContainKey("/experiences/" + told.size())
                .hasSizeLessThan(before.kept().fields().size());
    }
}
