package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecarmethod.validation.Argument;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every message in every language with every argument it can have: none, one and many of what it lists or counts, every term
 * of a vocabulary, and a term that nobody knows.
 */
class RenderedMessagesTest {

    private static final String RAW = "";

    /** What an argument is: by its name, or by its code and name where the name alone does not tell. */
    private static final Map<String, Kind> KINDS = new TreeMap<>();

    /** Shapes of arguments. */
    private enum Shape {
        AMOUNT,
        /** A number that something is called by: it counts nothing. */
        ORDINAL,
        DATE,
        TERM,
        LIST
    }

    /**
     * A kind of argument.
     *
     * @param vocabulary where its labels are; empty for ids, numbers, codes and field names, which have none
     */
    private record Kind(Shape shape, String vocabulary) {}

    static {
        kinds(Shape.AMOUNT, RAW, "character", "count", "days", "max", "min", "missing", "months", "open", "size");
        kinds(Shape.AMOUNT, RAW, "ecar.method.parameter-loosened bound", "ecar.index.answers-missing asked");
        kinds(Shape.ORDINAL, RAW, "number");
        kinds(
                Shape.DATE,
                RAW,
                "again",
                "anchored",
                "answered",
                "authority",
                "by",
                "day",
                "due",
                "earlier",
                "earliest",
                "expired",
                "ended",
                "followed");
        kinds(
                Shape.DATE,
                RAW,
                "later",
                "map",
                "meeting",
                "on",
                "received",
                "removed",
                "sent",
                "since",
                "start",
                "until");
        kinds(
                Shape.TERM,
                RAW,
                "asked",
                "body",
                "field",
                "gate",
                "given",
                "givenHash",
                "hash",
                "id",
                "language",
                "rule");
        kinds(Shape.TERM, RAW, "supported", "wanted", "wantedHash");
        kinds(Shape.TERM, "anchoring-level", "level");
        kinds(Shape.TERM, "audience", "audience");
        kinds(Shape.TERM, "certainty", "certainty");
        kinds(Shape.TERM, "command", "command");
        kinds(Shape.TERM, "meaning-class", "becomes", "is");
        kinds(Shape.TERM, "parameter", "parameter");
        kinds(Shape.TERM, "personal-data", "kind");
        kinds(Shape.TERM, "kind", "ecar.id.unknown kind", "ecar.id.unknown-near-person kind");
        kinds(Shape.TERM, "phase", "from", "phase", "to");
        kinds(Shape.TERM, "phase", "ecar.history.gap expected", "ecar.history.gap found");
        kinds(Shape.TERM, "phase", "ecar.history.resumed-elsewhere expected", "ecar.history.resumed-elsewhere found");
        kinds(Shape.TERM, "expected", "expected");
        kinds(Shape.TERM, "form", "form");
        kinds(Shape.TERM, "found", "found");
        kinds(Shape.TERM, "written-as", "ecar.value.format found");
        kinds(Shape.TERM, "reason", "reason");
        kinds(Shape.TERM, "rule-setting", "ecar.method.rule-loosened bound");
        kinds(Shape.TERM, "section", "section");
        kinds(Shape.TERM, "sensitivity", "sensitivity");
        kinds(Shape.TERM, "response-state", "state");
        kinds(Shape.TERM, "verdict", "verdict");
        kinds(Shape.TERM, "vocabulary", "vocabulary");
        kinds(Shape.LIST, RAW, "gates", "instead", "numbers", "successors", "ecar.document.one-of allowed");
        kinds(Shape.LIST, "information", "information");
        kinds(Shape.LIST, "marks", "marks");
        kinds(Shape.LIST, "missing", "ecar.circle.proof-not-reproducible missing");
        kinds(Shape.LIST, "missing", "ecar.response.referred-before-ready missing");
        kinds(Shape.LIST, "phase", "allowed");
        kinds(Shape.LIST, "response-state", "ecar.method.core-term-unknown allowed");
        kinds(Shape.LIST, "formal-outcome", "ecar.value.unknown-term allowed", "suggested");
    }

    private static void kinds(Shape shape, String vocabulary, String... names) {
        for (String name : names) {
            KINDS.put(name, new Kind(shape, vocabulary));
        }
    }

    /** Nothing after a colon, within brackets or between commas. */
    private static final Pattern NOTHING = Pattern.compile(":\\s*(;|\\)|,|$)|\\(\\s*\\)|,\\s*[,;)]|\"\"|  ");
    /** "1 days" is wrong in every language, and "2 of 3" is not. */
    private static final Pattern COUNTED_NOUN = Pattern.compile("\\b[012] (?!(and|av|och|of|till|to)\\b)\\p{L}");

    private static final Pattern LEFT_OVER = Pattern.compile("\\{[a-zA-Z]+}|\\[[a-zA-Z]+\\||[|\\]]");

    static List<Locale> languages() {
        return Messages.languages();
    }

    private static Kind kind(IssueCode code, String argument) {
        return Stream.of(code.id() + " " + argument, argument)
                .filter(KINDS::containsKey)
                .findFirst()
                .map(KINDS::get)
                .orElseThrow(() ->
                        new AssertionError(code + ": say in this test what its argument \"" + argument + "\" can be"));
    }

    /** The words of the library: whatever has a label there is a term. */
    private static final ResourceBundle LABELS =
            ResourceBundle.getBundle("org.ecarmethod.validation.messages", Locale.ROOT);

    private static List<String> terms(String vocabulary) {
        String prefix = vocabulary + ".";
        List<String> terms = LABELS.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted()
                .toList();
        assertThat(terms).as(vocabulary).isNotEmpty();
        return terms;
    }

    /** Every value that an argument is tried with. */
    private static List<Argument> values(Kind kind) {
        List<Argument> values = new ArrayList<>();
        switch (kind.shape()) {
            case AMOUNT -> List.of(0, 1, 2, 1000).forEach(many -> values.add(new Argument.Amount(many)));
            case ORDINAL -> values.add(new Argument.Amount(8));
            case DATE -> List.of("2027", "2027-03~", "2027-03-05").forEach(date -> values.add(new Argument.Date(date)));
            case TERM -> names(kind).forEach(name -> values.add(new Argument.Term(name)));
            case LIST -> {
                List<String> all = names(kind);
                values.add(new Argument.Terms(List.of()));
                all.forEach(name -> values.add(new Argument.Terms(List.of(name))));
                values.add(new Argument.Terms(all.subList(0, 2)));
                values.add(new Argument.Terms(all));
            }
            default -> throw new IllegalStateException();
        }
        return values;
    }

    private static List<String> names(Kind kind) {
        List<String> names =
                new ArrayList<>(kind.vocabulary().isEmpty() ? List.of("G8", "x-a") : terms(kind.vocabulary()));
        names.add("zz-unknown");
        return names;
    }

    private static Issue issue(IssueCode code, Map<String, Argument> arguments) {
        return Issue.at(code, PropertyPath.root()).withAll(arguments).build();
    }

    private static Map<String, Argument> ordinary(IssueCode code) {
        Map<String, Argument> ordinary = new TreeMap<>();
        for (String name : code.arguments()) {
            List<Argument> values = values(kind(code, name));
            ordinary.put(name, values.get(Math.min(1, values.size() - 1)));
        }
        if (code.id().equals("ecar.value.unknown-term")) {
            ordinary.put("vocabulary", new Argument.Term("formal-outcome"));
        } else if (code.id().equals("ecar.method.core-term-unknown")) {
            ordinary.put("vocabulary", new Argument.Term("response-state"));
        }
        return ordinary;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void reads_well_whatever_its_arguments_are(Locale language) {
        Messages words = Messages.in(language);

        for (IssueCode code : AllCodes.list()) {
            Map<String, Argument> ordinary = ordinary(code);
            assertReadsWell(code, words.sentence(issue(code, ordinary)));
            for (String name : code.arguments()) {
                for (Argument value : values(kind(code, name))) {
                    Map<String, Argument> arguments = new TreeMap<>(ordinary);
                    arguments.put(name, value);
                    assertReadsWell(code, words.sentence(issue(code, arguments)));
                }
            }
        }
    }

    private static void assertReadsWell(IssueCode code, String sentence) {
        assertThat(sentence)
                .as("%s: %s", code, sentence)
                .isNotBlank()
                .doesNotEndWith(".")
                .doesNotContainPattern(NOTHING)
                .doesNotContainPattern(COUNTED_NOUN)
                .doesNotContainPattern(LEFT_OVER);
    }

    /** One is not many, and nothing is no list: a sentence with a list has a wording for each. */
    @ParameterizedTest
    @MethodSource("languages")
    void a_list_has_a_wording_for_none_for_one_and_for_many(Locale language) {
        Messages words = Messages.in(language);

        for (IssueCode code : AllCodes.list()) {
            for (String name : code.arguments()) {
                if (kind(code, name).shape() == Shape.LIST) {
                    assertThat(words.text(code.id())).as(code.id()).contains("[" + name + "|");
                }
            }
        }
    }

    /** An id may be a word of the library; it is said as it stands. */
    @ParameterizedTest
    @MethodSource("languages")
    void what_somebody_named_is_called_by_that_name(Locale language) {
        Messages words = Messages.in(language);

        for (IssueCode code : AllCodes.list()) {
            for (String name : List.of("id", "asked", "body")) {
                if (code.arguments().contains(name) && kind(code, name).shape() == Shape.TERM) {
                    Map<String, Argument> arguments = ordinary(code);
                    arguments.put(name, new Argument.Term("council"));
                    assertThat(words.sentence(issue(code, arguments)))
                            .as(code.id())
                            .contains("council");
                }
            }
        }
    }

    /** What has a label is called by it; nobody has to know the names that documents use. */
    @ParameterizedTest
    @MethodSource("languages")
    void a_term_is_called_by_its_label(Locale language) {
        Messages words = Messages.in(language);

        for (IssueCode code : AllCodes.list()) {
            Map<String, Argument> ordinary = ordinary(code);
            for (String name : code.arguments()) {
                Kind kind = kind(code, name);
                if (kind.vocabulary().isEmpty()
                        || !Messages.slots(words.text(code.id())).contains(name)) {
                    continue;
                }
                for (String term : terms(kind.vocabulary())) {
                    Map<String, Argument> arguments = new TreeMap<>(ordinary);
                    arguments.put(
                            name,
                            kind.shape() == Shape.LIST ? new Argument.Terms(List.of(term)) : new Argument.Term(term));
                    // A label that says no more than the term is not printed beside it.
                    assertThat(words.sentence(issue(code, arguments)).replace("-", " "))
                            .as("%s, %s", code, term)
                            .containsIgnoringCase(
                                    words.text(kind.vocabulary() + "." + term).replace("-", " "));
                }
            }
        }
    }
}
