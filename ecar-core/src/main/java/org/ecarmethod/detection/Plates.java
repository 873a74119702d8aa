package org.ecarmethod.detection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Finds registration plates: three letters, two digits, and a digit or a letter; I, Q and V are not used, nor O at the end. */
final class Plates {

    /** Abbreviations in capitals that stand before numbers: units, laws, documents, offices, standards, words. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "SEK", "EUR", "USD", "NOK", "DKK", "GBP", "CHF", "SFS", "SOU", "DNR", "KOF", "TEF", "SBF", "KLF", "KSF",
            "SOF", "UBF", "UTB", "KUF", "SOC", "LGH", "TEL", "BUS", "LSS", "SKL", "SKR", "ECR", "RUM", "SAL", "HUS",
            "DAG", "THE", "DEN", "NYA", "ART", "KAP", "OLD", "COV", "ECAR", "BUP", "BMM", "SFO", "SYO", "ROT", "RUT",
            "LAN", "LAG", "PBL", "MBL", "LAS", "LOU", "LUF", "SOL", "LPT", "HSL", "PUL", "TOS", "TBC", "TBA", "BOX",
            "RFC", "DOC", "PDF", "PUB", "SUM", "MAX", "STR", "NTO", "MOM", "TOT", "ANM", "BET", "SKB", "SOS", "SMS",
            "MMS", "USB", "CPU", "RAM", "DOS", "LED", "GPS", "WHO", "ETC", "FAX", "MOB", "TFN", "KAL", "AKT", "MAL",
            "LEK", "PRO", "SAP", "SPF", "TCO", "SAC", "LFT", "LGR", "AFS", "BFS", "BBR", "EKS", "TSS", "STO", "PTS",
            "SCB", "FHM", "MSB", "SMHU", "TLC", "CSR", "CSC", "HSB", "RES", "FRA", "KTH", "SLU", "SLL", "FCR", "FCE",
            "BSE", "AGM", "EGM", "HMS", "PCR", "DHL", "UPS", "TNT", "FOR", "AND", "ALL", "NEW", "SEE", "NOT", "APR",
            "MAR", "MAJ", "JUN", "JUL", "AUG", "SEP", "OKT", "OCT", "DEC", "JAN", "FEB", "MON", "TUE", "WED", "THU",
            "SAT", "SUN", "TOR", "FRE", "ROW", "LOT", "BED", "BAY", "GAP", "PER");

    /** What says that a plate follows; behind it even an abbreviation is one. */
    private static final List<String> PLATES = List.of(
            "reg",
            "regnr",
            "regnummer",
            "registreringsnummer",
            "registreringsnumret",
            "skylt",
            "skylten",
            "skyltad",
            "plate",
            "plates",
            "registration");

    /** What has a plate. */
    private static final List<String> VEHICLES = List.of(
            "bil",
            "bilen",
            "car",
            "van",
            "fordon",
            "fordonet",
            "moped",
            "mopeden",
            "taxi",
            "taxin",
            "lastbil",
            "lastbilen",
            "volvo",
            "motorcykel",
            "motorcykeln");

    private final FoldedText text;
    private final DigitGroups groups;
    private final Consumer<Detection> out;

    Plates(FoldedText text, DigitGroups groups, Consumer<Detection> out) {
        this.text = text;
        this.groups = groups;
        this.out = out;
    }

    void find() {
        for (int i = 0; i < groups.count(); i++) {
            boolean size = groups.length(i) == 2 || groups.length(i) == 3;
            if (size && !groups.isTaken(i, i) && plate(i)) {
                groups.take(i, i);
            }
        }
    }

    private boolean plate(int group) {
        int start = groups.start(group);
        boolean parted = text.at(start - 1) == ' ' || text.at(start - 1) == '-';
        int letters = parted ? start - 4 : start - 3;
        int end = groups.end(group);
        boolean lettered = groups.length(group) == 2 && isPlateLetter(text.at(end)) && text.at(end) != 'O';
        if (!arePlateLetters(letters) || groups.length(group) != 3 && !lettered || groups.isAltered(group, group)) {
            return false;
        }
        int last = lettered ? end + 1 : end;
        boolean alone = !text.isWord(letters - 1) && !text.isWord(last) && !isMoreOfANumber(last);
        boolean abbreviation = parted && isAbbreviation(letters);
        boolean announced = isBehind(PLATES, letters) || !abbreviation && isBehind(VEHICLES, letters);
        if (!alone || abbreviation && !announced) {
            return false;
        }
        Certainty certainty = announced ? Certainty.CERTAIN : Certainty.LIKELY;
        out.accept(text.detection(PersonalDataKind.VEHICLE_PLATE, letters, last, certainty));
        return true;
    }

    private boolean isAbbreviation(int letters) {
        char[] three = {text.at(letters), text.at(letters + 1), text.at(letters + 2)};
        return ABBREVIATIONS.contains(String.valueOf(three).toUpperCase(Locale.ROOT));
    }

    /** Whether the word before it is one of some, or the one before that: a "nr" or an "is" may stand between. */
    private boolean isBehind(List<String> words, int letters) {
        int end = text.endOfWordBefore(letters);
        int begin = text.beginOfLetters(end);
        int before = text.endOfWordBefore(begin);
        return text.isOneOf(words, begin, end) || text.isOneOf(words, text.beginOfLetters(before), before);
    }

    private boolean isMoreOfANumber(int end) {
        char c = text.at(end);
        return (c == '/' || c == ':' || c == '-' || c == '.' || c == ' ' || c == ',') && text.isDigit(end + 1);
    }

    private boolean arePlateLetters(int start) {
        return isPlateLetter(text.at(start)) && isPlateLetter(text.at(start + 1)) && isPlateLetter(text.at(start + 2));
    }

    private static boolean isPlateLetter(char c) {
        return c >= 'A' && c <= 'Z' && c != 'I' && c != 'Q' && c != 'V';
    }
}
