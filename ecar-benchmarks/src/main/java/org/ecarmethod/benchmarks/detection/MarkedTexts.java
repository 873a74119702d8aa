package org.ecarmethod.benchmarks.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecarmethod.benchmarks.detection.LabelledText.Label;
import org.ecarmethod.benchmarks.detection.LabelledText.Standing;
import org.ecarmethod.detection.PersonalDataKind;

/**
 * Texts that were written by hand, with the personal data in them marked: {@code [[phone:08-465 004 05]]}. A question mark behind the kind
 * marks a way of writing that is out of scope. Each {@code #} stands for a digit: identity numbers and accounts are made up while the
 * program runs and written down nowhere. Lines that begin with {@code #} are remarks.
 */
final class MarkedTexts {

    /** Prose that was looked at while the detector was mended. */
    static final List<String> SEEN = files("seen-sv-", 7, "seen-en-", 4);

    /** Prose that was written beforehand and measured only afterwards. */
    static final List<String> HELD_OUT = files("held-sv-", 7, "held-en-", 3);

    private static final long SEED = 27L;
    private static final Pattern MARK = Pattern.compile("\\[\\[([a-z-]+)(\\??):(.*?)\\]\\]");
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");

    private final GeneratedNumbers numbers = new GeneratedNumbers(new Random(SEED));

    private MarkedTexts() {}

    private static List<String> files(String swedish, int inSwedish, String english, int inEnglish) {
        return Stream.concat(
                        Stream.iterate(1, i -> i <= inSwedish, i -> i + 1).map(i -> swedish + i),
                        Stream.iterate(1, i -> i <= inEnglish, i -> i + 1).map(i -> english + i))
                .toList();
    }

    /** The paragraphs of some prose. */
    static List<LabelledText> prose(List<String> files) {
        MarkedTexts texts = new MarkedTexts();
        return files.stream()
                .flatMap(file -> BLANK_LINE
                        .splitAsStream(withoutRemarks(resource("prose/" + file + ".txt")))
                        .filter(paragraph -> !paragraph.isBlank())
                        .map(paragraph -> texts.text(paragraph.strip(), file)))
                .toList();
    }

    /** The forms of public guides: a text for each line. */
    static List<LabelledText> forms() {
        MarkedTexts texts = new MarkedTexts();
        return withoutRemarks(resource("guide-forms.txt"))
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> texts.text(line, "guides"))
                .toList();
    }

    /** The list of names that is given with both. */
    static List<String> names() {
        return withoutRemarks(resource("names.txt")).lines().toList();
    }

    private static String resource(String name) {
        try (InputStream in = MarkedTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no such text: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutRemarks(String text) {
        return String.join(
                "\n", text.lines().filter(line -> !line.startsWith("#")).toList());
    }

    private LabelledText text(String marked, String form) {
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int begin = 0;
        while (mark.find()) {
            text.append(marked.substring(begin, mark.start()));
            PersonalDataKind kind = kind(mark.group(1));
            String said = filled(kind, mark.group(3));
            Standing standing = mark.group(2).isEmpty() ? Standing.PROMISED : Standing.OUT_OF_SCOPE;
            labels.add(new Label(kind, text.length(), text.length() + said.length(), standing));
            text.append(said);
            begin = mark.end();
        }
        text.append(marked.substring(begin));
        return new LabelledText(text.toString(), labels, form);
    }

    private static PersonalDataKind kind(String name) {
        return Arrays.stream(PersonalDataKind.values())
                .filter(kind -> kind.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such kind: " + name));
    }

    // --- numbers that are written down nowhere

    private String filled(PersonalDataKind kind, String shape) {
        if (kind == PersonalDataKind.FINNISH_IDENTITY_NUMBER) {
            return numbers.finnish();
        }
        int places = (int) shape.chars().filter(c -> c == '#').count();
        return places == 0 ? shape : filled(shape, digits(kind, places));
    }

    private String digits(PersonalDataKind kind, int places) {
        String digits = switch (kind) {
            case NORWEGIAN_IDENTITY_NUMBER -> numbers.norwegian();
            case DANISH_IDENTITY_NUMBER -> numbers.danish();
            case BANK_ACCOUNT -> numbers.account().substring(2);
            default -> numbers.swedish().substring(12 - places);
        };
        if (digits.length() != places) {
            throw new IllegalStateException("a " + kind.wireName() + " has " + digits.length() + " digits");
        }
        return digits;
    }

    private static String filled(String shape, String digits) {
        StringBuilder filled = new StringBuilder(shape);
        int next = 0;
        for (int i = 0; i < filled.length(); i++) {
            if (filled.charAt(i) == '#') {
                filled.setCharAt(i, digits.charAt(next));
                next++;
            }
        }
        return filled.toString();
    }
}
