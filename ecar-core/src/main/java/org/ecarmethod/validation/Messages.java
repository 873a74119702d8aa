package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The library's own texts in one language: sentences for issues, labels for the terms of its vocabularies.
 *
 * <p>A sentence has places for the arguments of its code, {@code {max}}, and may have a wording for none, for one and for many of
 * what an argument lists or counts, {@code [gates|none|one|many]}.
 *
 * <p>English and Swedish are complete; {@link #from} adds a language from outside. The wording is no contract; codes, arguments and wire names are. Instances are
 * immutable.
 */
public final class Messages {

    private static final String PACKAGE = "org.ecarmethod.validation.";
    /** The argument that names the vocabulary of the terms in the other arguments. */
    private static final String VOCABULARY = "vocabulary";

    /** Terms that somebody may want to write: beside what people call them, they are printed as documents have them. */
    private static final Set<String> TO_WRITE = Set.of("allowed", "suggested");

    /** What somebody has named is called by that name, also where it is a term of the library: a body may have the id council. */
    private static final Set<String> NAMES = Set.of("id", "asked", "body");

    /** Where a term is looked for that its argument does not name. */
    private static final List<String> VOCABULARIES = List.of(
            "phase",
            "circle-state",
            "anchoring-level",
            "personal-data",
            "meaning-class",
            "formal-outcome",
            "participant-role",
            "body-kind",
            "evidence-kind",
            "rule-setting",
            "written-as");

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** A wording for none, for one and for many: {@code [argument|none|one|many]}. */
    private static final Pattern COUNTED = Pattern.compile("\\[([a-zA-Z]+)\\|([^|\\]]*)\\|([^|\\]]*)\\|([^|\\]]*)]");

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    /** Loaded once for each language; nothing in it ever changes. */
    private static final Map<Locale, Messages> SPOKEN = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final ResourceBundle catalogue;
    private final ResourceBundle report;

    private Messages(ResourceBundle bundle, ResourceBundle catalogue, ResourceBundle report) {
        this.bundle = bundle;
        this.catalogue = catalogue;
        this.report = report;
    }

    /** The root locale finds exactly the named file; any other would let the default locale of the machine decide. */
    private static ResourceBundle load(String name) {
        return ResourceBundle.getBundle(PACKAGE + name, Locale.ROOT);
    }

    /** {@return the languages that are fully supported} */
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, SWEDISH);
    }

    /**
     * Returns the messages in the language of a locale.
     *
     * @param locale wanted language; any that the library does not speak gives English
     * @return the words in that language
     */
    public static Messages in(Locale locale) {
        requireNonNull(locale, "locale");
        Locale spoken = locale.getLanguage().equals("sv") ? SWEDISH : Locale.ENGLISH;
        return SPOKEN.computeIfAbsent(spoken, Messages::spoken);
    }

    private static Messages spoken(Locale language) {
        String suffix = language.equals(SWEDISH) ? "_sv" : "";
        Messages words = new Messages(load("messages" + suffix), load("catalogue" + suffix), load("report" + suffix));
        for (ModuleWords added : ServiceLoader.load(ModuleWords.class, Messages.class.getClassLoader())) {
            words = from(added.in(language), words);
        }
        return words;
    }

    /**
     * Adds a language that the library does not support, from your own bundle. Its keys are those of the library's own
     * bundles {@code messages}, {@code catalogue} and {@code report}; it may have as few of them as you like.
     *
     * @param words the bundle in the other language
     * @param otherwise the language for missing texts
     * @return the words of the bundle, and of the other language where it has none
     */
    public static Messages from(ResourceBundle words, Messages otherwise) {
        requireNonNull(words, "words");
        requireNonNull(otherwise, "otherwise");
        return new Messages(
                new AddedLanguage(words, otherwise.bundle),
                new AddedLanguage(words, otherwise.catalogue),
                new AddedLanguage(words, otherwise.report));
    }

    /**
     * Returns an issue as a sentence, without its place and without a final full stop.
     *
     * @param issue the issue
     * @return the sentence, arguments filled in; a term without a label in the language is printed as its wire name
     */
    public String sentence(Issue issue) {
        requireNonNull(issue, "issue");
        Matcher slots = SLOT.matcher(counted(wording(issue.code()), issue.arguments()));
        StringBuilder sentence = new StringBuilder();
        while (slots.find()) {
            Argument argument = issue.arguments().get(slots.group(1));
            String said = argument == null ? slots.group() : said(slots.group(1), argument, issue.arguments());
            slots.appendReplacement(sentence, Matcher.quoteReplacement(said));
        }
        return slots.appendTail(sentence).toString();
    }

    /** Chooses the wordings that fit the numbers: nothing is said of a list that is empty, and one is not many. */
    private static String counted(String wording, Map<String, Argument> arguments) {
        Matcher choices = COUNTED.matcher(wording);
        StringBuilder chosen = new StringBuilder();
        while (choices.find()) {
            long many = howMany(arguments.get(choices.group(1)));
            String said = choices.group(many == 0 ? 2 : many == 1 ? 3 : 4);
            choices.appendReplacement(chosen, Matcher.quoteReplacement(said));
        }
        return choices.appendTail(chosen).toString();
    }

    private static long howMany(@Nullable Argument argument) {
        if (argument instanceof Argument.Amount amount) {
            return amount.value();
        }
        return argument instanceof Argument.Terms terms ? terms.names().size() : 1;
    }

    /**
     * Finds the arguments for which a sentence has a place.
     *
     * @param sentence a sentence with names of arguments in braces, or in brackets before wordings for none, one and many
     * @return the names
     */
    public static Set<String> slots(String sentence) {
        requireNonNull(sentence, "sentence");
        return Stream.concat(
                        SLOT.matcher(sentence).results(),
                        COUNTED.matcher(sentence).results())
                .map(slot -> slot.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the title of a code, for headings.
     *
     * @param code the code
     * @return the title; of a code that this version of the library does not know, its id
     */
    public String title(IssueCode code) {
        requireNonNull(code, "code");
        return fromCatalogue(code, ".title");
    }

    /**
     * Explains a code: its demand and the reason for it.
     *
     * @param code the code
     * @return one or more sentences; of a code that this version of the library does not know, its id
     */
    public String meaning(IssueCode code) {
        requireNonNull(code, "code");
        return fromCatalogue(code, ".meaning");
    }

    /**
     * Says what to do about a code.
     *
     * @param code the code
     * @return one or more sentences; empty for a code that somebody else made and gave none
     */
    public Optional<String> nextStep(IssueCode code) {
        requireNonNull(code, "code");
        String key = code.id() + ".next";
        return catalogue.containsKey(key) ? Optional.of(catalogue.getString(key)) : Optional.empty();
    }

    private String fromCatalogue(IssueCode code, String part) {
        String key = code.id() + part;
        return catalogue.containsKey(key) ? catalogue.getString(key) : code.id();
    }

    /**
     * Returns a word or phrase used in reports.
     *
     * @param key its key in the bundle {@code report}
     * @return the word or phrase
     */
    public String inReport(String key) {
        requireNonNull(key, "key");
        return report.getString(key);
    }

    /**
     * Tells whether there is such a word or phrase.
     *
     * @param key the key in the bundle {@code report}
     * @return true if there is
     */
    public boolean hasInReport(String key) {
        requireNonNull(key, "key");
        return report.containsKey(key);
    }

    /** A code that somebody else made has no sentence here and is said by its id. */
    private String wording(IssueCode code) {
        return bundle.containsKey(code.id()) ? bundle.getString(code.id()) : code.id();
    }

    private static List<String> vocabularies(String argument, Map<String, Argument> beside) {
        Stream<String> named =
                beside.get(VOCABULARY) instanceof Argument.Term vocabulary && !argument.equals(VOCABULARY)
                        ? Stream.of(vocabulary.name())
                        : VOCABULARIES.stream();
        Stream<String> own = argument.equals("state") ? Stream.of("response-state") : Stream.of(argument);
        return Stream.concat(own, named).toList();
    }

    /** A term is said in words where there are some: under the name of its argument, such as {@code form.date}, or as a state. */
    private String said(String name, Argument argument, Map<String, Argument> beside) {
        if (argument instanceof Argument.Term term) {
            return labelled(name, term.name(), beside).orElseGet(term::name);
        }
        if (argument instanceof Argument.Terms terms) {
            return terms.names().stream()
                    .map(term -> inList(name, term, beside))
                    .collect(Collectors.joining(", "));
        }
        return argument.printed();
    }

    private Optional<String> labelled(String name, String term, Map<String, Argument> beside) {
        if (NAMES.contains(name)) {
            return Optional.empty();
        }
        return vocabularies(name, beside).stream()
                .flatMap(vocabulary -> label(vocabulary, term).stream())
                .findFirst();
    }

    /** Such as {@code rejected (avslag)}; a label that says no more than the term is left out. */
    private String inList(String name, String term, Map<String, Argument> beside) {
        Optional<String> label = labelled(name, term, beside);
        if (!TO_WRITE.contains(name)) {
            return label.orElse(term);
        }
        return label.filter(words -> !words.equalsIgnoreCase(term.replace('-', ' ')))
                .map(words -> term + " (" + words + ")")
                .orElse(term);
    }

    /**
     * Returns the label of a term.
     *
     * @param term term of one of the library's vocabularies
     * @return what people call it
     */
    public String label(WireNamed term) {
        requireNonNull(term, "term");
        return text(term.vocabulary() + "." + term.wireName());
    }

    /**
     * Returns the label of a term that a document names.
     *
     * @param vocabulary name of the vocabulary, such as {@code response-state}
     * @param term the term as documents write it
     * @return what people call it, if the library has a word for it
     */
    public Optional<String> label(String vocabulary, String term) {
        requireNonNull(vocabulary, "vocabulary");
        requireNonNull(term, "term");
        String key = vocabulary + "." + term;
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * Returns one of the library's own texts.
     *
     * @param key its key in the bundle
     * @return the text
     * @throws MissingResourceException if the bundle has no such key, which is a bug of the library
     */
    public String text(String key) {
        requireNonNull(key, "key");
        return bundle.getString(key);
    }
}
