package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The library's own texts in one language: sentences for issues, labels for the terms of its vocabularies.
 *
 * <p>English and Swedish are complete; {@link #from} adds a language from outside. The wording is no contract; codes, arguments and wire names are. Instances are
 * immutable.
 */
public final class Messages {

    private static final String PACKAGE = "org.ecarmethod.validation.";
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
            "rule-setting");

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

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
        Matcher slots = SLOT.matcher(wording(issue.code()));
        StringBuilder sentence = new StringBuilder();
        while (slots.find()) {
            Argument argument = issue.arguments().get(slots.group(1));
            String said = argument == null ? slots.group() : said(slots.group(1), argument);
            slots.appendReplacement(sentence, Matcher.quoteReplacement(said));
        }
        return slots.appendTail(sentence).toString();
    }

    /**
     * Finds the arguments for which a sentence has a place.
     *
     * @param sentence a sentence with names of arguments in braces
     * @return the names
     */
    public static Set<String> slots(String sentence) {
        return SLOT.matcher(requireNonNull(sentence, "sentence"))
                .results()
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

    private static List<String> vocabularies(String argument) {
        return Stream.concat(Stream.of(argument), VOCABULARIES.stream()).toList();
    }

    /** A term is said in words where there are some: under the name of its argument, such as {@code form.date}, or as a state. */
    private String said(String name, Argument argument) {
        if (argument instanceof Argument.Term term) {
            for (String vocabulary : vocabularies(name)) {
                String key = vocabulary + "." + term.name();
                if (bundle.containsKey(key)) {
                    return bundle.getString(key);
                }
            }
            return term.name();
        }
        if (argument instanceof Argument.Terms terms) {
            return terms.names().stream().map(term -> named(name, term)).collect(Collectors.joining(", "));
        }
        return argument.printed();
    }

    private String named(String vocabulary, String term) {
        String key = vocabulary + "." + term;
        return bundle.containsKey(key) ? bundle.getString(key) : term;
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
