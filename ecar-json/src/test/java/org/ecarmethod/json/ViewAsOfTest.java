package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A view as of a day has nothing that came later (W14.7). */
class ViewAsOfTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final EcarProcess FULL = process("full-from-draft-to-closed");

    private static EcarProcess process(String name) {
        return EcarJson.asOf(DAY).read(Corpus.valid(name).text()).orElseThrow();
    }

    private static String view(EcarProcess process, Audience audience, String day) {
        return EcarJson.asOf(LocalDate.parse(day))
                .view(process, audience)
                .text()
                .orElseThrow();
    }

    private static SortedSet<PartialDate> deeds(ProcessContent content) {
        SortedSet<PartialDate> days =
                new TreeSet<>(Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::toString));
        Walk.toDeeds(ProcessShapes.PROCESS)
                .through(
                        content,
                        (value, field, type, at) ->
                                days.add(value instanceof LocalDate day ? PartialDate.of(day) : (PartialDate) value));
        return days;
    }

    @Test
    void an_answer_of_september_is_not_in_a_view_of_july_and_its_thread_goes_with_it() {
        EcarProcess thread = process("thread");

        assertThat(view(thread, Audience.PUBLIC, "2027-10-01")).contains("2027-09-30", "\"responses\"");
        assertThat(view(thread, Audience.PUBLIC, "2027-09-30")).contains("2027-09-30", "\"responses\"");
        assertThat(view(thread, Audience.PUBLIC, "2027-09-29")).doesNotContain("2027-09-30", "\"responses\"");
        assertThat(view(thread, Audience.PUBLIC, "2027-07-01"))
                .doesNotContain("\"responses\"", "\"commitments\"", "\"feedback\"", "2028")
                .contains("\"bodies\"");
    }

    /** Texts of the document hold no dates: what is dated in a view is a field. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void on_no_day_of_the_process_does_a_view_have_a_deed_of_a_later_one(Audience audience) {
        List<PartialDate> deeds = new ArrayList<>(deeds(FULL.content()));
        List<Integer> sizes = new ArrayList<>();
        for (PartialDate deed : deeds) {
            String view = view(FULL, audience, deed.latest().toString());
            assertThat(deeds.stream()
                            .filter(other -> other.earliest().isAfter(deed.latest()))
                            .filter(other ->
                                    view.matches("(?s).*\"(on|[a-z]+On)\": (\\{\\s*\"known\": )?\"" + other + "\".*")))
                    .as("later than %s", deed)
                    .isEmpty();
            sizes.add(view.length());
        }
        assertThat(sizes).as("a view only grows with the days").isSorted();
        assertThat(sizes.get(0)).isLessThan(sizes.get(sizes.size() - 1));
    }
}
