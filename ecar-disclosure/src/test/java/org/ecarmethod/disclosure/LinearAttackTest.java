package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Optimisation.Sense;
import org.ojalgo.optimisation.Variable;

/** The same on larger tables, with a linear programme and a solver that is not ours: the bounds of every small count. */
class LinearAttackTest {

    private static final int MINIMUM = 5;
    private static final int MOST = 100_000;

    static Stream<List<Breakdown>> tables() {
        return Stream.of(
                List.of(Breakdown.by(code("by-area-and-theme"), AREA, THEME)),
                List.of(
                        Breakdown.by(code("by-area-and-theme"), AREA, THEME),
                        Breakdown.by(code("by-area-and-role"), AREA, ROLE)),
                List.of(
                        Breakdown.by(code("by-area-and-theme"), AREA, THEME),
                        Breakdown.by(code("by-area-and-role"), AREA, ROLE),
                        Breakdown.by(code("by-theme-and-role"), THEME, ROLE)));
    }

    private static final Dimension AREA = Tables.plain("area", 6)
            .grouped(code("west"), Tables.codes("area1", "area2", "area3"))
            .grouped(code("east"), Tables.codes("area4", "area5", "area6"));
    private static final Dimension THEME = Tables.plain("theme", 5);
    private static final Dimension ROLE = Tables.plain("role", 3);

    @ParameterizedTest
    @MethodSource("tables")
    void the_bounds_of_every_small_count_are_wide(List<Breakdown> tables) {
        Random chance = new Random(tables.size());
        int attacked = 0;
        for (int round = 0; round < 6; round++) {
            long[] values = Tables.random(chance, 6 * 5 * 3, 1 + round * 2);
            Release release = Tables.release(
                            Tables.counts(List.of(AREA, THEME, ROLE), values),
                            MINIMUM,
                            tables.toArray(Breakdown[]::new))
                    .release();
            Attacker attacker = new Attacker(AREA, THEME, ROLE).reads(release);
            for (Breakdown table : tables) {
                for (BitSet cell : attacker.places(table).values()) {
                    if (Attacker.sum(values, cell) < MINIMUM && attacked++ % 3 == 0) {
                        assertThat(bound(attacker, cell, Sense.MIN)).isEqualTo(0, offset(1e-6));
                        assertThat(bound(attacker, cell, Sense.MAX)).isGreaterThan(MINIMUM - 1e-6);
                    }
                }
            }
        }

        assertThat(attacked).as("small counts").isGreaterThan(30);
    }

    static double bound(Attacker attacker, BitSet cell, Sense sense) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> counts = new ArrayList<>();
        for (int i = 0; i < attacker.size(); i++) {
            counts.add(model.addVariable("x" + i).lower(0).upper(MOST));
        }
        for (int i = 0; i < attacker.sums().size(); i++) {
            Expression sum =
                    model.addExpression("sum" + i).level(attacker.values().get(i));
            attacker.sums().get(i).stream().forEach(atom -> sum.set(counts.get(atom), 1));
        }
        cell.stream().forEach(atom -> counts.get(atom).weight(1));
        Optimisation.Result result = sense == Sense.MAX ? model.maximise() : model.minimise();
        assertThat(result.getState()).isEqualTo(Optimisation.State.OPTIMAL);
        return result.getValue();
    }

    @Test
    void the_attack_finds_what_is_badly_hidden() {
        Attacker attacker = new Attacker(AREA);
        BitSet west = new BitSet();
        west.set(0, 3);
        BitSet two = new BitSet();
        two.set(0, 2);
        BitSet third = new BitSet();
        third.set(2);
        attacker.knows(west, 12).knows(two, 10);

        assertThat(bound(attacker, third, Sense.MAX)).isEqualTo(2, offset(1e-6));
        assertThat(bound(attacker, third, Sense.MIN)).isEqualTo(2, offset(1e-6));
    }
}
