package org.ecarmethod;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every source of this module owes, also those that are written later. */
class HouseRulesTest {

    private static final int LONGEST_FILE = 340;

    /** The front door has one method for each deed of an office; whoever looks for one looks there. */
    private static final Map<String, Integer> LONGER = Map.of("EcarProcess.java", 440);

    private static final Pattern COMMENT = Pattern.compile("/?\\*|//");

    static Stream<Path> files() {
        return SourceTree.files().stream();
    }

    static Stream<Class<?>> catalogues() {
        return SourceTree.catalogues().stream();
    }

    @Test
    void the_sources_are_found() {
        assertThat(files()).hasSizeGreaterThan(40);
        assertThat(catalogues()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void every_package_is_described_and_null_marked() {
        List<Path> packages = files().filter(file -> !SourceTree.packageOf(file).isEmpty())
                .map(Path::getParent)
                .distinct()
                .toList();

        assertThat(packages).isNotEmpty().allSatisfy(directory -> {
            Path info = directory.resolve("package-info.java");
            assertThat(Files.exists(info)).as(info.toString()).isTrue();
            assertThat(SourceTree.text(info)).startsWith("/**").containsPattern("(?m)^@NullMarked$");
        });
    }

    @Test
    void no_file_is_too_long_to_read() {
        assertThat(files().filter(file -> SourceTree.text(file)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty()
                                        && !COMMENT.matcher(line).lookingAt())
                                .count()
                        > LONGER.getOrDefault(file.getFileName().toString(), LONGEST_FILE)))
                .as("files with more than %d lines of code, comments not counted", LONGEST_FILE)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void a_catalogue_lists_each_of_its_codes_once_in_order(Class<?> catalogue) {
        List<Field> constants = Arrays.stream(catalogue.getDeclaredFields())
                .filter(field -> field.getType() == IssueCode.class)
                .toList();

        assertThat(constants)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(Modifier.toString(field.getModifiers()))
                        .as(field.getName())
                        .isEqualTo("public static final"));
        assertThat(SourceTree.codesOf(catalogue))
                .hasSameSizeAs(constants)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    static final class Hidden {
        public static final IssueCode CODE =
                IssueCode.error("ecar.test.hidden", Category.VALUE, "test").build();
    }

    @Test
    void a_catalogue_that_is_not_public_is_refused() {
        assertThatThrownBy(() -> IssueCode.declaredIn(Hidden.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("org.ecarmethod.HouseRulesTest$Hidden must be public and exported");
    }

    @Test
    void no_two_codes_share_an_id() {
        assertThat(catalogues().map(SourceTree::codesOf).flatMap(List::stream).collect(groupingBy(IssueCode::id)))
                .allSatisfy((id, codes) -> assertThat(codes).as(id).hasSize(1));
    }

    @Test
    void a_catalogue_is_nothing_but_a_list_of_constants() {
        assertThat(catalogues()).allSatisfy(catalogue -> {
            assertThat(Modifier.isFinal(catalogue.getModifiers())).isTrue();
            assertThat(Arrays.stream(catalogue.getDeclaredConstructors())
                            .map(made -> Modifier.toString(made.getModifiers())))
                    .containsExactly("private");
        });
    }
}
