package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Test;

/** A ledger that was changed, shortened, or used twice. */
class LedgerChainTest {

    private static final Dimension AREA = Tables.plain("area", 4);
    private static final Breakdown TABLE = Breakdown.by(code("t"), AREA);

    private static ReleaseLedger after(ReleaseLedger ledger, long... values) {
        return Tables.release(ledger, Tables.counts(List.of(AREA), values), 5, TABLE)
                .ledger();
    }

    private static final ReleaseLedger ONE = after(ReleaseLedger.empty(), 20, 17, 14, 3);
    private static final ReleaseLedger TWO = after(ONE, 30, 27, 24, 13);
    private static final ReleaseLedger THREE = after(TWO, 40, 37, 34, 23);

    @Test
    void each_entry_names_the_one_before() {
        assertThat(THREE.entries().stream().map(LedgerEntry::follows))
                .containsExactly(Optional.empty(), ONE.seal(), TWO.seal());
        assertThat(THREE.seal().orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(ReleaseLedger.empty().seal()).isEmpty();
        assertThat(ReleaseLedger.of(THREE.entries()).seal()).isEqualTo(THREE.seal());
    }

    /** Anything in an entry that is changed changes its seal. */
    @Test
    void an_edited_entry_is_noticed() {
        LedgerEntry first = THREE.entries().get(0);
        Stream.of(
                        first.toBuilder().audience(code("project-team")).build(),
                        first.toBuilder().on(Tables.DAY.minusDays(1)).build(),
                        first.toBuilder().minimum(6).build(),
                        first.toBuilder()
                                .addOverlapping(new Population("p", code("u")))
                                .build(),
                        first.toBuilder()
                                .population(new Population("p", code("u")))
                                .build(),
                        first.toBuilder().tables(List.of()).build(),
                        first.toBuilder()
                                .kept(first.kept().subList(0, 3))
                                .tables(List.of())
                                .build(),
                        first.toBuilder()
                                .dimensions(List.of(AREA.grouped(code("g"), code("area1"))))
                                .build())
                .forEach(edited -> assertRefused(
                        () -> ReleaseLedger.of(List.of(
                                edited, THREE.entries().get(1), THREE.entries().get(2))),
                        "ecar.disclosure.ledger-broken at /1/follows"));
    }

    @Test
    void an_entry_taken_out_is_noticed() {
        assertRefused(
                () -> ReleaseLedger.of(
                        List.of(THREE.entries().get(0), THREE.entries().get(2))),
                "ecar.disclosure.ledger-broken at /1/follows");
        assertRefused(
                () -> ReleaseLedger.of(THREE.entries().subList(1, 3)), "ecar.disclosure.ledger-broken at /0/follows");
    }

    /** Entries taken from the end, or an edited last one, are noticed by whoever has kept the seal. */
    @Test
    void the_seal_that_was_kept_tells_of_a_shorter_ledger() {
        String kept = THREE.seal().orElseThrow();

        assertThat(after(THREE, 50, 47, 44, 33).isContinuationOf(kept)).isTrue();
        assertThat(THREE.isContinuationOf(kept)).isTrue();
        assertThat(ReleaseLedger.of(TWO.entries()).isContinuationOf(kept)).isFalse();
        assertThat(after(TWO, 41, 37, 34, 23).isContinuationOf(kept)).isFalse();
    }

    /** Two releases made from one ledger, each without the other. */
    @Test
    void a_fork_is_refused_when_it_is_presented() {
        ReleaseLedger other = after(ONE, 31, 27, 24, 13);

        assertRefused(() -> other.joined(TWO), "ecar.disclosure.ledger-forked at /1");
        assertRefused(() -> THREE.joined(other), "ecar.disclosure.ledger-forked at /1");
        assertThat(ONE.joined(THREE)).isSameAs(THREE);
        assertThat(THREE.joined(TWO)).isSameAs(THREE);
        assertThat(ReleaseLedger.empty().joined(ReleaseLedger.empty()).entries())
                .isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, String expected) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);

        assertThat(refusal.issues())
                .extracting((Issue issue) -> issue.code() + " at " + issue.path())
                .containsExactly(expected);
    }
}
