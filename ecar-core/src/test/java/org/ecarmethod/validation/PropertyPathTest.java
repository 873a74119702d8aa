package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyPathTest {

    private static final List<String> NAMES =
            List.of("a", "b", "a/b", "~", "~1", "~0~1", "", " ", "å", "1a", "01", "-1");

    static Stream<Arguments> printed() {
        return Stream.of(
                Arguments.of(PropertyPath.root(), ""),
                Arguments.of(
                        PropertyPath.of("responses").index(3).field("answers").index(0), "/responses/3/answers/0"),
                Arguments.of(PropertyPath.of("a/b"), "/a~1b"),
                Arguments.of(PropertyPath.of("a~b"), "/a~0b"),
                Arguments.of(PropertyPath.of("~1"), "/~01"),
                Arguments.of(PropertyPath.of("/~"), "/~1~0"),
                Arguments.of(PropertyPath.of(""), "/"),
                Arguments.of(PropertyPath.of("").field(""), "//"),
                Arguments.of(PropertyPath.of("007"), "/007"),
                Arguments.of(PropertyPath.of("1000000000"), "/1000000000"),
                Arguments.of(PropertyPath.root().index(999_999_999), "/999999999"));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void prints_and_reads_json_pointers(PropertyPath path, String pointer) {
        assertThat(path).hasToString(pointer);
        assertThat(PropertyPath.parse(pointer)).isEqualTo(path).hasSameHashCodeAs(path);
    }

    @Test
    void reads_back_what_it_prints() {
        Random random = new Random(17);

        for (int i = 0; i < 2_000; i++) {
            PropertyPath path = aPath(random);

            assertThat(PropertyPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
        }
    }

    @Test
    void digits_in_a_pointer_are_a_position() {
        assertThat(PropertyPath.parse("/a/3"))
                .isEqualTo(PropertyPath.of("a").index(3))
                .isNotEqualTo(PropertyPath.of("a").field("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", " /a", "~1a"})
    void refuses_a_pointer_without_its_slash(String pointer) {
        assertThatThrownBy(() -> PropertyPath.parse(pointer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a JSON Pointer must begin with a slash");
    }

    @Test
    void refuses_a_negative_position() {
        assertThatThrownBy(() -> PropertyPath.root().index(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position must be 0 or more");
    }

    @Test
    void orders_as_the_elements_stand_in_a_document() {
        List<PropertyPath> inOrder = Stream.of(
                        "", "/a", "/a/0", "/a/0/x", "/a/2", "/a/10", "/a/10/b", "/b", "/b/c", "/ba")
                .map(PropertyPath::parse)
                .toList();
        List<PropertyPath> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(5));

        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Test
    void order_agrees_with_equality_and_with_itself() {
        Random random = new Random(23);

        for (int i = 0; i < 5_000; i++) {
            PropertyPath a = aPath(random);
            PropertyPath b = aPath(random);
            PropertyPath c = aPath(random);

            assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
            assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a).isLessThanOrEqualTo(c);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'','',''", "/a,'',/a", "'',/b/1,/b/1", "/a/0,/b/1,/a/0/b/1", "/a~1b,/~0,/a~1b/~0"})
    void resolves_one_path_behind_another(String base, String relative, String joined) {
        PropertyPath path = PropertyPath.parse(base).resolve(PropertyPath.parse(relative));

        assertThat(path).isEqualTo(PropertyPath.parse(joined)).hasToString(joined);
    }

    @Test
    void only_the_empty_path_is_the_root() {
        assertThat(PropertyPath.root().isRoot()).isTrue();
        assertThat(PropertyPath.parse("").isRoot()).isTrue();
        assertThat(PropertyPath.of("").isRoot()).isFalse();
        assertThat(PropertyPath.root().index(0).isRoot()).isFalse();
    }

    @Test
    void going_further_leaves_a_path_as_it_was() {
        PropertyPath base = PropertyPath.of("a");

        PropertyPath one = base.index(1);
        PropertyPath two = base.field("two");

        assertThat(List.of(base, one, two)).extracting(PropertyPath::toString).containsExactly("/a", "/a/1", "/a/two");
    }

    @Test
    void a_path_equals_only_a_path() {
        assertThat(PropertyPath.of("a")).isNotEqualTo("/a").isNotEqualTo(PropertyPath.of("b"));
    }

    private static PropertyPath aPath(Random random) {
        PropertyPath path = PropertyPath.root();
        for (int depth = random.nextInt(4); depth > 0; depth--) {
            path = random.nextBoolean()
                    ? path.index(random.nextInt(12))
                    : path.field(NAMES.get(random.nextInt(NAMES.size())));
        }
        return path;
    }
}
