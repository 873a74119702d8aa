package org.ecarmethod.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;

/**
 * The waivers of one report, and how many issues each of them is about. Issues are counted by code and place, not waiver by
 * waiver: an issue costs as many look-ups as its path has steps, however many waivers there are.
 */
final class OfferedWaivers {

    /** The place of waivers that have none: no pointer is this. */
    private static final String EVERYWHERE = "*";

    /** All waivers of one code and place: an issue that one is about, all of them are about. */
    private static final class Place {
        private long issues;
        private boolean waives;
    }

    /**
     * What was counted for a waiver.
     *
     * @param place where issues are counted for it
     * @param more what was counted elsewhere, less what was counted there before it was offered
     */
    private record Count(Place place, long more) {
        long issues() {
            return place.issues + more;
        }
    }

    private final LocalDate day;
    private final SortedMap<Waiver, Count> counts = new TreeMap<>();
    private final Map<IssueCode, Map<String, Place>> places = new HashMap<>();
    private UnaryOperator<PropertyPath> lasting = UnaryOperator.identity();
    private long lookUps;

    /** For data that is judged for a day. */
    OfferedWaivers(LocalDate day) {
        this.day = day;
    }

    /** How the place of an issue is compared. */
    void placing(UnaryOperator<PropertyPath> lasting) {
        this.lasting = lasting;
    }

    /** Adds a waiver, unless it is there. */
    void offer(Waiver waiver) {
        add(waiver, 0);
    }

    /** Adds to what was counted for a waiver. */
    void add(Waiver waiver, long issues) {
        Count known = counts.get(waiver);
        if (known == null) {
            Place place = places.computeIfAbsent(waiver.code(), code -> new HashMap<>())
                    .computeIfAbsent(
                            waiver.path().map(PropertyPath::toString).orElse(EVERYWHERE), where -> new Place());
            place.waives |= waiver.effectOn(day) == Waiver.Effect.IN_FORCE;
            known = new Count(place, -place.issues);
        }
        counts.put(waiver, new Count(known.place, known.more + issues));
    }

    /** Counts an issue for each waiver that it concerns; whether one of them is in force. */
    boolean cover(Issue issue) {
        Map<String, Place> ofCode = places.get(issue.code());
        if (ofCode == null) {
            return false;
        }
        boolean covered = count(ofCode, EVERYWHERE);
        String pointer = lasting.apply(issue.path()).toString();
        for (int end = pointer.length(); end >= 0; end = end == 0 ? -1 : pointer.lastIndexOf('/', end - 1)) {
            covered |= count(ofCode, pointer.substring(0, end));
        }
        return covered;
    }

    private boolean count(Map<String, Place> ofCode, String where) {
        lookUps++;
        Place place = ofCode.get(where);
        if (place == null) {
            return false;
        }
        place.issues++;
        return place.waives;
    }

    /** How often a place was looked for: what issues cost, which a test counts. */
    long lookUps() {
        return lookUps;
    }

    /** What each waiver did. */
    List<WaiverUse> uses() {
        return counts.entrySet().stream()
                .map(one -> new WaiverUse(
                        one.getKey(), one.getKey().effectOn(day), one.getValue().issues()))
                .toList();
    }
}
