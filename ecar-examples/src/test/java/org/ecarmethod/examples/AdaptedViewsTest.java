package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ProfileSet;
import org.ecarmethod.json.ViewDocument;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The adapted processes pass through the view of every audience; what the public sees could stand in a data portal. */
class AdaptedViewsTest {

    private static final ProfileSet PROFILES = AdaptedCities.with();

    private static EcarProcess process(String document) {
        return AdaptedCities.process(document, PROFILES).value().orElseThrow();
    }

    private static ViewDocument view(String document, Audience audience) {
        return EcarJson.asOf(AdaptedCities.DAY).view(process(document), audience);
    }

    static List<String> processes() {
        return AdaptedCities.PROCESSES;
    }

    static Stream<Arguments> views() {
        return processes().stream()
                .flatMap(process -> Stream.of(Audience.values()).map(audience -> Arguments.of(process, audience)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_audience_has_a_view_in_the_words_of_the_city(String document, Audience audience) {
        ViewDocument view = view(document, audience);

        // The invented findings of both rest on one or two experiences each.
        assertThat(view.report().issues())
                .allSatisfy(issue -> assertThat(issue.code()).isEqualTo(FindingIssues.FEW_VOICES));
        assertThat(view.text().orElseThrow())
                .startsWith("{\n  \"format\": \"ecar-view/1\",\n  \"audience\": \"" + audience.wireName() + "\"")
                .contains("\"asOf\": \"2028-04-03\"", "\"leftOut\": [", "\"responses\": [", "\"ownState\": ");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void the_public_sees_what_was_asked_and_answered(String document) {
        EcarProcess process = process(document);
        String seen = view(document, Audience.PUBLIC).text().orElseThrow();

        process.content()
                .proposals()
                .forEach(proposal ->
                        assertThat(seen).contains(proposal.text().exactly("sv").orElseThrow()));
        process.content()
                .responses()
                .forEach(response -> assertThat(seen)
                        .contains(response.answers().get(0).text().exactly("en").orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void the_public_sees_nothing_of_persons_and_nothing_of_what_they_told(String document) {
        EcarProcess process = process(document);
        String seen = view(document, Audience.PUBLIC).text().orElseThrow();

        assertThat(process.content().experiences())
                .isNotEmpty()
                .flatExtracting(AdaptedViewsTest::told)
                .allSatisfy(text -> assertThat(seen).doesNotContain(text));
        assertThat(process.content().circles())
                .flatExtracting(circle -> circle.participants())
                .isNotEmpty()
                .extracting(AdaptedViewsTest::pseudonym)
                .allSatisfy(pseudonym -> assertThat(seen).doesNotContain(pseudonym));
        assertThat(seen)
                .doesNotContain("\"experiences\": [", "\"participants\": [", "\"consent\": ", "\"ownRole\": ")
                .doesNotContain("\"attendance\": ", "\"missingVoices\": ", "\"scores\": ", "\"offLimits\": ");
    }

    private static List<String> told(Experience experience) {
        return List.copyOf(experience.text().texts().values());
    }

    private static String pseudonym(Participant participant) {
        return "\"" + participant.id().value() + "\"";
    }
}
