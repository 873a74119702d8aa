package org.ecarmethod.detection;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Looks for everything that has a form of its own. Most texts hold no digit and no sign that any of it needs; one pass finds
 * that out, and only the others are looked at closely.
 */
final class BuiltInDetector implements PersonalDataDetector {

    static final BuiltInDetector INSTANCE = new BuiltInDetector();

    /** Everything is possible. */
    static final int ANYTHING = 15;

    private static final int DIGIT = 1;
    private static final int MAIL = 2;
    private static final int WEB = 4;
    private static final int COLON = 8;
    private static final int BLANK = 16;
    private static final int DOT = 32;

    /** What alone makes nothing possible. */
    private static final int NOTHING = COLON | BLANK | DOT;

    /** Fewer digits than this make up a house number or a plate and nothing longer. */
    private static final int SHORTEST_NUMBER = 5;

    private static final byte[] MEANS = means();

    private BuiltInDetector() {}

    private static byte[] means() {
        byte[] means = new byte[256];
        for (char c = 0x80; c < means.length; c++) {
            means[c] = (byte) unusual(c);
        }
        for (char c = '0'; c <= '9'; c++) {
            means[c] = DIGIT;
        }
        for (char c : new char[] {'@', '(', '[', '{'}) {
            means[c] = MAIL;
        }
        means[':'] = COLON;
        means[' '] = BLANK;
        means['.'] = DOT;
        // A character reference or a tag may stand for any of them.
        means['&'] = DIGIT | MAIL;
        return means;
    }

    @Override
    public void scan(String text, LocalDate asOf, Consumer<Detection> out) {
        int marks = marks(text);
        if ((marks & ~NOTHING) == 0 || marks == DIGIT && isLabel(text)) {
            return;
        }
        look(FoldedText.of(text), marks, asOf, out);
    }

    /** Looks closely for whatever the marks make possible. */
    static void look(FoldedText folded, int marks, LocalDate asOf, Consumer<Detection> out) {
        if ((marks & DIGIT) != 0) {
            numbers(folded, marks, asOf, out);
        }
        if ((marks & MAIL) != 0) {
            new Mail(folded, out).find();
        }
        if ((marks & WEB) != 0) {
            new WebAddresses(folded, out).find();
        }
    }

    private static void numbers(FoldedText text, int marks, LocalDate asOf, Consumer<Detection> out) {
        DigitGroups groups = DigitGroups.in(text);
        if (groups.digits() >= SHORTEST_NUMBER) {
            BankAccounts.find(text, groups, out);
            things(text, groups, out);
            IdentityNumbers identity = new IdentityNumbers(text, groups, asOf, out);
            identity.findUsualForms();
            identity.findFinnish();
            new PhoneNumbers(text, groups, out).find();
            identity.findUnusualForms();
            identity.findNearMisses();
        }
        if ((marks & COLON) != 0) {
            NetworkAddresses.findHexadecimal(text, out);
        }
        new Plates(text, groups, out).find();
        new Streets(text, groups, out).find();
    }

    /** Cards, papers, devices and places: most texts have too few digits for them. */
    private static void things(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        if (groups.digits() >= PaymentCards.FEWEST_DIGITS) {
            PaymentCards.find(text, groups, out);
        }
        if (groups.count() >= NetworkAddresses.PARTS) {
            NetworkAddresses.find(text, groups, out);
        }
        IdentityDocuments.find(text, groups, out);
        if (groups.count() > 1) {
            new Coordinates(text, groups, out).find();
        }
    }

    /** What the characters of a text make possible. */
    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks |= c < MEANS.length ? MEANS[c] : unusual(c);
        }
        if ((marks & DOT) != 0 && hasInnerDot(text)) {
            marks |= WEB | MAIL;
        }
        return (marks & (MAIL | BLANK)) == BLANK && isSpelledOut(text) ? marks | MAIL : marks;
    }

    /** Whether something follows a dot at once, as in an address; a sentence ends with a blank behind it. */
    private static boolean hasInnerDot(String text) {
        int dot = text.indexOf('.');
        while (dot >= 0 && dot + 1 < text.length()) {
            if (text.charAt(dot + 1) > ' ') {
                return true;
            }
            dot = text.indexOf('.', dot + 1);
        }
        return false;
    }

    /**
     * Whether a text is too plain for anything but an id: small letters and few digits, no blank that a street or a place
     * needs, no capitals that a plate needs. Letters that may be read as digits count as these.
     */
    private static boolean isLabel(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == 'o' || c == 'l') {
                digits++;
            } else if ((c < 'a' || c > 'z') && c != '-') {
                return false;
            }
        }
        return digits < SHORTEST_NUMBER;
    }

    /** A letter of the Nordic alphabets means nothing; anything beyond the usual signs may stand for a digit or an at sign. */
    private static int unusual(char c) {
        boolean usual = c >= 0xC0 && c <= 0x24F || c == '\u2013' || c == '\u2014' || c == '\u2019' || c == '\u201D';
        if (usual || Character.isLetter(c)) {
            return 0;
        }
        return Character.isDigit(c) || c > 0xFF ? DIGIT | MAIL : 0;
    }

    /** An address without any sign: "anna snabel-a exempel punkt se". */
    private static boolean isSpelledOut(String text) {
        return text.contains("nabel")
                || text.contains(" punkt ")
                || text.contains(" dot ")
                || text.contains("NABEL")
                || text.contains(" PUNKT ")
                || text.contains(" DOT ");
    }
}
