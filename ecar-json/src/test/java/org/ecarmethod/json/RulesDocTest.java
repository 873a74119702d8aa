package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.record.Section;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code docs/rules.md} and {@code docs/regler.md} are what the code, its messages and the corpus say. Run with
 * {@code -Decar.docs.write} to write them anew.
 */
class RulesDocTest {

    private static final Path DOCS =
            Path.of(System.getProperty("basedir", "."), "..", "docs").normalize();
    private static final Pattern COUNTED = Pattern.compile("\\[[a-zA-Z]+\\|[^|\\]]*\\|[^|\\]]*\\|([^|\\]]*)]");

    private static final Pattern NUMBER_BEFORE_NOUN =
            Pattern.compile("\\{(asked|count|max|min|missing|months|size)} (?!(and|av|och|of|till|to) )\\p{L}");
    private static final String CORPUS = "../ecar-json/src/test/resources/corpus/";

    /** One catalogue with its own words. */
    private enum Language {
        ENGLISH(
                "rules.md",
                "en",
                """
                # Catalogue of issue codes

                Everything that this library can report, with its meaning. Swedish: [regler.md](regler.md). To find the code of a message,
                use the [index of messages](#messages) at the end. The page is generated from the code, its messages and the corpus; a
                test compares it with them. Codes and argument names are a contract; wordings are not.

                *Basis* states where a requirement comes from: R and a number is a rule of the method, I an integrity rule of every
                process, G and C a gate or a criterion; S1:9c is slide 9c of the municipality's own slide deck on the ECAR research
                circles; K and P refer to literature and to the privacy requirements of the method; *domain* is a chapter of the
                description of the method, *design* a choice of this library. *Examples* are two documents of the corpus: one with the
                problem, and one in which it is corrected.

                """,
                Map.ofEntries(
                        Map.entry("code", "code"),
                        Map.entry("title", "in short"),
                        Map.entry("severity", "severity"),
                        Map.entry("category", "category"),
                        Map.entry("protection", "waiver"),
                        Map.entry("message", "Message"),
                        Map.entry("next", "What to do"),
                        Map.entry("basis", "Basis"),
                        Map.entry("arguments", "Arguments"),
                        Map.entry("none", "none"),
                        Map.entry("since", "since"),
                        Map.entry("numbered", "Rule"),
                        Map.entry("over", "goes through"),
                        Map.entry("needs", "needs"),
                        Map.entry("examples", "Examples"),
                        Map.entry("fails", "with the problem"),
                        Map.entry("passes", "corrected"),
                        Map.entry("no-example", "none:"),
                        Map.entry("by-value", "whenever such a value is created or read"),
                        Map.entry("by-document", "whenever a document is read"),
                        Map.entry("by-method", "whenever a profile is created"),
                        Map.entry("by-circle", "whenever a circle is created or read"),
                        Map.entry(
                                "by-finding",
                                "whenever a command ends a proposal, or a view for a body or the public is made"),
                        Map.entry("by-disclosure", "whenever counts are to be released"),
                        Map.entry("by-input", "whenever an input is read"),
                        Map.entry("by-privacy", "whenever texts are scanned"),
                        Map.entry("by-indicator", "whenever a dossier is read, or a survey is released"),
                        Map.entry("by-index", "whenever a dossier is read, or a score is computed"),
                        Map.entry("by-network", "whenever a dossier is read, or compared with a process"),
                        Map.entry("indicator", "Indicators and surveys"),
                        Map.entry("index", "Indices and comparisons"),
                        Map.entry("network", "Networks of cities"),
                        Map.entry("by-process", "whenever a process is created or read"),
                        Map.entry("data-protection", "Data protection"),
                        Map.entry("disclosure", "Released counts"),
                        Map.entry("input", "Inputs of documents"),
                        Map.entry("privacy", "Personal data in texts"),
                        Map.entry("anchoring", "Anchoring"),
                        Map.entry("circle", "Circles and the gate"),
                        Map.entry("document", "Documents"),
                        Map.entry("finding", "Experiences, findings, proposals"),
                        Map.entry("history", "Histories"),
                        Map.entry("method", "Method profiles"),
                        Map.entry("process", "The process"),
                        Map.entry("response", "Referrals, answers, follow-up"),
                        Map.entry("messages", "Index of messages"),
                        Map.entry("by-command", "whenever a command is given"),
                        Map.entry("by-rule", "whenever rules of one's own are given or run"),
                        Map.entry("rule", "Rules of one's own"),
                        Map.entry("by-id", "whenever a command or a look-up names an id"),
                        Map.entry("command", "Commands"),
                        Map.entry("id", "Ids in calls"),
                        Map.entry("value", "Single values"))),
        SWEDISH(
                "regler.md",
                "sv",
                """
                # Katalog över felkoder

                Allt som biblioteket kan rapportera, med förklaring. Engelska: [rules.md](rules.md). Koden till ett meddelande finns i
                [registret över meddelanden](#messages) sist på sidan. Sidan skapas ur koden, dess meddelanden och exempelsamlingen, och
                ett test jämför den med dem. Koder och argumentnamn ligger fast; det gör inte ordalydelser.

                *Grund* anger varifrån ett krav kommer: R och ett nummer är en regel i metoden, I en grundregel för varje process, G och C
                en grind eller ett kriterium; S1:9c är bild 9c i kommunens egna bilder om forskarcirklarna i ECAR; K och P hänvisar till
                litteratur och till metodens krav på dataskydd; *domain* är ett kapitel i beskrivningen av metoden, *design* bibliotekets
                eget val. Grunden anges på engelska. *Exempel* är två dokument ur exempelsamlingen: ett med felet och ett där det är rättat.

                """,
                Map.ofEntries(
                        Map.entry("code", "kod"),
                        Map.entry("title", "i korthet"),
                        Map.entry("severity", "allvar"),
                        Map.entry("category", "slag"),
                        Map.entry("protection", "undantag"),
                        Map.entry("message", "Meddelande"),
                        Map.entry("next", "Gör så här"),
                        Map.entry("basis", "Grund"),
                        Map.entry("arguments", "Argument"),
                        Map.entry("none", "inga"),
                        Map.entry("since", "sedan"),
                        Map.entry("numbered", "Regel"),
                        Map.entry("over", "går igenom"),
                        Map.entry("needs", "behöver"),
                        Map.entry("examples", "Exempel"),
                        Map.entry("fails", "med felet"),
                        Map.entry("passes", "rättat"),
                        Map.entry("no-example", "inget (skälet på engelska):"),
                        Map.entry("by-value", "när ett sådant värde skapas eller läses"),
                        Map.entry("by-document", "när ett dokument läses"),
                        Map.entry("by-method", "när en profil skapas"),
                        Map.entry("by-circle", "när en cirkel skapas eller läses"),
                        Map.entry(
                                "by-finding",
                                "när ett kommando avslutar ett förslag, eller en vy görs för ett organ eller allmänheten"),
                        Map.entry("by-disclosure", "när tal ska lämnas ut"),
                        Map.entry("by-input", "när en fil läses"),
                        Map.entry("by-privacy", "när texter granskas"),
                        Map.entry("by-indicator", "när en samling läses, eller en undersökning lämnas ut"),
                        Map.entry("by-index", "när en samling läses, eller poäng räknas ut"),
                        Map.entry("by-network", "när en samling läses, eller jämförs med en process"),
                        Map.entry("indicator", "Indikatorer och undersökningar"),
                        Map.entry("index", "Index och jämförelser"),
                        Map.entry("network", "Nätverk av städer"),
                        Map.entry("by-process", "när en process skapas eller läses"),
                        Map.entry("data-protection", "Dataskydd"),
                        Map.entry("disclosure", "Tal som lämnas ut"),
                        Map.entry("input", "Filer med dokument"),
                        Map.entry("privacy", "Personuppgifter i texter"),
                        Map.entry("anchoring", "Förankring"),
                        Map.entry("circle", "Cirklar och grinden"),
                        Map.entry("document", "Dokument"),
                        Map.entry("finding", "Erfarenheter, iakttagelser, förslag"),
                        Map.entry("history", "Historik"),
                        Map.entry("method", "Metodprofiler"),
                        Map.entry("process", "Processen"),
                        Map.entry("response", "Remisser, svar, uppföljning"),
                        Map.entry("messages", "Register över meddelanden"),
                        Map.entry("by-command", "när ett kommando ges"),
                        Map.entry("by-rule", "när egna regler anges eller körs"),
                        Map.entry("by-id", "när ett kommando eller en sökning nämner en beteckning"),
                        Map.entry("command", "Kommandon"),
                        Map.entry("id", "Beteckningar i anrop"),
                        Map.entry("rule", "Egna regler"),
                        Map.entry("value", "Enskilda värden")));

        private final String file;
        private final String tag;
        private final String preface;
        private final Map<String, String> words;

        Language(String file, String tag, String preface, Map<String, String> words) {
            this.file = file;
            this.tag = tag;
            this.preface = preface;
            this.words = words;
        }

        Messages messages() {
            return Messages.in(Locale.forLanguageTag(tag));
        }

        String word(String key) {
            String word = words.get(key);
            if (word == null) {
                throw new IllegalStateException("the catalogue has no word for " + key);
            }
            return word;
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_catalogue_is_what_the_code_says(Language language) throws IOException {
        Path file = DOCS.resolve(language.file);
        String document = document(language);
        if (System.getProperty("ecar.docs.write") != null) {
            Files.writeString(file, document);
        }

        assertThat(Files.readString(file)).isEqualTo(document);
    }

    @ParameterizedTest
    @EnumSource
    void every_code_says_all_that_is_owed(Language language) {
        assertThat(AllCodes.list()).allSatisfy(code -> {
            assertThat(code.basis()).isNotBlank();
            assertThat(code.since()).matches("[0-9]+\\.[0-9]+");
            assertThat(language.messages().title(code)).isNotEqualTo(code.id());
            assertThat(language.messages().meaning(code)).isNotEqualTo(code.id());
            assertThat(checkedBy(code, language)).isNotBlank();
            assertThat(examples(code, language)).isNotBlank();
        });
    }

    /** "1 characters" is wrong; "limit in characters: 1" is right for every number. */
    @ParameterizedTest
    @EnumSource
    void no_number_is_before_the_noun_it_counts(Language language) {
        assertThat(AllCodes.list())
                .extracting(code -> sentence(code, language.messages()))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern(NUMBER_BEFORE_NOUN));
    }

    /** A sentence with wordings for none, one and many is shown with that for many. */
    private static String sentence(IssueCode code, Messages messages) {
        return COUNTED.matcher(messages.text(code.id())).replaceAll("$1");
    }

    private static String concept(IssueCode code) {
        return code.id().split("\\.", -1)[1];
    }

    private static String document(Language language) {
        Map<String, List<IssueCode>> concepts = AllCodes.list().stream()
                .collect(Collectors.groupingBy(RulesDocTest::concept, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(language.preface);
        concepts.forEach((concept, codes) -> {
            text.append("## ").append(language.word(concept)).append("\n\n").append(index(codes, language));
            codes.forEach(code -> text.append(section(code, language)));
        });
        return text.append(messages(language)).toString();
    }

    /** From a sentence that somebody was shown to the code that explains it. */
    private static String messages(Language language) {
        return "## <a id=\"messages\"></a>" + language.word("messages") + "\n\n| "
                + language.word("message").toLowerCase(Locale.ROOT) + " | " + language.word("code") + " |\n|---|---|\n"
                + AllCodes.list().stream()
                        .sorted(Comparator.comparing(code -> inAlphabet(sentence(code, language.messages()))))
                        .map(code -> "| %s | [`%s`](#%s) |".formatted(sentence(code, language.messages()), code, code)
                                + "\n")
                        .collect(Collectors.joining());
    }

    /** A key that sorts as the alphabet does: å before ä, small letters as capital ones. */
    private static String inAlphabet(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replace('å', 'ã');
    }

    private static String index(List<IssueCode> codes, Language language) {
        Messages messages = language.messages();
        return "| " + language.word("code") + " | " + language.word("title") + " | " + language.word("severity")
                + " |\n|---|---|---|\n"
                + codes.stream()
                        .map(code -> "| [`%s`](#%s) | %s | %s |%n"
                                .replace("%n", "\n")
                                .formatted(code, code, messages.title(code), messages.label(code.severity())))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String section(IssueCode code, Language language) {
        Messages messages = language.messages();
        String arguments = code.arguments().isEmpty()
                ? language.word("none")
                : code.arguments().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return """
                ### <a id="%1$s"></a>`%1$s`

                **%2$s.** %3$s

                - %4$s: %5$s, %6$s: %7$s, %8$s: %9$s, %10$s %11$s
                - %12$s: %13$s
                - %14$s: %15$s
                - %16$s: %17$s
                - %18$s: %19$s
                - %20$s: %21$s
                - %22$s: %23$s

                """.formatted(
                        code,
                        messages.title(code),
                        messages.meaning(code),
                        capital(language.word("severity")),
                        messages.label(code.severity()).toLowerCase(Locale.ROOT),
                        language.word("category"),
                        messages.label(code.category()).toLowerCase(Locale.ROOT),
                        language.word("protection"),
                        messages.label(code.protection()).toLowerCase(Locale.ROOT),
                        language.word("since"),
                        code.since(),
                        language.word("numbered"),
                        checkedBy(code, language),
                        language.word("message"),
                        sentence(code, messages),
                        language.word("next"),
                        messages.nextStep(code).orElseThrow(),
                        language.word("arguments"),
                        arguments,
                        language.word("basis"),
                        code.basis(),
                        language.word("examples"),
                        examples(code, language))
                .replace("?.**", "?**");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String checkedBy(IssueCode code, Language language) {
        String rules = Catalogue.rules().stream()
                .filter(rule -> rule.codes().contains(code))
                .map(rule -> rule(rule, language))
                .collect(Collectors.joining("; "));
        return rules.isEmpty() ? language.word("by-" + concept(code)) : rules;
    }

    private static String rule(Catalogue.Entry rule, Language language) {
        Function<Section, String> label = section -> language.messages().label(section);
        String over = rule.over()
                .map(label)
                .map(section -> language.word("over") + " " + section)
                .orElse("");
        String needs = rule.needs().isEmpty()
                ? ""
                : language.word("needs") + " "
                        + rule.needs().stream().map(label).collect(Collectors.joining(", "));
        String parts = Stream.of(over, needs).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        return parts.isEmpty() ? rule.id() : rule.id() + " (" + parts + ")";
    }

    private static String examples(IssueCode code, Language language) {
        String reason = Pairs.none().get(code.id());
        if (reason != null) {
            return language.word("no-example") + " " + reason;
        }
        return Pairs.all().stream()
                .filter(pair -> pair.code().equals(code.id()))
                .map(pair -> language.word("fails") + " " + link(pair.fails()) + ", " + language.word("passes") + " "
                        + link(pair.passes()))
                .collect(Collectors.joining());
    }

    private static String link(Corpus.Entry document) {
        return "[" + document + "](" + CORPUS + document + ".json)";
    }
}
