package org.ecarmethod.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ecarmethod.method.Labels;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.WireNamed;

/** Everything a page says in one language: its own texts, the names of terms, sentences for issues, texts of the data. */
final class Words {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final String BUNDLE = "org.ecarmethod.page.page";
    private static final Pattern SLOT = Pattern.compile("\\{([0-9])}");

    private final Locale language;
    private final ResourceBundle texts;
    private final Messages messages;

    private Words(Locale language, ResourceBundle texts, Messages messages) {
        this.language = language;
        this.texts = texts;
        this.messages = messages;
    }

    static Words in(Locale language) {
        String suffix = language.getLanguage().equals("sv") ? "_sv" : "";
        // The root locale finds exactly the named file; any other would let the default locale of the machine decide.
        return new Words(language, ResourceBundle.getBundle(BUNDLE + suffix, Locale.ROOT), Messages.in(language));
    }

    /** A text of the page, its numbered slots filled. */
    String text(String key, Object... parts) {
        Matcher slots = SLOT.matcher(texts.getString(key));
        return slots.replaceAll(slot -> Matcher.quoteReplacement(parts[Integer.parseInt(slot.group(1))].toString()));
    }

    Locale language() {
        return language;
    }

    Messages messages() {
        return messages;
    }

    /** What things are called under a profile. */
    Labels labels(MethodProfile profile) {
        return Labels.of(profile, messages, language);
    }

    String label(WireNamed term) {
        return messages.label(term);
    }

    String sentence(Issue issue) {
        return messages.sentence(issue);
    }

    /** A text of the data, in the language of the page if it has it. */
    String say(LocalizedText said) {
        return said.in(language);
    }

    String date(PartialDate date) {
        String written = date.toString();
        if (date.precision() == PartialDate.Precision.INTERVAL) {
            int slash = written.indexOf('/');
            return text(
                    "date.interval",
                    date(PartialDate.parse(written.substring(0, slash))),
                    date(PartialDate.parse(written.substring(slash + 1))));
        }
        String plain = said(date.precision(), written.replace("~", ""));
        return date.isApproximate() ? text("date.approximate", plain) : plain;
    }

    /** A season and a decade in words; anything else reads as it is written. */
    private String said(PartialDate.Precision precision, String written) {
        return switch (precision) {
            case SEASON -> text("date.season." + written.substring(5), written.substring(0, 4));
            case DECADE -> text("date.decade", written.replace('X', '0'));
            default -> written;
        };
    }

    String date(Stated<PartialDate> date) {
        return date.match(this::date, this::unknown, this::notApplicable);
    }

    /** What is stated; nothing stated counts as unknown. */
    String stated(Optional<Stated<LocalizedText>> stated) {
        return stated.map(said -> said.match(this::say, this::unknown, this::notApplicable))
                .orElseGet(() -> text("not-stated"));
    }

    /** What stands where something is not known. */
    String unknown(LocalizedText reason) {
        return text("unknown", say(reason));
    }

    /** What stands where something does not apply. */
    String notApplicable(LocalizedText reason) {
        return text("not-applicable", say(reason));
    }

    /** A number that may be unknown. */
    String count(Stated<Long> count) {
        return count.toOptional().map(String::valueOf).orElse("?");
    }

    String source(Citation citation) {
        // Source and place stay together on a line.
        return text("citation", citation.source(), citation.place()).replace(' ', Page.HARD_BLANK);
    }

    String list(List<String> parts) {
        return String.join(", ", parts);
    }
}
