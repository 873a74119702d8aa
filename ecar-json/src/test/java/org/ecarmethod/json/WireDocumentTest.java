package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.view.DataClasses;
import org.ecarmethod.json.internal.view.ViewFilter;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.report.Outcome;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InputIssues;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Leeway;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.WireNamed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The description of the format names everything that the format has. */
class WireDocumentTest {

    /** The tags of the corpus: two or three letters of a name alone do not tell a language from a field. */
    private static final Set<String> LANGUAGES = languages();

    private static final Path DOCUMENT =
            Path.of(System.getProperty("basedir", "."), "..", "docs", "wire.md").normalize();
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"W(\\d+)\\.(\\d+)\"></a>\\*\\*W(\\d+)\\.(\\d+)\\b");
    private static final Pattern MENTION = Pattern.compile("\\bW(\\d+(?:\\.\\d+)?)\\b");

    private String text = "";

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(DOCUMENT);
    }

    @Test
    void names_every_field() {
        Set<String> fields = new TreeSet<>();
        Corpus.valid().forEach(document -> fields.addAll(fields(document.bytes())));
        fields.removeAll(LANGUAGES);

        assertThat(fields)
                .hasSizeGreaterThan(90)
                .allSatisfy(field -> assertThat(text).contains("`" + field + "`"));
    }

    @Test
    void names_every_term_in_the_order_of_its_vocabulary() {
        Set<Class<?>> types = new LinkedHashSet<>();
        follow(ProcessContent.class, types);
        List<Class<?>> vocabularies = types.stream().filter(Class::isEnum).toList();

        assertThat(vocabularies).hasSize(26);
        for (Class<?> vocabulary : vocabularies) {
            String terms = String.join(
                    ", ",
                    terms(vocabulary).map(term -> "`" + term.wireName() + "`").toList());
            String name = terms(vocabulary).findFirst().orElseThrow().vocabulary();
            assertThat(text).contains("| *" + name + "* | " + terms + " |");
        }
    }

    @Test
    void names_every_kind_outcome_and_reason_that_a_reader_may_give() {
        Stream<WireNamed> names = Stream.of(
                        org.ecarmethod.response.ResponseState.Kind.values(),
                        org.ecarmethod.circle.StartAuthority.Kind.values(),
                        Outcome.values())
                .flatMap(Arrays::stream);
        Stream<WireNamed> reasons =
                Stream.of(NotChecked.Reason.BLOCKED, NotChecked.Reason.UNREADABLE, NotChecked.Reason.NOT_RECORDED);

        assertThat(Stream.concat(names, reasons).map(WireNamed::wireName))
                .allSatisfy(name -> assertThat(text).contains("`" + name + "`"));
    }

    @Test
    void names_every_field_and_every_term_of_a_report() {
        String report = text.substring(text.indexOf("## W13"));
        Set<String> fields = new TreeSet<>();
        Corpus.all()
                .forEach(document -> fields.addAll(
                        fields(Formats.REPORTS.write(document.read().report()).getBytes(StandardCharsets.UTF_8))));
        AllCodes.list().forEach(code -> fields.removeAll(code.arguments()));

        assertThat(fields)
                .hasSizeGreaterThan(25)
                .allSatisfy(field -> assertThat(report).contains("`" + field + "`"));
        for (Class<?> vocabulary :
                List.of(Outcome.class, Severity.class, Category.class, NotChecked.Reason.class, Waiver.Effect.class)) {
            String terms = String.join(
                    ", ",
                    terms(vocabulary).map(term -> "`" + term.wireName() + "`").toList());
            String name = terms(vocabulary).findFirst().orElseThrow().vocabulary();
            assertThat(report).contains("| *" + name + "* | " + terms);
        }
    }

    @Test
    void names_every_field_and_every_reason_of_a_view_and_who_sees_what() {
        String view = text.substring(text.indexOf("## W14"));
        for (Audience audience : Audience.values()) {
            Set<String> reasons = new TreeSet<>();
            ViewFilter.omissions(DataClasses.of(ProcessShapes.PROCESS), audience)
                    .forEach(one -> reasons.add(one.reason()));
            assertThat(reasons).allSatisfy(reason -> assertThat(view).contains("`" + reason + "`"));
            String seen = Arrays.stream(Sensitivity.values())
                    .filter(audience::sees)
                    .map(one -> "`" + one.wireName() + "`")
                    .collect(Collectors.joining(", "));
            String row = audience == Audience.PROJECT_TEAM ? "all classes" : seen;
            assertThat(view).containsPattern("`" + audience.wireName() + "`[^|\\n]*\\| " + row + " \\|");
        }
        assertThat(List.of("format", "audience", "asOf", "leftOut", "process", "path", "class", "reason"))
                .allSatisfy(field -> assertThat(view).contains("`" + field + "`"));
    }

    @Test
    void names_every_field_every_term_and_every_code_of_a_profile() {
        String profile = text.substring(text.indexOf("## W15"));
        Set<String> fields = new TreeSet<>();
        Corpus.validProfiles().forEach(document -> fields.addAll(fields(document.bytes())));
        fields.removeAll(LANGUAGES);

        assertThat(fields)
                .hasSizeGreaterThan(40)
                .allSatisfy(field -> assertThat(profile).contains("`" + field + "`"));
        for (Class<?> vocabulary : List.of(
                Modification.Kind.class,
                Vocabulary.class,
                GateCheck.class,
                Parameter.class,
                RuleSetting.class,
                ChangeRecord.Planning.class,
                ChangeRecord.Judgement.class,
                ChangeRecord.Level.class,
                ChangeRecord.Type.class)) {
            String terms = String.join(
                    ", ",
                    terms(vocabulary).map(term -> "`" + term.wireName() + "`").toList());
            String name = terms(vocabulary).findFirst().orElseThrow().vocabulary();
            assertThat(profile).contains("| *" + name + "* | " + terms + " |");
        }
        assertThat(MethodIssues.all().stream()
                        .filter(code -> !Pairs.none().containsKey(code.id()))
                        .map(IssueCode::id))
                .allSatisfy(code -> assertThat(profile).contains("`" + code + "`"));
    }

    @Test
    void names_the_bounds_of_every_parameter_and_the_rules_that_can_be_made_milder() {
        for (Parameter parameter : Parameter.values()) {
            String stricter = Map.of(
                            Parameter.Direction.UPWARD,
                            "more",
                            Parameter.Direction.DOWNWARD,
                            "fewer",
                            Parameter.Direction.NEITHER,
                            "neither")
                    .get(parameter.tightens());
            assertThat(text)
                    .containsPattern("\\| `%s` \\| %d \\| %d to %d[^|]* \\| %s \\|"
                            .formatted(
                                    parameter.wireName(),
                                    parameter.reference(),
                                    parameter.min(),
                                    parameter.max(),
                                    stricter));
        }
        String rule = text.substring(text.indexOf("**W15.27**"), text.indexOf("**W15.28**"));
        List<String> milder = AllCodes.list().stream()
                .filter(code -> code.leeway() == Leeway.ANY)
                .map(code -> "`" + code.id() + "`")
                .sorted()
                .toList();
        assertThat(rule)
                .contains("Only " + String.join(", ", milder.subList(0, milder.size() - 1)) + " and "
                        + milder.get(milder.size() - 1) + ", which");
    }

    @Test
    void names_every_code_of_the_format_and_every_form() {
        Stream<IssueCode> codes = Stream.of(DocumentIssues.all(), InputIssues.all(), ValueIssues.all())
                .flatMap(List::stream);

        assertThat(codes.map(IssueCode::id)).allSatisfy(code -> assertThat(text).contains("`" + code + "`"));
        for (TextForm form : List.of(TextForm.ID, TextForm.CODE, TextForm.CASE_NUMBER, TextForm.LINE, TextForm.STORY)) {
            assertThat(text).contains("** " + form.name() + " | ");
            form.regex().ifPresent(regex -> assertThat(text).contains("`" + regex.replace("|", "\\|") + "`"));
        }
    }

    @Test
    void clauses_are_numbered_without_gaps_and_found_by_their_number() {
        List<String> numbers = new ArrayList<>();
        int chapter = 0;
        int clause = 0;
        for (MatchResult anchor : ANCHOR.matcher(text).results().toList()) {
            int next = Integer.parseInt(anchor.group(1));
            clause = next == chapter ? clause + 1 : 1;
            chapter = next;
            assertThat(anchor.group(1) + "." + anchor.group(2)).isEqualTo(anchor.group(3) + "." + anchor.group(4));
            assertThat(Integer.parseInt(anchor.group(2)))
                    .as("clause of W%d", chapter)
                    .isEqualTo(clause);
            numbers.add(chapter + "." + clause);
        }

        assertThat(numbers).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(MENTION.matcher(text).results().map(mention -> mention.group(1)))
                .allMatch(number -> numbers.contains(number) || numbers.contains(number + ".1"));
    }

    // --- what the format has

    private static Set<String> languages() {
        Set<String> languages = new TreeSet<>(Set.of("ar", "en", "fi", "so", "sv", "sv-FI", "zh-Hant"));
        languages.addAll(Corpus.valid("languages")
                .read()
                .value()
                .orElseThrow()
                .content()
                .title()
                .languages());
        return languages;
    }

    private static Set<String> fields(byte[] document) {
        Set<String> fields = new TreeSet<>();
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    fields.add(parser.currentName());
                }
            }
        }
        return fields;
    }

    private static Stream<WireNamed> terms(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(WireNamed.class::cast);
    }

    private static void follow(Type type, Set<Class<?>> seen) {
        if (type instanceof ParameterizedType generic) {
            follow(generic.getRawType(), seen);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> follow(argument, seen));
        } else if (type instanceof Class<?> plain
                && plain.getName().startsWith("org.ecarmethod")
                && !plain.getName().contains("AnchoringProof")
                && !plain.equals(PartialDate.class)
                && seen.add(plain)) {
            if (plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(component -> follow(component, seen));
            }
            if (plain.isSealed()) {
                Arrays.stream(plain.getPermittedSubclasses()).forEach(one -> follow(one, seen));
            }
            Stream<Method> accessors = plain.isInterface() ? Stream.empty() : Accessors.of(plain).stream();
            accessors.map(Method::getGenericReturnType).forEach(part -> follow(part, seen));
        }
    }
}
