package org.ecarmethod.detection;

import java.util.ArrayList;
import java.util.List;

/**
 * How the names of streets end, as {@link org.ecarmethod.text.LookAlikes#letter} gives the letters. Sorted by their last letter, so that a
 * word is compared with few of them.
 */
final class StreetNames {

    /** Endings that nearly nothing but a street has; they may also stand behind a name, as a word of their own. */
    private static final String[][] FIRM = byLast(
            "gatan",
            "gata",
            "vagen",
            "vag",
            "grand",
            "granden",
            "torget",
            "torg",
            "stigen",
            "stig",
            "allen",
            "alle",
            "backen",
            "kroken",
            "slingan",
            "straket",
            "kajen",
            "esplanaden",
            "svangen",
            "terrassen",
            "gaten",
            "gade",
            "veien",
            "vei",
            "vej",
            "katu");

    /** Endings that other words have too: only behind the beginning of a name, written with a capital letter. */
    private static final String[][] SOFT = byLast(
            "plan",
            "planen",
            "ringen",
            "hojden",
            "hojd",
            "gangen",
            "leden",
            "parken",
            "stranden",
            "strand",
            "platsen",
            "plats",
            "rundan",
            "glantan",
            "brinken",
            "liden",
            "sluttningen",
            "tappan",
            "gardet",
            "dalen",
            "lunden",
            "vreten",
            "hagen",
            "udden",
            "branten",
            "krysset",
            "bryggan",
            "passagen",
            "promenaden",
            "tunet",
            "bakken",
            "plassen");

    /** What a street is called in English, a word of its own. */
    private static final String[][] ENGLISH = byLast(
            "street",
            "road",
            "avenue",
            "lane",
            "square",
            "close",
            "drive",
            "crescent",
            "terrace",
            "row",
            "way",
            "gardens",
            "court",
            "place",
            "hill",
            "mews",
            "grove",
            "walk",
            "green",
            "rise",
            "view",
            "parade",
            "wharf",
            "st",
            "rd",
            "ave");

    /** Words with a soft ending that name no street, as far as the ending. */
    private static final String[][] NO_STREETS = byLast(
            "atgards",
            "handlings",
            "forsorjnings",
            "detalj",
            "oversikts",
            "genomforande",
            "behandlings",
            "stalldhets",
            "utbildnings",
            "kurs",
            "laro",
            "arbets",
            "vard",
            "beredskaps",
            "kris",
            "budget",
            "verksamhets",
            "affars",
            "projekt",
            "tids",
            "kommunikations",
            "vanings",
            "kallar",
            "mark",
            "botten",
            "fotbolls",
            "hanterings",
            "gallrings",
            "skol",
            "lektions",
            "studie",
            "strategi",
            "policy",
            "delnings",
            "parkerings",
            "hall",
            "lek",
            "mot",
            "bad",
            "upp",
            "idrotts",
            "sitt",
            "praktik",
            "forskole",
            "bat",
            "om",
            "in",
            "ut",
            "over",
            "under",
            "till",
            "fram",
            "av",
            "ar",
            "ned",
            "vid",
            "cykel",
            "vandrings",
            "skate",
            "hund",
            "natur",
            "national",
            "bil",
            "fordons",
            "vind",
            "maskin",
            "tak",
            "byggnads",
            "nock",
            "fall",
            "medel",
            "skan",
            "pe",
            "san",
            "fraga",
            "frage",
            "avslutnings",
            "val",
            "inva",
            "gruv",
            "tag",
            "sjuk",
            "stads",
            "folk",
            "lager",
            "markes");

    /** Up to so many letters may also be the end of another word. */
    private static final int SHORTEST_PART = 4;

    private StreetNames() {}

    private static String[][] byLast(String... words) {
        List<List<String>> sorted = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            sorted.add(new ArrayList<>());
        }
        for (String word : words) {
            sorted.get(word.charAt(word.length() - 1)).add(word);
        }
        return sorted.stream().map(all -> all.toArray(String[]::new)).toArray(String[][]::new);
    }

    /** Where the firm ending of a word begins; negative if it has none. */
    static int firm(FoldedText text, int begin, int end) {
        return ending(FIRM, text, begin, end);
    }

    /** Where the ending of a word begins that is a street if the word is a name; negative if it has none. */
    static int soft(FoldedText text, int begin, int end) {
        int ending = ending(SOFT, text, begin, end);
        boolean named = ending > begin + 1 && Character.isUpperCase(text.at(begin));
        return named && !isNoun(text, begin, ending) ? ending : -1;
    }

    /** Whether a word is what a street is called in English. */
    static boolean isEnglish(FoldedText text, int begin, int end) {
        return end > begin && ending(ENGLISH, text, begin, end) == begin;
    }

    /** Planeringen, förändringen, åtgärdsplan: not behind a vowel or a d, nor behind the beginning of such a word. */
    private static boolean isNoun(FoldedText text, int begin, int ending) {
        if (text.behind(ending, "ringen") > 0) {
            return "aeiouyd".indexOf(text.letter(ending - 1)) >= 0;
        }
        int noun = ending(NO_STREETS, text, begin, ending);
        return noun == begin || noun > 0 && ending - noun > SHORTEST_PART;
    }

    private static int ending(String[][] words, FoldedText text, int begin, int end) {
        char last = text.letter(end - 1);
        if (last >= words.length) {
            return -1;
        }
        for (String word : words[last]) {
            int from = end - word.length();
            if (from >= begin && text.behind(from, word) == end) {
                return from;
            }
        }
        return -1;
    }
}
