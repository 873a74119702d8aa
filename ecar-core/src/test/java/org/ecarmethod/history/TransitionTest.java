package org.ecarmethod.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ecarmethod.IssueLines;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTest {

    private static final LocalizedText NOBODY_KNOWS = LocalizedText.of("en", "not in the sources");

    @Test
    void nothing_is_wrong_with_a_history_that_follows_the_table() {
        List<Transition<Door>> history = List.of(
                step(Door.CLOSED, Door.OPEN, "2013"),
                step(Door.OPEN, Door.CLOSED, "2013-12"),
                step(Door.CLOSED, Door.WALLED_UP, "2013-12-05"));

        assertThat(replay(history)).isEmpty();
        assertThat(replay(List.of())).isEmpty();
    }

    @Test
    void reports_a_step_that_the_table_does_not_have_with_what_it_has() {
        List<Transition<Door>> history =
                List.of(step(Door.CLOSED, Door.LOCKED, "2013"), step(Door.LOCKED, Door.OPEN, "2014"));

        assertThat(replay(history))
                .containsExactly("ecar.history.not-allowed @/doors/0/1/to allowed=[closed] from='locked' to='open'");
    }

    @Test
    void names_what_is_allowed_in_the_order_of_the_life_cycle() {
        assertThat(replay(List.of(step(Door.CLOSED, Door.CLOSED, "2013"))))
                .containsExactly("ecar.history.not-allowed @/doors/0/0/to"
                        + " allowed=[open, locked, in-paint, walled-up] from='closed' to='closed'");
    }

    @Test
    void reports_that_nothing_may_follow_a_final_state() {
        List<Transition<Door>> history =
                List.of(step(Door.CLOSED, Door.WALLED_UP, "2013"), step(Door.WALLED_UP, Door.OPEN, "2014"));

        assertThat(replay(history))
                .containsExactly("ecar.history.not-allowed @/doors/0/1/to allowed=[] from='walled-up' to='open'");
    }

    @Test
    void reports_a_gap_at_the_beginning_and_in_the_middle() {
        List<Transition<Door>> history = List.of(
                step(Door.OPEN, Door.CLOSED, "2013"),
                step(Door.CLOSED, Door.OPEN, "2014"),
                step(Door.LOCKED, Door.CLOSED, "2015"));

        assertThat(replay(history))
                .containsExactly(
                        "ecar.history.gap @/doors/0/0/from expected='closed' found='open'",
                        "ecar.history.gap @/doors/0/2/from expected='open' found='locked'");
    }

    @Test
    void goes_on_from_where_a_wrong_step_led() {
        List<Transition<Door>> history =
                List.of(step(Door.CLOSED, Door.CLOSED, "2013"), step(Door.CLOSED, Door.OPEN, "2014"));

        assertThat(replay(history)).hasSize(1).first().asString().startsWith("ecar.history.not-allowed @/doors/0/0/to");
    }

    @Test
    void reports_everything_wrong_with_one_step() {
        List<Transition<Door>> history =
                List.of(step(Door.CLOSED, Door.OPEN, "2014"), step(Door.LOCKED, Door.WALLED_UP, "2013"));

        assertThat(replay(history))
                .containsExactly(
                        "ecar.history.gap @/doors/0/1/from expected='open' found='locked'",
                        "ecar.history.not-allowed @/doors/0/1/to allowed=[closed] from='locked' to='walled-up'",
                        "ecar.history.not-in-order @/doors/0/1/on earlier=date 2013 later=date 2014");
    }

    @Test
    void accepts_a_step_outside_the_table_that_is_exempt() {
        List<Transition<Door>> history = List.of(
                step(Door.CLOSED, Door.LOCKED, "2013"),
                step(Door.LOCKED, Door.OPEN, "2014"),
                step(Door.OPEN, Door.LOCKED, "2015"));
        List<Integer> asked = new ArrayList<>();

        List<String> found = replay(history, (i, step) -> {
            asked.add(i);
            return i == 1 && step.to() == Door.OPEN;
        });

        assertThat(found)
                .containsExactly(
                        "ecar.history.not-allowed @/doors/0/2/to allowed=[closed, in-paint] from='open' to='locked'");
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    void an_exemption_excuses_neither_gap_nor_order() {
        List<Transition<Door>> history =
                List.of(step(Door.CLOSED, Door.OPEN, "2014"), step(Door.LOCKED, Door.WALLED_UP, "2013"));

        assertThat(replay(history, (i, step) -> true))
                .containsExactly(
                        "ecar.history.gap @/doors/0/1/from expected='open' found='locked'",
                        "ecar.history.not-in-order @/doors/0/1/on earlier=date 2013 later=date 2014");
    }

    @ParameterizedTest
    @EnumSource(
            value = Door.class,
            names = {"OPEN", "WALLED_UP"})
    void after_a_pause_things_go_on_as_before_or_end(Door after) {
        List<Transition<Door>> history = List.of(
                step(Door.CLOSED, Door.OPEN, "2013"),
                step(Door.OPEN, Door.IN_PAINT, "2014"),
                step(Door.IN_PAINT, after, "2015"));

        assertThat(replay(history)).isEmpty();
    }

    @Test
    void reports_that_things_went_on_elsewhere_after_a_pause() {
        List<Transition<Door>> history = List.of(
                step(Door.CLOSED, Door.OPEN, "2013"),
                step(Door.OPEN, Door.IN_PAINT, "2014"),
                step(Door.IN_PAINT, Door.CLOSED, "2015"),
                step(Door.CLOSED, Door.IN_PAINT, "2016"),
                step(Door.IN_PAINT, Door.CLOSED, "2017"));

        assertThat(replay(history))
                .containsExactly("ecar.history.resumed-elsewhere @/doors/0/2/to expected='open' found='closed'");
    }

    @Test
    void reports_a_step_out_of_a_pause_that_the_table_does_not_have_once() {
        List<Transition<Door>> history =
                List.of(step(Door.CLOSED, Door.IN_PAINT, "2013"), step(Door.IN_PAINT, Door.LOCKED, "2014"));

        assertThat(replay(history))
                .containsExactly("ecar.history.not-allowed @/doors/0/1/to"
                        + " allowed=[closed, open, walled-up] from='in-paint' to='locked'");
    }

    @ParameterizedTest
    @CsvSource({
        "2013,       2013",
        "2013-12-05, 2013-12-05",
        "2013-12-05, 2013",
        "2013-12,    2013-12-01",
        "2014,       2013~",
        "2013-12-05, 2013-12-01~"
    })
    void does_not_doubt_an_order_that_may_be_right(String first, String second) {
        List<Transition<Door>> history =
                List.of(step(Door.CLOSED, Door.OPEN, first), step(Door.OPEN, Door.CLOSED, second));

        assertThat(replay(history)).isEmpty();
    }

    @Test
    void compares_across_steps_without_a_date() {
        List<Transition<Door>> history = List.of(
                step(Door.CLOSED, Door.OPEN, "2014"),
                undated(Door.OPEN, Door.CLOSED),
                step(Door.CLOSED, Door.OPEN, "2013"));

        assertThat(replay(history))
                .containsExactly("ecar.history.not-in-order @/doors/0/2/on earlier=date 2013 later=date 2014");
    }

    @Test
    void compares_across_steps_with_a_vague_date() {
        List<Transition<Door>> history = List.of(
                step(Door.CLOSED, Door.OPEN, "2014-05-01"),
                step(Door.OPEN, Door.CLOSED, "2013~"),
                step(Door.CLOSED, Door.OPEN, "2014"),
                step(Door.OPEN, Door.CLOSED, "2014-04-30"));

        assertThat(replay(history))
                .containsExactly(
                        "ecar.history.not-in-order @/doors/0/3/on earlier=date 2014-04-30 later=date 2014-05-01");
    }

    @Test
    void reports_one_slip_once() {
        List<Transition<Door>> history = List.of(
                step(Door.CLOSED, Door.OPEN, "2051"),
                step(Door.OPEN, Door.CLOSED, "2016"),
                step(Door.CLOSED, Door.OPEN, "2017"));

        assertThat(replay(history))
                .containsExactly("ecar.history.not-in-order @/doors/0/1/on earlier=date 2016 later=date 2051");
    }

    @Test
    void an_entry_gives_day_and_office() {
        Entry entry = Entry.of(LocalDate.of(2026, 3, 1), "en", "the caretaker");

        Transition<Door> step = Transition.of(Door.CLOSED, Door.OPEN, entry);

        assertThat(step)
                .isEqualTo(new Transition<>(
                        Door.CLOSED,
                        Door.OPEN,
                        Stated.known(PartialDate.parse("2026-03-01")),
                        Stated.known(LocalizedText.of("en", "the caretaker")),
                        Optional.empty()));
    }

    @Test
    void because_adds_a_reason_and_nothing_else() {
        Transition<Door> step = step(Door.CLOSED, Door.OPEN, "2013");
        LocalizedText reason = LocalizedText.of("en", "it was hot");

        Transition<Door> reasoned = step.because(reason);

        assertThat(reasoned.reason()).contains(reason);
        assertThat(reasoned)
                .isEqualTo(new Transition<>(step.from(), step.to(), step.on(), step.by(), Optional.of(reason)));
        assertThat(step.reason()).isEmpty();
    }

    @Test
    void an_entry_owes_an_office() {
        assertThat(IssueLines.refusalOf(() -> Entry.of(LocalDate.of(2026, 3, 1), "en", " ")))
                .containsExactly("ecar.value.blank @/en");
    }

    private static List<String> replay(List<Transition<Door>> history) {
        return replay(history, (i, step) -> false);
    }

    private static List<String> replay(List<Transition<Door>> history, BiPredicate<Integer, Transition<Door>> exempt) {
        List<Issue> found = new ArrayList<>();
        Transition.replay(Door.CLOSED, history, PropertyPath.parse("/doors/0"), exempt, found::add);
        return IssueLines.of(found);
    }

    private static Transition<Door> step(Door from, Door to, String on) {
        return new Transition<>(
                from, to, Stated.known(PartialDate.parse(on)), Stated.unknown(NOBODY_KNOWS), Optional.empty());
    }

    private static Transition<Door> undated(Door from, Door to) {
        return new Transition<>(from, to, Stated.unknown(NOBODY_KNOWS), Stated.unknown(NOBODY_KNOWS), Optional.empty());
    }
}
