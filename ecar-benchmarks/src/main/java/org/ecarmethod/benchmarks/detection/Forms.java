package org.ecarmethod.benchmarks.detection;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ecarmethod.benchmarks.detection.LabelledText.Standing;
import org.ecarmethod.detection.PersonalDataKind;

/** Ways in which people write personal data, the plain ones and those that hide it. */
final class Forms {

    /**
     * A piece of personal data in one way of writing.
     *
     * @param kind what it is
     * @param form the way of writing
     * @param text as it stands in a text
     * @param standing what may be expected
     */
    record Piece(PersonalDataKind kind, String form, String text, Standing standing) {}

    private record Way(String name, Function<String, String> write) {}

    /** What the documents say is not found. */
    private static final Set<String> OUT_OF_SCOPE = Set.of(
            "a word before the last four",
            "digits as words",
            "phone: no area code",
            "plate, letters of an abbreviation",
            "street: without a number",
            "street: small letters, an ending of other words");

    private static final String[] DIGIT_WORDS = {"noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"
    };

    /** Ways of writing twelve digits of a Swedish number. */
    private static final List<Way> SWEDISH = List.of(
            new Way("10 digits, hyphen", n -> n.substring(2, 8) + "-" + n.substring(8)),
            new Way("12 digits, hyphen", n -> n.substring(0, 8) + "-" + n.substring(8)),
            new Way("10 digits", n -> n.substring(2)),
            new Way("12 digits", n -> n),
            new Way("blank before the last four", n -> n.substring(2, 8) + " " + n.substring(8)),
            new Way("blank after the century", n -> n.substring(0, 2) + " " + n.substring(2, 8) + "-" + n.substring(8)),
            new Way("dashes", n -> n.substring(2, 8) + "–" + n.substring(8)),
            new Way("hyphen between blanks", n -> n.substring(0, 8) + " - " + n.substring(8)),
            new Way("no-break blank", n -> n.substring(2, 8) + "\u00A0" + n.substring(8)),
            new Way("zero-width", n -> n.substring(2, 5) + "\u200B" + n.substring(5, 8) + "\u2060-" + n.substring(8)),
            new Way("date in parts", n -> parts(n) + "-" + n.substring(8)),
            new Way("date in parts, blank", n -> parts(n) + " " + n.substring(8)),
            new Way("date with dots", n -> parts(n).replace('-', '.') + "-" + n.substring(8)),
            new Way("digit by digit", n -> String.join(" ", n.substring(2).split(""))),
            new Way("digit by digit, dots", n -> String.join(".", n.substring(2).split(""))),
            new Way("in pairs", n -> n.substring(2).replaceAll("(..)(?=.)", "$1 ")),
            new Way("full width", n -> wide(n.substring(2, 8) + "-" + n.substring(8), '０')),
            new Way("Arabic digits", n -> wide(n.substring(2, 8) + "-" + n.substring(8), '٠')),
            new Way("over a line break", n -> n.substring(2, 8) + "-\n" + n.substring(8)),
            new Way("markup", n -> "<b>" + n.substring(2, 8) + "</b>-" + n.substring(8)),
            new Way("character references", n -> n.substring(2, 8) + "&#45;" + n.substring(8)),
            new Way("letter O for zero", n -> (n.substring(2, 8) + "-" + n.substring(8)).replace('0', 'O')),
            new Way("letters around it", n -> "nr" + n.substring(2, 8) + "-" + n.substring(8) + "x"),
            new Way("underscore", n -> n.substring(2, 8) + "_" + n.substring(8)),
            new Way("last four in brackets", n -> n.substring(2, 8) + " (" + n.substring(8) + ")"),
            new Way("comma before the last four", n -> n.substring(2, 8) + ", " + n.substring(8)),
            new Way("a word before the last four", n -> n.substring(2, 8) + " sista fyra " + n.substring(8)),
            new Way("digits as words", n -> words(n.substring(2))));

    /** Endings of streets that other words have too. */
    private static final Pattern SOFT = Pattern.compile("(plan|ringen|höjden|gången)$");

    private final Random random;
    private final GeneratedNumbers numbers;
    private final GeneratedNames names;

    Forms(Random random) {
        this.random = random;
        this.numbers = new GeneratedNumbers(random);
        this.names = new GeneratedNames(random);
    }

    private static String parts(String n) {
        return n.substring(0, 4) + "-" + n.substring(4, 6) + "-" + n.substring(6, 8);
    }

    private static String wide(String text, char zero) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
        }
        return wide.toString();
    }

    private static String words(String digits) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            words.append(DIGIT_WORDS[digits.charAt(i) - '0']).append(' ');
        }
        return words.toString().strip();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Any piece; identity numbers are half of them. */
    Piece any() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> swedish();
            case 6 -> nearMiss();
            case 7 -> nordic();
            case 8 -> nordic();
            case 9, 10, 11 -> phone();
            case 12, 13 -> mail();
            case 14 -> web();
            case 15, 16 -> address();
            case 17 -> plateOrAccount();
            case 18 -> device();
            default -> name();
        };
    }

    private Piece swedish() {
        Way way = any(SWEDISH);
        return piece(PersonalDataKind.SWEDISH_IDENTITY_NUMBER, way.name, way.write.apply(numbers.swedish()));
    }

    private Piece nearMiss() {
        Way way = any(SWEDISH.subList(0, 5));
        String slip = numbers.slip(numbers.swedish());
        return new Piece(
                PersonalDataKind.SWEDISH_IDENTITY_NUMBER,
                "near miss, " + way.name,
                way.write.apply(slip),
                Standing.NEAR_MISS);
    }

    private static Piece piece(PersonalDataKind kind, String form, String text) {
        return new Piece(kind, form, text, OUT_OF_SCOPE.contains(form) ? Standing.OUT_OF_SCOPE : Standing.PROMISED);
    }

    private Piece nordic() {
        return switch (random.nextInt(7)) {
            case 0 -> piece(PersonalDataKind.FINNISH_IDENTITY_NUMBER, "Finnish", numbers.finnish());
            case 1 ->
                piece(
                        PersonalDataKind.FINNISH_IDENTITY_NUMBER,
                        "Finnish, small letters",
                        numbers.finnish().toLowerCase(Locale.ROOT));
            case 2 -> piece(PersonalDataKind.NORWEGIAN_IDENTITY_NUMBER, "Norwegian", numbers.norwegian());
            case 3 ->
                piece(PersonalDataKind.NORWEGIAN_IDENTITY_NUMBER, "Norwegian, blank", parted(numbers.norwegian(), " "));
            case 4 -> piece(PersonalDataKind.DANISH_IDENTITY_NUMBER, "Danish", parted(numbers.danish(), "-"));
            case 5 -> piece(PersonalDataKind.DANISH_IDENTITY_NUMBER, "Danish, no hyphen", numbers.danish());
            default -> piece(PersonalDataKind.ICELANDIC_IDENTITY_NUMBER, "Icelandic", parted(numbers.icelandic(), "-"));
        };
    }

    private static String turned(String name) {
        int blank = name.indexOf(' ');
        return name.substring(blank + 1) + ", " + name.substring(0, blank);
    }

    private static String parted(String number, String sign) {
        return number.substring(0, 6) + sign + number.substring(6);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(i == 0 ? 1 + random.nextInt(9) : random.nextInt(10));
        }
        return digits.toString();
    }

    private Piece phone() {
        String mobile = any(List.of("70", "72", "73", "76", "79")) + digits(7);
        String parted = mobile.substring(2, 5) + " " + mobile.substring(5, 7) + " " + mobile.substring(7);
        String area = any(List.of("8", "31", "40", "18", "471", "152"));
        String local = digits(3) + " " + digits(2) + (area.length() > 2 ? "" : " " + digits(2));
        String[] form = switch (random.nextInt(13)) {
            case 0 -> new String[] {"mobile", "0" + mobile.substring(0, 2) + "-" + parted};
            case 1 -> new String[] {"mobile, one piece", "0" + mobile};
            case 2 -> new String[] {"mobile, blanks", "0" + mobile.substring(0, 2) + " " + parted};
            case 3 -> new String[] {"mobile, international", "+46 " + mobile.substring(0, 2) + " " + parted};
            case 4 -> new String[] {"mobile, +46 (0)", "+46 (0)" + mobile.substring(0, 2) + "-" + parted};
            case 5 -> new String[] {"mobile, 0046", "0046" + mobile};
            case 6 -> new String[] {"area code, hyphen", "0" + area + "-" + local};
            case 7 -> new String[] {"area code, slash", "0" + area + "/" + local};
            case 8 -> new String[] {"area code, brackets", "(0" + area + ") " + local};
            case 9 -> new String[] {"area code, blank", "0" + area + " " + local};
            case 10 ->
                new String[] {"Danish", "+45 " + digits(2) + " " + digits(2) + " " + digits(2) + " " + digits(2)};
            case 11 -> new String[] {"announced, no area code", "tel " + digits(3) + " " + digits(2) + " " + digits(2)};
            default -> new String[] {"no area code", digits(3) + " " + digits(2) + " " + digits(2)};
        };
        return piece(PersonalDataKind.PHONE, "phone: " + form[0], form[1]);
    }

    private Piece mail() {
        String local = names.first().toLowerCase(Locale.ROOT)
                + (random.nextBoolean() ? "." + names.last().toLowerCase(Locale.ROOT) : "" + random.nextInt(99));
        String domain = any(List.of("example.org", "example.com", "post.example", "brev.exempel.se"));
        String dotted = domain.replace(".", " punkt ");
        String[] form = switch (random.nextInt(8)) {
            case 0, 1 -> new String[] {"plain", local + "@" + domain};
            case 2 -> new String[] {"(at)", local + "(at)" + domain};
            case 3 -> new String[] {"[snabel-a]", local + " [snabel-a] " + domain};
            case 4 -> new String[] {"snabel-a, punkt", local + " snabel-a " + dotted};
            case 5 -> new String[] {"at, dot", local + " at " + domain.replace(".", " dot ")};
            case 6 -> new String[] {"Cyrillic letter", (local + "@" + domain).replace('a', 'а')};
            default -> new String[] {"wide at sign", local + "＠" + domain};
        };
        return piece(PersonalDataKind.E_MAIL, "mail: " + form[0], form[1]);
    }

    private Piece web() {
        String user = names.first().toLowerCase(Locale.ROOT) + random.nextInt(100);
        return switch (random.nextInt(5)) {
            case 0 -> piece(PersonalDataKind.WEB_ADDRESS, "web: https", "https://www." + user + ".example/sida");
            case 1 -> piece(PersonalDataKind.WEB_ADDRESS, "web: www", "www." + user + "blogg.se");
            case 2 -> piece(PersonalDataKind.SOCIAL_HANDLE, "handle: page", "facebook.com/" + user);
            case 3 -> piece(PersonalDataKind.WEB_ADDRESS, "web: bare domain", user + "blogg.com");
            default -> piece(PersonalDataKind.SOCIAL_HANDLE, "handle: @", "@" + user);
        };
    }

    private Piece address() {
        String street = any(List.of("Påhitts", "Exempel", "Tall", "Björk", "Sagan", "Norra Ekens", "Lunds"))
                + any(List.of(
                        "vägen", "gatan", "gränd", "stigen", "torget", "backen", "plan", "ringen", "höjden", "gången"));
        int number = 1 + random.nextInt(150);
        String[] form = switch (random.nextInt(9)) {
            case 0, 1 -> new String[] {"plain", street + " " + number};
            case 2 -> new String[] {"letter", street + " " + number + " B"};
            case 3 ->
                new String[] {
                    SOFT.matcher(street).find() ? "small letters, an ending of other words" : "small letters",
                    street.toLowerCase(Locale.ROOT) + " " + number
                };
            case 4 -> new String[] {"flat", street + " " + number + " lgh 1203"};
            case 5 -> new String[] {"English", number + " Example " + any(List.of("Street", "Road", "Lane"))};
            case 6 -> new String[] {"abbreviated", "Påhittsg. " + number};
            case 7 -> new String[] {"without a number", street};
            default -> new String[] {"", ""};
        };
        if (form[0].isEmpty()) {
            String code = digits(3) + " " + (10 + random.nextInt(89));
            return piece(PersonalDataKind.POSTAL_PLACE, "postal code and place", code + " Exempelstad");
        }
        return piece(PersonalDataKind.STREET_ADDRESS, "street: " + form[0], form[1]);
    }

    private Piece plateOrAccount() {
        String letters = any(List.of("ABC", "XYZ", "KLM", "DEF", "RST", "BUS", "MLB", "WHA"));
        return switch (random.nextInt(5)) {
            case 0 ->
                piece(
                        PersonalDataKind.VEHICLE_PLATE,
                        letters.equals("BUS") ? "plate, letters of an abbreviation" : "plate",
                        letters + " " + digits(3));
            case 1 -> piece(PersonalDataKind.VEHICLE_PLATE, "plate, one piece", letters + digits(3));
            case 2 ->
                piece(
                        PersonalDataKind.VEHICLE_PLATE,
                        letters.equals("BUS") ? "plate, letters of an abbreviation" : "plate, new form",
                        letters + " " + digits(2) + "A");
            case 3 -> piece(PersonalDataKind.BANK_ACCOUNT, "account", numbers.account());
            default ->
                piece(
                        PersonalDataKind.BANK_ACCOUNT,
                        "account, in fours",
                        numbers.account().replaceAll("(.{4})(?=.)", "$1 "));
        };
    }

    /** Numbers that a device, a card or a paper has, and a place. */
    private Piece device() {
        String card = numbers.card();
        return switch (random.nextInt(9)) {
            case 0 -> piece(PersonalDataKind.IP_ADDRESS, "ip, version 4", "192.0.2." + random.nextInt(256));
            case 1 ->
                piece(PersonalDataKind.IP_ADDRESS, "ip, version 6", "2001:db8:" + digits(3) + "::" + digits(2) + "a");
            case 2 ->
                piece(PersonalDataKind.COORDINATES, "coordinates, decimal", "59." + digits(5) + ", 17." + digits(5));
            case 3 -> piece(PersonalDataKind.COORDINATES, "coordinates, comma", "59," + digits(4) + " 17," + digits(4));
            case 4 ->
                piece(
                        PersonalDataKind.COORDINATES,
                        "coordinates, degrees",
                        "59°" + (10 + random.nextInt(49)) + "'" + (10 + random.nextInt(49)) + "\"N 17°"
                                + (10 + random.nextInt(49)) + "'" + (10 + random.nextInt(49)) + "\"E");
            case 5 -> piece(PersonalDataKind.IDENTITY_DOCUMENT, "passport", "passnr AA" + digits(7));
            case 6 -> piece(PersonalDataKind.IDENTITY_DOCUMENT, "passport, English", "passport no. " + digits(9));
            case 7 -> piece(PersonalDataKind.PAYMENT_CARD, "card", card);
            default -> piece(PersonalDataKind.PAYMENT_CARD, "card, in fours", card.replaceAll("(.{4})(?=.)", "$1 "));
        };
    }

    private Piece name() {
        String name = names.first() + " " + names.last();
        String[] form = switch (random.nextInt(10)) {
            case 0, 1 -> new String[] {"plain", name};
            case 2 -> new String[] {"last part first", turned(name)};
            case 9 -> new String[] {"last part first, initial", turned(name).replaceAll("(, .).*", "$1.")};
            case 7 -> new String[] {"genitive", name + "s"};
            case 3 -> new String[] {"small letters", name.toLowerCase(Locale.ROOT)};
            case 4 -> new String[] {"capitals", name.toUpperCase(Locale.ROOT)};
            case 5 ->
                new String[] {
                    "no marks", name.replace('å', 'a').replace('ä', 'a').replace('ö', 'o')
                };
            case 6 -> new String[] {"marks apart", java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)};
            default -> new String[] {"initial", name.charAt(0) + ". " + name.substring(name.indexOf(' ') + 1)};
        };
        return piece(PersonalDataKind.NAME, "name: " + form[0], form[1]);
    }
}
