package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest requests are answered within bounded work, or nothing is shown and the outcome says that the search ended. */
class LargeRequestTest {

    @ParameterizedTest
    @CsvSource({
        "20, 20, 20, 60, RELEASES",
        "20, 20, 20, 8, RELEASES",
        "20, 20, 20, 1, RELEASES",
        "60, 60, 1, 40, RELEASES",
        "18, 8, 8, 5, RELEASES",
        "60, 60, 1, 40, OWN_CIRCLE",
        "20, 20, 20, 60, OWN_CIRCLE"
    })
    void are_answered_or_given_up(int first, int second, int third, int most, Knowledge knowledge) {
        Random chance = new Random(first);
        Dimension a = Tables.plain("a", first);
        Dimension b = Tables.plain("b", second);
        Dimension c = Tables.plain("c", third);
        Counts counts = Tables.counts(List.of(a, b, c), Tables.random(chance, first * second * third, most));
        ReleaseRequest request = Tables.request(counts, 5, Breakdown.by(code("t"), a, b, c));
        if (knowledge == Knowledge.OWN_CIRCLE) {
            request = Tables.forMembers(request);
        }

        long start = System.nanoTime();
        ReleaseLedger.Released released = ReleaseLedger.empty().release(request);
        long ms = (System.nanoTime() - start) / 1_000_000;
        PublishedTable table = released.release().tables().get(0);
        System.out.printf(
                "%d by %d by %d, numbers up to %d, readers know %s: %s, %d of %d cells are hidden; %d ms%n",
                first,
                second,
                third,
                most,
                knowledge,
                released.outcome(),
                table.suppressed(),
                table.cells().size(),
                ms);
        assertThat(released.outcome() == ReleaseLedger.Outcome.PROVED
                        || table.suppressed() == table.cells().size())
                .isTrue();
    }
}
