package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;

/** Issues are counted for the waivers that they concern, at a cost that does not grow with the number of waivers. */
class OfferedWaiversTest {

    private static final List<String> PLACES = List.of("", "/a", "/a/1", "/a/11", "/a/1/b", "/b", "/a~1b", "/x/y/z");
    private static final List<IssueCode> CODES = List.of(Samples.PLAIN, Samples.SAFETY);

    private static Waiver waiver(Random random, int number) {
        Waiver.Builder waiver = Samples.aWaiver()
                .code(CODES.get(random.nextInt(CODES.size())))
                .why("reason " + number)
                .until(Samples.DAY.plusDays(random.nextInt(3) - 1));
        int place = random.nextInt(PLACES.size() + 1);
        return waiver.path(
                        place == PLACES.size() ? Optional.empty() : Optional.of(PropertyPath.parse(PLACES.get(place))))
                .build();
    }

    @Test
    void each_waiver_counts_what_it_concerns_from_when_it_was_offered() {
        Random random = new Random(20);
        OfferedWaivers offered = new OfferedWaivers(Samples.DAY);
        List<Waiver> known = new ArrayList<>();
        List<long[]> counted = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            if (random.nextInt(20) == 0) {
                Waiver waiver = waiver(random, i);
                offered.offer(waiver);
                offered.offer(waiver);
                known.add(waiver);
                counted.add(new long[1]);
            }
            Issue issue =
                    Samples.issue(CODES.get(random.nextInt(CODES.size())), PLACES.get(random.nextInt(PLACES.size())));
            boolean covered = false;
            for (int j = 0; j < known.size(); j++) {
                counted.get(j)[0] += known.get(j).concerns(issue) ? 1 : 0;
                covered |= known.get(j).covers(issue, Samples.DAY);
            }
            assertThat(offered.cover(issue)).isEqualTo(covered);
        }

        assertThat(offered.uses())
                .hasSize(known.size())
                .allSatisfy(use -> assertThat(use.issues()).isEqualTo(counted.get(known.indexOf(use.waiver()))[0]));
    }

    @Test
    void what_an_issue_costs_does_not_grow_with_the_waivers() {
        assertThat(lookUps(10)).isEqualTo(lookUps(5_000));
    }

    private static long lookUps(int waivers) {
        OfferedWaivers offered = new OfferedWaivers(Samples.DAY);
        for (int i = 0; i < waivers; i++) {
            offered.offer(Samples.aWaiver().why("reason " + i).build());
            offered.offer(Samples.aWaiver().path(PropertyPath.of("a").index(i)).build());
        }
        for (int i = 0; i < 5_000; i++) {
            offered.cover(Samples.issue(Samples.PLAIN, "/a/" + i + "/b"));
        }
        return offered.lookUps();
    }
}
