package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.SampleNature;
import org.ecarmethod.indicator.IndicatorIssues;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.SelfIdentification;
import org.ecarmethod.network.AntiRumourElement;
import org.ecarmethod.network.ClaimKind;
import org.ecarmethod.network.EccarPoint;
import org.ecarmethod.network.EventKind;
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.network.StatementKind;
import org.ecarmethod.network.SupportKind;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.WireNamed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Chapter W16 of {@code docs/wire.md} names everything that a dossier has. */
class IndexWireTest {

    private String chapter = "";

    @BeforeEach
    void read() throws IOException {
        String text = Files.readString(Path.of(System.getProperty("basedir", "."), "..", "docs", "wire.md")
                .normalize());
        chapter = text.substring(text.indexOf("## W16 "));
    }

    @Test
    void names_every_field() {
        Set<String> fields = new TreeSet<>();
        JsonNode schema = Validator.value(EcarSchema.INDEX.text().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();
        schema.path("properties").properties().forEach(one -> fields.add(one.getKey()));
        schema.path("$defs").properties().stream()
                .filter(one -> !one.getKey().startsWith("Stated")
                        && !List.of("Citation", "Source").contains(one.getKey()))
                .forEach(one ->
                        one.getValue().path("properties").properties().forEach(field -> fields.add(field.getKey())));

        assertThat(fields)
                .hasSizeGreaterThan(70)
                .allSatisfy(field -> assertThat(chapter).contains("`" + field + "`"));
        assertThat(chapter).contains("`" + Percent.REGEX.replace("|", "\\|") + "`");
    }

    static Stream<Class<? extends WireNamed>> vocabularies() {
        return Stream.of(
                SelfIdentification.class,
                MissingPolicy.class,
                SampleNature.class,
                StatementKind.class,
                ClaimKind.class,
                EventKind.class,
                SupportKind.class,
                AntiRumourElement.class,
                EccarPoint.class);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void names_every_term_in_its_order(Class<? extends WireNamed> vocabulary) {
        WireNamed[] terms = vocabulary.getEnumConstants();
        List<String> names =
                Arrays.stream(terms).map(term -> "`" + term.wireName() + "`").toList();

        assertThat(chapter).contains("| *" + terms[0].vocabulary() + "* | " + String.join(", ", names) + " |");
    }

    @Test
    void names_every_code_that_a_document_can_show() {
        Set<String> none = Pairs.none().keySet();

        assertThat(Stream.of(IndicatorIssues.all(), IndexIssues.all(), NetworkIssues.all())
                        .flatMap(List::stream)
                        .map(IssueCode::id)
                        .filter(code -> !none.contains(code)))
                .hasSizeGreaterThan(15)
                .allSatisfy(code -> assertThat(chapter).contains("`" + code + "`"));
    }
}
