package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.all;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.options;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ecarmethod.json.read.Framing;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.validation.InputIssues;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bad document is refused and the next one is read; where none can be found any more, that is said. */
class BrokenInputTest {

    private static final List<String> BOTH_ACCEPTED = List.of("0 accepted", "1 refused", "2 accepted");

    @Nested
    class Lists {

        static Stream<Arguments> broken_elements() {
            return Stream.of(
                    Arguments.of("", "ecar.document.empty @/1 2:1"),
                    Arguments.of("null", "ecar.document.type @/1 2:1 expected=\"object\" found=\"null\""),
                    Arguments.of("\"a, ] b\"", "ecar.document.type @/1 2:1 expected=\"object\" found=\"text\""),
                    Arguments.of("\"a \\\" , b\"", "ecar.document.type @/1 2:1 expected=\"object\" found=\"text\""),
                    Arguments.of("{} {}", "ecar.document.trailing @/1 2:4"),
                    Arguments.of("{}}", "ecar.document.trailing @/1 2:3"),
                    Arguments.of("{'id': 1}", "ecar.document.malformed @/1 2:2 found=\"single-quotes\""),
                    Arguments.of(
                            "{\"bodies\": [1, 2}", "ecar.document.malformed @/1/bodies 2:17 found=\"wrong-bracket\""),
                    Arguments.of(
                            "{\"id\": [{\"a\": 1]}", "ecar.document.malformed @/1/id 2:16 found=\"wrong-bracket\""),
                    Arguments.of(
                            "{\"id\": \"a}\n}", "ecar.document.malformed @/1/id 2:11 found=\"line-break-in-text\""),
                    Arguments.of(
                            "{\"id\": \"a\\\n}", "ecar.document.malformed @/1/id 2:11 found=\"line-break-in-text\""),
                    Arguments.of("\uFEFF{}", "ecar.document.malformed @/1 2:1 found=\"byte-order-mark\""),
                    Arguments.of("{]}", "ecar.document.truncated @/1 2:2"));
        }

        /** The last line of each is what is said of the element; {@code {]}} is the exception, see below. */
        @ParameterizedTest
        @MethodSource("broken_elements")
        void an_element_that_can_not_be_read_does_not_spoil_the_next(String element, String expected) {
            Many.All read = all("[" + DRAFT + ",\n" + element + ",\n" + DRAFT + "]");

            assertThat(read.lines()).contains(expected);
            if (!element.equals("{]}")) {
                assertThat(read.summary()).isEqualTo(BOTH_ACCEPTED);
                assertThat(read.report().total(InputIssues.LIST_BROKEN)).isZero();
            }
        }

        @Test
        void places_are_those_of_the_file() {
            assertThat(all("\n [ {\"id\":\n5} , {\"id\": 5}]").lines())
                    .contains(
                            "ecar.document.type @/0/id 3:1 expected=\"text\" found=\"number\"",
                            "ecar.document.type @/1/id 3:13 expected=\"text\" found=\"number\"",
                            "ecar.document.missing-field @/0 2:4 field=\"format\"",
                            "ecar.document.missing-field @/1 3:6 field=\"format\"");
        }

        @Test
        void a_comma_too_many_is_an_element_without_anything() {
            assertThat(all("[" + DRAFT + ",\n]").lines()).containsExactly("ecar.document.empty @/1 2:1");
            assertThat(all("[,]").lines())
                    .containsExactly("ecar.document.empty @/0 1:2", "ecar.document.empty @/1 1:3");
        }

        static Stream<Arguments> broken_lists() {
            return Stream.of(
                    Arguments.of("[", List.of("- refused"), "ecar.input.list-broken @ 1:2"),
                    Arguments.of("[" + DRAFT, List.of("0 accepted", "- refused"), "list-broken @ 1:" + end(1)),
                    Arguments.of("[" + DRAFT + ",", List.of("0 accepted", "- refused"), "list-broken @ 1:" + end(2)),
                    Arguments.of("[{\"id\": \"a", List.of("0 refused", "- refused"), "list-broken @ 1:11"),
                    Arguments.of("[{\"id\": {}, {}]", List.of("0 refused", "- refused"), "list-broken @ 1:15"),
                    Arguments.of("[{]}, {}]", List.of("0 refused", "- refused"), "list-broken @ 1:3"),
                    Arguments.of("[{\"id\": \"]", List.of("0 refused", "- refused"), "list-broken @ 1:11"),
                    Arguments.of("[] []", List.of("- refused"), "ecar.input.trailing @ 1:4"),
                    Arguments.of("[" + DRAFT + "]\n,", List.of("0 accepted", "- refused"), "trailing @ 2:1"));
        }

        private static int end(int more) {
            return DRAFT.length() + more + 1;
        }

        @ParameterizedTest
        @MethodSource("broken_lists")
        void a_list_that_can_not_be_followed_is_said_to_be(String text, List<String> results, String expected) {
            Many.All read = all(text);

            assertThat(read.summary()).isEqualTo(results);
            assertThat(read.lines()).filteredOn(line -> line.endsWith(expected)).hasSize(1);
            assertThat(read.report().isComplete()).isFalse();
        }

        @Test
        void a_list_that_is_asked_for_must_stand_there() {
            Many.All read = all(options().framing(Framing.LIST), Input.of("\n " + DRAFT));

            assertThat(read.summary()).containsExactly("- refused");
            assertThat(read.lines()).containsExactly("ecar.input.not-a-list @ 2:2");
            assertThat(read.report().context().profiles()).isEmpty();
        }

        @Test
        void brackets_beyond_all_measure_are_followed_without_being_remembered() {
            int many = 100_000;
            String deep = "[".repeat(many) + "]".repeat(many);
            String mixed = "{\"a\":[".repeat(many) + "]}".repeat(many);

            assertThat(all("[" + deep + "," + DRAFT + "]").summary()).containsExactly("0 refused", "1 accepted");
            assertThat(all("[" + mixed + "," + DRAFT + "]").summary()).containsExactly("0 refused", "1 accepted");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"id\": \"a", "}", "[", "]", "{}{}", "nul", "\u0000", "\"", "{\"id\": \"\\", "\uD800"})
    void a_line_that_can_not_be_read_does_not_spoil_the_next(String line) {
        Many.All read = all(DRAFT + "\n" + line + "\n" + DRAFT);

        assertThat(read.summary()).isEqualTo(BOTH_ACCEPTED);
        assertThat(read.report().issues())
                .isNotEmpty()
                .allMatch(issue -> issue.path().toString().startsWith("/1")
                        && issue.location().orElseThrow().line() == 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatever_happens_to_an_input_on_the_way_the_answer_is_a_report(boolean lines) {
        Random random = new Random(20261121);
        byte[] whole = bytes(lines ? (DRAFT + "\n").repeat(4) : "[" + (DRAFT + ",\n").repeat(3) + DRAFT + "]");
        String hints = "{}[]\",:\\ \n\r0";

        for (int i = 0; i < 400; i++) {
            byte[] mutant = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int j = random.nextInt(3); j >= 0 && mutant.length > 0; j--) {
                mutant[random.nextInt(mutant.length)] = (byte) hints.charAt(random.nextInt(hints.length()));
            }

            Many.All read = all(options(), Input.of(mutant));

            assertThat(read.results())
                    .allSatisfy(result -> assertThat(result.value().isPresent())
                            .isNotEqualTo(result.report().hasErrors()));
            assertThat(read.report().issues())
                    .allMatch(issue -> issue.location().isPresent());
            assertThat(Printed.lines(read.report()))
                    .isEqualTo(Printed.lines(all(options(), Input.of(mutant)).report()));
        }
    }
}
