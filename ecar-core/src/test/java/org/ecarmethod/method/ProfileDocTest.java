package org.ecarmethod.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Test;

/**
 * What {@code docs/profile.md} says of the reference profile is what the code says. Run with {@code -Decar.docs.write} to
 * write it anew.
 */
class ProfileDocTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "profile.md");
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final MethodProfile PROFILE = EcarProfile.v1_0();

    @Test
    void the_document_shows_the_profile_of_the_code() throws IOException {
        if (System.getProperty("ecar.docs.write") != null) {
            Files.writeString(DOCUMENT, document());
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    private static String document() {
        return """
                # The reference profile

                This page lists the content of the reference profile for readers who adapt the method ([adapt.md](adapt.md)) or process its
                documents with their own programs ([wire.md](wire.md), W8.12). It is generated from the code, and a test compares the two.

                """
                + "`" + PROFILE.id() + "` " + PROFILE.version() + ", hash `"
                + PROFILE.pin().hash() + "`.\n"
                + section(
                        "Themes",
                        "code | English | Swedish",
                        PROFILE.themes().entries(),
                        theme -> List.of(code(theme.code()), english(theme.label()), swedish(theme.label())))
                + section(
                        "Gates",
                        "gate | requirement | krav | evidence | answered by | check | basis",
                        PROFILE.gates(),
                        gate -> List.of(
                                gate.id().toString(),
                                english(gate.demand()),
                                swedish(gate.demand()),
                                english(gate.evidence()),
                                english(gate.owner()),
                                code(gate.test().wireName()),
                                gate.basis()))
                + """

                The column *check* states what opens a gate:

                | term | meaning |
                |---|---|
                """
                + rows(
                        List.of(GateCheck.values()),
                        check -> List.of(
                                code(check.wireName()),
                                Messages.in(Locale.ENGLISH).label(check)))
                + section(
                        "Criteria",
                        "criterion | question | fråga | evidence | basis",
                        PROFILE.criteria(),
                        one -> List.of(
                                one.id().toString(),
                                english(one.question()),
                                swedish(one.question()),
                                english(one.evidence()),
                                one.basis()))
                + "\nScores go from " + Criterion.LOWEST + " to " + Criterion.HIGHEST
                + ". They are shown, never added up.\n"
                + section(
                        "Parameters",
                        "parameter | value | min | max | basis",
                        List.of(Parameter.values()),
                        one -> List.of(
                                code(one.wireName()),
                                "" + PROFILE.value(one),
                                "" + one.min(),
                                "" + one.max(),
                                one.basis()))
                + section(
                        "Core functions",
                        "number | function | funktion | adaptable form | basis",
                        PROFILE.coreFunctions(),
                        one -> List.of(
                                "" + one.number(),
                                english(one.function()),
                                swedish(one.function()),
                                english(one.form()),
                                one.basis()));
    }

    private static <T> String section(String title, String head, List<T> all, Function<T, List<String>> cells) {
        return "\n## " + title + "\n\n| " + head + " |\n|" + head.replaceAll("[^|]+", "---") + "|\n" + rows(all, cells);
    }

    private static <T> String rows(List<T> all, Function<T, List<String>> cells) {
        return all.stream()
                .map(one -> "| " + String.join(" | ", cells.apply(one)) + " |\n")
                .collect(Collectors.joining());
    }

    private static String code(Object text) {
        return "`" + text + "`";
    }

    private static String english(LocalizedText text) {
        return text.in(Locale.ENGLISH);
    }

    private static String swedish(LocalizedText text) {
        return text.in(SWEDISH);
    }
}
