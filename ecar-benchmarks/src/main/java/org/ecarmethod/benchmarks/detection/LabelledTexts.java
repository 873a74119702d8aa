package org.ecarmethod.benchmarks.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A labelled set of texts as they are told in a circle, Swedish and English, generated: the same seed gives the same set. About
 * half of the texts hold personal data in one of many ways of writing; the others hold what looks like it.
 */
public final class LabelledTexts {

    private static final List<String> AROUND = List.of(
            "Hon sa att hennes nummer är {} och att ingen svarade.",
            "Vi skrev {} på lappen vid receptionen.",
            "({}) stod det på listan",
            "Enligt brevet: {}.",
            "Frågade efter {} tre gånger, fick inget svar.",
            "Ring eller skriv till {}, sa de.",
            "They asked for {} at the desk.",
            "My neighbour, {}, was told to wait.",
            "\"{}\" was on the note; nobody knew why.",
            "It said {} on the form");

    private static final List<String> FILLERS = List.of(
            "På torget i Hallunda möts många, men ungdomarna säger att de inte är välkomna.",
            "Biblioteket är öppet för alla. Det betyder mycket, t.ex. för den som saknar dator.",
            "Läraren sa att det var normalt; jag höll inte med.",
            "Many of us wait at the bus stop after school.",
            "We look at how people are met at the health centre, i.e. at the front desk.",
            "I Alby, Fittja och Norsborg finns det föreningar som gör mycket.",
            "Det kändes orättvist.",
            "");

    private final Random random;
    private final Forms forms;

    private LabelledTexts(long seed) {
        random = new Random(seed);
        forms = new Forms(random);
    }

    /**
     * Generates a set.
     *
     * @param seed what it depends on
     * @param count how many texts
     * @return the texts
     */
    public static List<LabelledText> of(long seed, int count) {
        LabelledTexts texts = new LabelledTexts(seed);
        return IntStream.range(0, count).mapToObj(i -> texts.next()).toList();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private LabelledText next() {
        return random.nextInt(100) < 55 ? telling() : harmless();
    }

    private LabelledText telling() {
        Forms.Piece piece = forms.any();
        String template = any(AROUND);
        String before = any(FILLERS) + " " + template.substring(0, template.indexOf("{}"));
        String after = template.substring(template.indexOf("{}") + 2) + " " + any(FILLERS);
        int start = before.length();
        List<LabelledText.Label> labels = List.of(
                new LabelledText.Label(piece.kind(), start, start + piece.text().length(), piece.standing()));
        return new LabelledText(before + piece.text() + after, labels, piece.form());
    }

    // --- what looks like personal data and is none

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private int year() {
        return 1990 + random.nextInt(40);
    }

    private String isoDate() {
        return year() + "-" + two(upTo(12)) + "-" + two(upTo(28));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private LabelledText harmless() {
        List<String> said = new ArrayList<>();
        String[] one = look();
        said.add(any(FILLERS));
        said.add(one[1]);
        said.add(any(FILLERS));
        return new LabelledText(String.join(" ", said), List.of(), one[0]);
    }

    /** Name of the form, and a sentence in it. */
    private String[] look() {
        return switch (random.nextInt(32)) {
            case 0 -> of("case number", "Ärendet har dnr KS/" + year() + ":" + upTo(999) + ".");
            case 1 -> of("case number", "Se SN " + year() + ":" + upTo(99) + " och sbf/" + year() + ":" + upTo(999));
            case 2 -> of("case number, long", "Dnr " + year() + "/" + upTo(999_999) + " gäller.");
            case 3 -> of("date", "Mötet var " + isoDate() + ".");
            case 4 -> of("date and time", "Mötet var " + isoDate() + " kl. " + two(8 + upTo(12)) + ".30");
            case 5 ->
                of("date and time, bare", "Loggat " + isoDate() + " " + two(upTo(23)) + ":" + two(upTo(59)) + ":00.");
            case 6 -> of("date, short", "Mallen heter " + isoDate().substring(2).replace("-", "") + " och gäller.");
            case 7 -> of("date range", "Perioden " + isoDate() + " - " + isoDate() + ".");
            case 8 -> of("years", "Projektet pågick " + year() + "-" + year() + ", alltså länge.");
            case 9 -> of("amount", "Bidraget var " + upTo(99) + " " + three() + " " + three() + " kronor.");
            case 10 ->
                of(
                        "amount, long",
                        "Omsättningen var " + upTo(9) + " " + three() + " " + three() + " " + three() + " kr.");
            case 11 -> of("room", "Vi sågs i rum " + upTo(4) + "." + upTo(40) + ", plan " + upTo(9) + ".");
            case 12 -> of("bus", "Buss " + (700 + upTo(99)) + " går var " + upTo(30) + ":e minut.");
            case 13 ->
                of(
                        "opening hours",
                        "Öppet 08." + two(upTo(59)) + any(List.of("-", "–", " - ")) + two(9 + upTo(12)) + "."
                                + two(upTo(59)) + ", lördag 10-14.");
            case 14 -> of("opening hours", "Open 8-16, closed 24/12 and 31/12.");
            case 15 -> of("law", "Enligt diskrimineringslagen (2008:567) och SFS " + year() + ":" + upTo(1500) + ".");
            case 16 -> of("law", "Se 3 kap. 3 § lagen 2018:218, prop. 2017/18:105 s. " + upTo(200) + ".");
            case 17 -> of("service phone", "Ring 1177, 112 eller 0771-" + three() + " " + three() + ".");
            case 18 -> organisation();
            case 19 -> of("article number", "Artikel " + ten() + " är slut.");
            case 20 -> of("timetable", "Avgår " + two(upTo(12)) + " " + two(upTo(12)) + " 20 30 40 50 varje timme.");
            case 21 -> of("postal code", "Området har postnummer " + (100 + upTo(800)) + " " + (10 + upTo(80)) + ".");
            case 22 ->
                of(
                        "share",
                        "Svaren: " + upTo(99) + " av " + (100 + upTo(800)) + " (" + upTo(99) + "," + upTo(9) + " %).");
            case 23 ->
                of(
                        "street without number",
                        any(List.of(
                                "Hågelbyvägen är farlig.", "På Tomtbergavägen 2 minuter bort finns en lekplats.",
                                "Vid Hallunda torg är det tryggt.", "Vi gick vägen ut 2013.")));
            case 24 ->
                of(
                        "abbreviation and number",
                        any(List.of(
                                "Enligt SOU 2012:74.",
                                "Vi ringde BUP 120 gånger.",
                                "Kön till BUP 120 är lång.",
                                "Kostar SEK 500.",
                                "KOF 123 är rapporten.",
                                "Programmet SKR 2019 följs.",
                                "See ISO 900 for that.")));
            case 25 ->
                of(
                        "reference number",
                        "Ange referens " + three() + three() + "-" + (1000 + random.nextInt(9000)) + " vid betalning.");
            case 26 ->
                of("log, compact", "Loggat " + isoDate().replace("-", "") + " " + two(upTo(23)) + two(upTo(59)) + ".");
            case 27 ->
                of(
                        "measures",
                        "Mätvärdena var 59." + upTo(99) + ", 17." + upTo(99) + " och version 1.2." + upTo(20) + ".4.");
            case 28 ->
                of("opening hours, compact", "Bemannat 0" + (700 + upTo(99)) + "-" + (1600 + upTo(99)) + " varje dag.");
            case 29 ->
                of(
                        "list of numbers",
                        "Svaren fördelar sig " + upTo(60) + ", " + upTo(60) + ", " + upTo(60) + ", " + upTo(60)
                                + " och " + upTo(60) + ".");
            case 30 -> of("ISBN", "Boken har ISBN 978-91-" + three() + "-" + three() + upTo(9) + "-" + upTo(9) + ".");
            default ->
                of(
                        "words",
                        any(List.of(
                                "Titta at sidan.",
                                "We met at the library, i.e. at home.",
                                "Han sa \"nej.nu\" igen.",
                                "Pris: 5 kr/st.",
                                "Alla (a) och (b) gäller.",
                                "Vi fick 3.5 av 5.",
                                "Det var en björn på torget.",
                                "Vi är ett par.")));
        };
    }

    private static String[] of(String form, String said) {
        return new String[] {form, said};
    }

    private String three() {
        return String.format(Locale.ROOT, "%03d", random.nextInt(1000));
    }

    private String ten() {
        return 1 + random.nextInt(9) + three() + three() + three();
    }

    private String[] organisation() {
        String number = new GeneratedNumbers(random).organisation();
        String hyphen = number.substring(0, 6) + "-" + number.substring(6);
        return of("organisation number", "Bolaget har org.nr " + (random.nextBoolean() ? hyphen : "16" + number) + ".");
    }
}
