package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ecarmethod.Rounds;
import org.ecarmethod.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of small random tables are released and attacked by trying whole numbers: every small count must be able to be
 * anything from 0 to the smallest number shown, in other counts that agree with all that was published.
 */
class ExhaustiveAttackTest {

    private static final int ROUNDS = Rounds.of(160);

    /** Which tables of which dimensions. */
    record Scene(String name, int minimum, List<Dimension> dimensions, List<Breakdown> tables) {
        @Override
        public String toString() {
            return name + ", k=" + minimum;
        }
    }

    static Stream<Scene> scenes() {
        return Stream.of(3, 4).flatMap(ExhaustiveAttackTest::scenes);
    }

    private static Stream<Scene> scenes(int minimum) {
        Dimension two = Tables.plain("a", 2);
        Dimension three = Tables.plain("b", 3);
        Dimension pair = Tables.plain("c", 2);
        Dimension row = Tables.plain("r", 6);
        Dimension tree = Tables.plain("d", 4)
                .grouped(code("west"), Tables.codes("d1", "d2"))
                .grouped(code("east"), Tables.codes("d3", "d4"));
        Dimension deep = Tables.plain("e", 5)
                .grouped(code("low"), Tables.codes("e1", "e2"))
                .grouped(code("mid"), Tables.codes("low", "e3"))
                .grouped(code("rest"), Tables.codes("e4", "e5"));
        Dimension overlapping = Tables.plain("f", 4)
                .grouped(code("young"), Tables.codes("f1", "f2", "f3"))
                .grouped(code("old"), Tables.codes("f2", "f3", "f4"));
        return Stream.of(
                scene("one row", minimum, List.of(row), "r"),
                scene("two by three", minimum, List.of(two, three), "a b"),
                scene("a hierarchy", minimum, List.of(deep), "e"),
                scene("groups that overlap", minimum, List.of(overlapping), "f"),
                scene("a hierarchy by two", minimum, List.of(tree, two), "d a"),
                scene("three dimensions", minimum, List.of(two, Tables.plain("g", 2), pair), "a g c"),
                scene("two linked tables", minimum, List.of(two, three, pair), "a b", "b c"),
                scene("three linked tables", minimum, List.of(two, Tables.plain("g", 2), pair), "a g", "g c", "a c"),
                scene("two margins alone", minimum, List.of(two, three), "a", "b"));
    }

    private static Scene scene(String name, int minimum, List<Dimension> dimensions, String... tables) {
        List<Breakdown> breakdowns = new ArrayList<>();
        for (String table : tables) {
            Dimension[] shown = Arrays.stream(table.split(" "))
                    .flatMap(id -> dimensions.stream()
                            .filter(dimension -> dimension.id().value().equals(id)))
                    .toArray(Dimension[]::new);
            breakdowns.add(Breakdown.by(Code.of("table-" + breakdowns.size()), shown));
        }
        return new Scene(name, minimum, dimensions, breakdowns);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void no_small_count_can_be_told_from_any_other(Scene scene) {
        Random chance = new Random(scene.name().hashCode());
        int size = Tables.places(scene.dimensions().toArray(Dimension[]::new)).size();
        int attacked = 0;
        int shown = 0;
        int rounds = ROUNDS * 6 / Math.max(6, size * size / 8);

        for (int round = 0; round < rounds; round++) {
            long[] values = Tables.random(chance, size, 1 + chance.nextInt(14));
            values[0] += 4;
            values[size - 1] += 4;
            Release release = Tables.release(
                            Tables.counts(scene.dimensions(), values),
                            scene.minimum(),
                            scene.tables().toArray(Breakdown[]::new))
                    .release();
            Attacker attacker = new Attacker(scene.dimensions().toArray(Dimension[]::new)).reads(release);
            for (PublishedTable table : release.tables()) {
                List<BitSet> cells =
                        new ArrayList<>(attacker.places(table.breakdown()).values());
                for (int i = 0; i < cells.size(); i++) {
                    long truth = Attacker.sum(values, cells.get(i));
                    if (table.cells().get(i) instanceof PublishedCell.Shown number) {
                        assertThat(number.count()).isEqualTo(truth).isGreaterThanOrEqualTo(scene.minimum());
                        shown++;
                    } else if (truth < scene.minimum()) {
                        assertCovered(attacker, cells.get(i), scene.minimum(), values, table);
                        attacked++;
                    }
                }
            }
            for (int atom = 0; atom < size; atom++) {
                if (values[atom] < scene.minimum()) {
                    BitSet alone = new BitSet();
                    alone.set(atom);
                    assertCovered(
                            attacker,
                            alone,
                            scene.minimum(),
                            values,
                            release.tables().get(0));
                    attacked++;
                }
            }
        }

        assertThat(attacked).as("small counts attacked").isGreaterThan(rounds / 4);
        assertThat(shown).as("numbers shown").isGreaterThan(rounds);
    }

    private static void assertCovered(
            Attacker attacker, BitSet cell, int minimum, long[] values, PublishedTable table) {
        for (long value = 0; value <= minimum; value++) {
            assertThat(attacker.isPossibleNear(values, cell, value))
                    .as("%s: %s may be %d%n%s", Arrays.toString(values), cell, value, Tables.print(table))
                    .isTrue();
        }
    }

    @Test
    void the_attack_finds_what_is_badly_hidden() {
        Dimension row = Tables.plain("a", 3);
        Attacker attacker = new Attacker(row);
        BitSet first = new BitSet();
        first.set(0);
        BitSet rest = new BitSet();
        rest.set(1, 3);
        attacker.knows(attacker.everybody(), 12).knows(rest, 10);

        assertThat(attacker.possible(first, 20, 20)).containsExactly(2L);
        long[] truth = {2, 6, 4};
        assertThat(attacker.isPossibleNear(truth, first, 2)).isTrue();
        assertThat(attacker.isPossibleNear(truth, first, 3)).isFalse();
    }
}
