package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecarmethod.disclosure.Tables.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecarmethod.Rounds;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Releases of several populations that share people, put together. People are in segments, such as those in neither of two
 * groups; each population is some of the segments, and the attacker knows which.
 */
class LinkedPopulationsTest {

    private static final int ROUNDS = Rounds.of(60);
    private static final int K = 5;
    private static final Dimension AREA = Tables.plain("area", 2);

    /** All, women, men: the difference is one other person in each area. */
    @Test
    void all_minus_women_minus_men() {
        Scene scene = new Scene(new long[][] {{20, 15}, {12, 13}, {1, 1}}, Set.of(0, 1, 2), Set.of(0), Set.of(1));

        scene.assertSegmentsCanNotBeTold(scene.released(allOverlap(3)));
    }

    /** The same where nobody said that women and men share people: they do not, but both are of all. */
    @Test
    void women_and_men_that_are_linked_only_by_all() {
        Scene scene = new Scene(new long[][] {{20, 15}, {12, 13}, {1, 1}}, Set.of(0, 1, 2), Set.of(0), Set.of(1));

        scene.assertSegmentsCanNotBeTold(scene.released(new int[][] {{}, {0}, {0}}));
        Scene turned = new Scene(new long[][] {{20, 15}, {12, 13}, {1, 1}}, Set.of(0), Set.of(1), Set.of(0, 1, 2));
        turned.assertSegmentsCanNotBeTold(turned.released(new int[][] {{}, {}, {0, 1}}));
    }

    /** All, without A, without B, without both: 100 - 80 - 85 + 67 = 2 are in A and in B. */
    @Test
    void inclusion_and_exclusion() {
        Scene scene = new Scene(
                new long[][] {{1, 1}, {8, 10}, {9, 4}, {40, 27}},
                Set.of(0, 1, 2, 3),
                Set.of(2, 3),
                Set.of(1, 3),
                Set.of(3));

        scene.assertSegmentsCanNotBeTold(scene.released(allOverlap(4)));
    }

    /** Two populations that share nobody, each of all: that their numbers are close means nothing. */
    @Test
    void numbers_of_people_who_have_nothing_in_common() {
        Scene scene = new Scene(new long[][] {{20, 15}, {21, 13}, {30, 40}}, Set.of(0, 1, 2), Set.of(0), Set.of(1));

        assertThat(scene.released(new int[][] {{}, {0}, {0}}))
                .allSatisfy(release ->
                        assertThat(release.tables().get(0).suppressed()).isZero());
    }

    /** So many releases of linked populations that nobody could look at all their sums. */
    @Test
    void more_sums_than_can_be_looked_at() {
        Scene scene = new Scene(new long[][] {{20, 15}, {21, 13}, {30, 40}}, Collections.nCopies(10, Set.of(0, 1, 2)));

        assertThatThrownBy(() -> scene.released(allOverlap(10)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.issues())
                                .extracting(
                                        (Issue issue) -> issue.code() + " at " + issue.path() + " " + issue.arguments())
                                .containsExactly(
                                        "ecar.disclosure.too-many-linked at /overlapping {max=Amount[value=10000]}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void random_segments(int populations) {
        Random chance = new Random(populations);
        long shown = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long[][] segments = new long[3][];
            for (int i = 0; i < segments.length; i++) {
                segments[i] = new long[] {chance.nextInt(3) == 0 ? 1 : 6 + chance.nextInt(20), chance.nextInt(20)};
            }
            List<Set<Integer>> of = new ArrayList<>();
            for (int i = 0; i < populations; i++) {
                int bits = 1 + chance.nextInt(7);
                of.add(IntStream.range(0, 3)
                        .filter(bit -> (bits >> bit & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet()));
            }
            Scene scene = new Scene(segments, of);
            List<Release> releases = scene.released(allOverlap(populations));
            scene.assertSegmentsCanNotBeTold(releases);
            shown += releases.stream()
                    .mapToLong(release -> 3 - release.tables().get(0).suppressed())
                    .sum();
        }

        assertThat(shown).isGreaterThan(ROUNDS);
    }

    private static int[][] allOverlap(int populations) {
        return IntStream.range(0, populations)
                .mapToObj(i -> IntStream.range(0, i).toArray())
                .toArray(int[][]::new);
    }

    /** Segments by area, and the populations they make. */
    private record Scene(long[][] segments, List<Set<Integer>> populations) {

        @SafeVarargs
        @SuppressWarnings("varargs")
        Scene(long[][] segments, Set<Integer>... populations) {
            this(segments, List.of(populations));
        }

        private static Population named(int population) {
            return new Population("process-1", code("population-" + population));
        }

        List<Release> released(int[][] overlapping) {
            List<Release> releases = new ArrayList<>();
            ReleaseLedger ledger = ReleaseLedger.empty();
            for (int i = 0; i < populations.size(); i++) {
                long[] values = new long[2];
                for (int segment : populations.get(i)) {
                    for (int area = 0; area < values.length; area++) {
                        values[area] += segments[segment][area];
                    }
                }
                ReleaseRequest request = Tables.request(
                                Tables.counts(named(i), List.of(AREA), values), K, Breakdown.by(code("t"), AREA))
                        .toBuilder()
                        .addAllOverlapping(Arrays.stream(overlapping[i])
                                .mapToObj(Scene::named)
                                .toList())
                        .build();
                ReleaseLedger.Released next = ledger.release(request);
                releases.add(next.release());
                ledger = next.ledger();
            }
            return releases;
        }

        /** Every sum of populations with the weights -1, 0 and 1 that is some of the segments, if it is small. */
        void assertSegmentsCanNotBeTold(List<Release> releases) {
            Dimension of = Tables.plain("segment", segments.length);
            Attacker attacker = new Attacker(of, AREA);
            for (int i = 0; i < releases.size(); i++) {
                List<PublishedCell> cells = releases.get(i).tables().get(0).cells();
                for (int node = 0; node < 3; node++) {
                    if (cells.get(node) instanceof PublishedCell.Shown shown) {
                        attacker.knows(atoms(populations.get(i), node), shown.count());
                    }
                }
            }
            long[] truth = Arrays.stream(segments).flatMapToLong(Arrays::stream).toArray();
            for (int bits = 1; bits < 1 << segments.length; bits++) {
                int some = bits;
                Set<Integer> group = IntStream.range(0, segments.length)
                        .filter(bit -> (some >> bit & 1) == 1)
                        .boxed()
                        .collect(Collectors.toSet());
                for (int node = 0; node < 3; node++) {
                    BitSet cell = atoms(group, node);
                    long count = Attacker.sum(truth, cell);
                    if (count > 0 && count < K) {
                        for (long value = 0; value <= K; value++) {
                            assertThat(attacker.isPossible(cell, value, 120))
                                    .as("%s of %s, node %d may be %d", group, Arrays.toString(truth), node, value)
                                    .isTrue();
                        }
                    }
                }
            }
        }

        private static BitSet atoms(Set<Integer> group, int node) {
            BitSet atoms = new BitSet();
            for (int segment : group) {
                for (int area = 0; area < 2; area++) {
                    if (node == 2 || node == area) {
                        atoms.set(segment * 2 + area);
                    }
                }
            }
            return atoms;
        }
    }
}
