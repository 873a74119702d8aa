package org.ecarmethod.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.text.Code;

/**
 * Somebody who puts together everything that was published and tries all whole numbers that agree with it. Knows nothing
 * of how the library works: it reads tables, and builds its own equations from them.
 */
final class Attacker {

    private static final long FARTHEST = 60;

    private final List<Dimension> dimensions;
    private final List<Code[]> places;
    private final List<BitSet> sums = new ArrayList<>();
    private final List<Long> values = new ArrayList<>();

    /** Somebody who knows by what things were counted. */
    Attacker(Dimension... dimensions) {
        this.dimensions = List.of(dimensions);
        this.places = Tables.places(dimensions);
    }

    /** Reads a release. */
    Attacker reads(Release release) {
        for (PublishedTable table : release.tables()) {
            List<List<Code>> cells = cells(table.breakdown());
            for (int i = 0; i < cells.size(); i++) {
                if (table.cells().get(i) instanceof PublishedCell.Shown shown) {
                    knows(atoms(table.breakdown(), cells.get(i), release.dimensions()), shown.count());
                }
            }
        }
        return this;
    }

    /** Hears of a sum from elsewhere. */
    Attacker knows(BitSet atoms, long value) {
        sums.add(atoms);
        values.add(value);
        return this;
    }

    /** The same of all but some, whose numbers are known. */
    Attacker without(long[] known) {
        Attacker rest = new Attacker(dimensions.toArray(Dimension[]::new));
        for (int i = 0; i < sums.size(); i++) {
            rest.knows(sums.get(i), values.get(i) - sum(known, sums.get(i)));
        }
        return rest;
    }

    BitSet everybody() {
        BitSet all = new BitSet();
        all.set(0, places.size());
        return all;
    }

    int size() {
        return places.size();
    }

    List<BitSet> sums() {
        return sums;
    }

    List<Long> values() {
        return values;
    }

    /** The combinations that each cell of a table adds up, in the order of its cells. */
    Map<List<Code>, BitSet> places(Breakdown breakdown) {
        Map<List<Code>, BitSet> found = new LinkedHashMap<>();
        for (List<Code> cell : cells(breakdown)) {
            found.put(cell, atoms(breakdown, cell, dimensions));
        }
        return found;
    }

    private static List<List<Code>> cells(Breakdown breakdown) {
        List<List<Code>> cells = List.of(List.of());
        for (Breakdown.Axis axis : breakdown.axes()) {
            List<List<Code>> longer = new ArrayList<>();
            for (List<Code> cell : cells) {
                for (Code node : axis.nodes()) {
                    List<Code> next = new ArrayList<>(cell);
                    next.add(node);
                    longer.add(next);
                }
            }
            cells = longer;
        }
        return cells;
    }

    private BitSet atoms(Breakdown breakdown, List<Code> cell, List<Dimension> named) {
        BitSet atoms = everybody();
        for (int axis = 0; axis < cell.size(); axis++) {
            Code id = breakdown.axes().get(axis).dimension();
            Dimension owner = named.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            int position = dimensions.stream().map(Dimension::id).toList().indexOf(id);
            List<Code> members = owner.members(cell.get(axis));
            for (int i = 0; i < places.size(); i++) {
                if (!members.contains(places.get(i)[position])) {
                    atoms.clear(i);
                }
            }
        }
        return atoms;
    }

    static long sum(long[] counts, BitSet atoms) {
        return atoms.stream().mapToLong(i -> counts[i]).sum();
    }

    /** Which numbers from 0 to {@code most} a sum can have; combinations above {@code cap} are not tried. */
    Set<Long> possible(BitSet target, long most, long cap) {
        Set<Long> found = new TreeSet<>();
        for (long value = 0; value <= most; value++) {
            if (isPossible(target, value, cap)) {
                found.add(value);
            }
        }
        return found;
    }

    /**
     * Whether other counts not too far from the true ones agree with all that is known, and with this. It tries all that
     * differ by one in all, then by two and so on; so it finds quickly what is there, which the attack needs to fail.
     */
    boolean isPossibleNear(long[] truth, BitSet target, long value) {
        List<BitSet> known = new ArrayList<>(sums);
        known.add(target);
        long[] missing = new long[known.size()];
        for (int i = 0; i < values.size(); i++) {
            missing[i] = values.get(i) - sum(truth, known.get(i));
        }
        missing[missing.length - 1] = value - sum(truth, target);
        for (long far = 0; far <= FARTHEST; far++) {
            if (differs(truth, known, missing, 0, far)) {
                return true;
            }
        }
        return false;
    }

    private static boolean differs(long[] truth, List<BitSet> known, long[] missing, int atom, long far) {
        for (int i = 0; i < missing.length; i++) {
            if (missing[i] != 0 && (Math.abs(missing[i]) > far || known.get(i).nextSetBit(atom) < 0)) {
                return false;
            }
        }
        if (atom == truth.length) {
            return far == 0;
        }
        for (long change = Math.max(-truth[atom], -far); change <= far; change++) {
            take(known, missing, atom, change);
            boolean found = differs(truth, known, missing, atom + 1, far - Math.abs(change));
            take(known, missing, atom, -change);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are whole numbers, none negative, that agree with all that is known, and with this. */
    boolean isPossible(BitSet target, long value, long cap) {
        List<BitSet> known = new ArrayList<>(sums);
        known.add(target);
        long[] left = new long[known.size()];
        for (int i = 0; i < values.size(); i++) {
            left[i] = values.get(i);
        }
        left[left.length - 1] = value;
        long[] caps = new long[places.size()];
        Arrays.fill(caps, cap);
        return fits(known, left, 0, caps);
    }

    private boolean fits(List<BitSet> known, long[] left, int atom, long[] caps) {
        long least = 0;
        long most = caps.length == atom ? 0 : caps[atom];
        for (int i = 0; i < left.length; i++) {
            int next = known.get(i).nextSetBit(atom);
            if (next < 0 && left[i] != 0) {
                return false;
            }
            if (next == atom) {
                most = Math.min(most, left[i]);
                least = known.get(i).nextSetBit(atom + 1) < 0 ? Math.max(least, left[i]) : least;
            }
        }
        if (atom == caps.length) {
            return true;
        }
        for (long count = least; count <= most; count++) {
            take(known, left, atom, count);
            boolean fits = fits(known, left, atom + 1, caps);
            take(known, left, atom, -count);
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static void take(List<BitSet> known, long[] left, int atom, long count) {
        for (int i = 0; i < left.length; i++) {
            if (known.get(i).get(atom)) {
                left[i] -= count;
            }
        }
    }
}
