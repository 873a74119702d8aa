package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecarmethod.detection.NameList;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.history.Entry;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.privacy.Confirmation;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.RefusedException;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a document can hold what somebody wrote, personal data in it is found; a confirmation mends a false alarm. */
class PersonalDataTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final String NUMBER = "701063-2391";
    private static final Pattern SAID = Pattern.compile("(\"(?:ar|en|fi|so|sv|sv-FI|zh-Hant|place)\": )\"[^\\n]*\"");
    private static final Pattern VERSION =
            Pattern.compile("(\"consent\": \\{\\s*\"known\": \\{\\s*\"version\": )\"[^\"]*\"");

    /** An id of a part's own; a deed in the journal only refers to one. */
    private static final Pattern ID = Pattern.compile("(?<!\"part\": \"[a-z-]{1,20}\",\\s{1,20})\"id\": \"([^\"]*)\"");

    static List<Corpus.Entry> documents() {
        return Corpus.valid();
    }

    /** Puts the number into every text and every line, and counts whether it is found everywhere. */
    @ParameterizedTest
    @MethodSource("documents")
    void no_text_is_passed_over(Corpus.Entry document) {
        String texts = SAID.matcher(document.text()).replaceAll("$1\"" + NUMBER + "\"");
        String changed = VERSION.matcher(texts).replaceAll("$1\"" + NUMBER + "\"");
        long put = changed.lines().filter(line -> line.contains(NUMBER)).count();

        assertThat(put).isGreaterThan(4);
        assertThat(found(document, changed)).isEqualTo(put);
    }

    /** Every id, wherever it stands; that of the profile has to be known and cannot be chosen. */
    @ParameterizedTest
    @MethodSource("documents")
    void no_id_is_passed_over(Corpus.Entry document) {
        String changed = document.text();
        int put = 0;
        for (MatchResult id : ID.matcher(document.text()).results().toList()) {
            String value = id.group(1);
            if (!value.equals("ecar")) {
                changed = changed.replaceAll(
                        "(?<!\"(kind|level|code)\": )\"" + Pattern.quote(value) + "\"",
                        "\"" + value + "-" + NUMBER + "\"");
                put++;
            }
        }

        assertThat(put).isPositive();
        assertThat(found(document, changed)).isEqualTo(put);
    }

    private static long found(Corpus.Entry document, String text) {
        ValidationReport report = EcarJson.asOf(document.asOf()).read(text).report();
        return report.total(FindingIssues.DIRECT_IDENTIFIER) + report.total(PrivacyIssues.IDENTITY_NUMBER);
    }

    // --- confirmations

    private static final Corpus.Entry THREAD = Corpus.valid("thread");
    private static final String TOLD = "Article 7010632391 is not in store";
    private static final PropertyPath PLACE = PropertyPath.parse("/experiences/{e1}/text/en");

    private static String told() {
        return THREAD.text().replace("The queue is longer for those who ask", TOLD);
    }

    private static Screening confirmed(String text) {
        return Screening.standard()
                .confirmed(
                        List.of(Confirmation.of(
                                PLACE,
                                PersonalDataKind.SWEDISH_IDENTITY_NUMBER,
                                text,
                                "Data-protection officer",
                                DAY,
                                Many.KEY)),
                        Many.KEY);
    }

    private static ReadResult<EcarProcess> read(String text, Screening screening) {
        return EcarJson.with(ReadOptions.asOf(DAY).screening(screening).build()).read(text);
    }

    @Test
    void a_false_alarm_refuses_until_it_is_confirmed_and_stays_visible() {
        ReadResult<EcarProcess> refused = read(told(), Screening.standard());
        ReadResult<EcarProcess> accepted = read(told(), confirmed(TOLD));

        assertThat(Printed.lines(refused.report()))
                .containsExactly("ecar.finding.direct-identifier @/experiences/0/text/en 375:15 character=9"
                        + " kind=\"swedish-identity-number\"");
        assertThat(refused.value()).isEmpty();
        assertThat(accepted.report().outcome()).isEqualTo(Outcome.ACCEPTED_WITH_REMARKS);
        assertThat(Printed.lines(accepted.report()))
                .containsExactly("ecar.privacy.confirmed @/experiences/0/text/en 375:15"
                        + " kind=\"swedish-identity-number\" on=\"2028-06-01\"");
    }

    @Test
    void a_confirmation_falls_away_with_the_text() {
        ReadResult<EcarProcess> changed = read(told().replace("not in store", "in store"), confirmed(TOLD));

        assertThat(changed.report().total(FindingIssues.DIRECT_IDENTIFIER)).isEqualTo(1);
    }

    @Test
    void a_process_keeps_what_was_confirmed_when_it_was_read() {
        var process = read(told(), confirmed(TOLD)).value().orElseThrow();

        assertThat(process.validate(DAY).total(PrivacyIssues.CONFIRMED)).isEqualTo(1);
        assertThat(process.screened(Screening.standard()).validate(DAY).total(FindingIssues.DIRECT_IDENTIFIER))
                .isEqualTo(1);
    }

    // --- commands, and detectors of others

    private static Body body(String name) {
        return Body.builder()
                .id(BodyId.of("another"))
                .name(LocalizedText.of("en", name))
                .kind(BodyKind.ASSOCIATION)
                .under(Stated.unknown(LocalizedText.of("en", "not asked")))
                .build();
    }

    @Test
    void a_command_that_brings_an_identity_number_is_refused_unless_it_is_confirmed() {
        var process = THREAD.read().value().orElseThrow();
        int next = process.content().bodies().size();
        PropertyPath place = PropertyPath.parse("/bodies/" + next + "/name/en");
        Entry entry = Entry.of(DAY, "en", "Registrar");
        Screening looked = Screening.standard()
                .confirmed(
                        List.of(Confirmation.of(
                                PropertyPath.parse("/bodies/{another}/name/en"),
                                PersonalDataKind.SWEDISH_IDENTITY_NUMBER,
                                NUMBER,
                                "Registrar",
                                DAY,
                                Many.KEY)),
                        Many.KEY);

        assertThatThrownBy(() -> process.registerBodies(List.of(body(NUMBER)), entry))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                    assertThat(refusal.issues()).singleElement().satisfies(issue -> {
                        assertThat(issue.code()).isEqualTo(PrivacyIssues.IDENTITY_NUMBER);
                        assertThat(issue.path()).isEqualTo(place);
                    });
                    assertThat(refusal.getMessage()).doesNotContain(NUMBER);
                });
        assertThat(process.screened(looked)
                        .registerBodies(List.of(body(NUMBER)), entry)
                        .validate(DAY)
                        .total(PrivacyIssues.CONFIRMED))
                .isEqualTo(1);
    }

    @Test
    void a_list_of_names_is_one_more_detector() {
        Screening names = Screening.standard().and(NameList.of(List.of("Svegon Lårmirström", "north")));
        String text = THREAD.text()
                .replace("The queue is longer for those who ask", "Svegon Lårmirström asked")
                .replace("\"Head of education\"", "\"Head of education, svegon larmirstrom\"");

        ValidationReport report = read(text, names).report();

        assertThat(report.issues().stream()
                        .filter(issue -> issue.code().equals(FindingIssues.DIRECT_IDENTIFIER))
                        .map(Printed::line))
                .containsExactly(
                        "ecar.finding.direct-identifier @/experiences/0/text/en 375:15 character=1 kind=\"name\"");
        assertThat(report.issues().stream()
                        .filter(issue -> issue.code().equals(PrivacyIssues.PERSONAL_DATA))
                        .map(issue -> issue.path().toString()))
                .contains("/anchoring/answers/0/by/en", "/circles/0/id");
    }

    @Test
    void nothing_that_is_found_is_ever_repeated() {
        Stream<String> told = Corpus.all().stream()
                .filter(document -> document.name().equals("personal-data"))
                .flatMap(document -> document.read().report().issues().stream())
                .map(Issue::toString);

        assertThat(told)
                .isNotEmpty()
                .noneMatch(line -> line.contains("2391") || line.contains("3234") || line.contains("example"));
    }
}
