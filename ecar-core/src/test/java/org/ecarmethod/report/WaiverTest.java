package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.ecarmethod.IssueLines;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTest {

    @ParameterizedTest
    @CsvSource({"-1000,true", "-1,true", "0,true", "1,false", "1000,false"})
    void works_until_its_last_day_inclusive(int daysAfter, boolean covered) {
        Waiver waiver = Samples.aWaiver().until(Samples.DAY).build();

        assertThat(waiver.covers(Samples.blank("/a"), Samples.DAY.plusDays(daysAfter)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/1,     /a/1,     true",
        "/a/1,     /a/1/b/0, true",
        "/a/1,     /a/10,    false",
        "/a/1,     /a/2,     false",
        "/a/1,     /a,       false",
        "/a/1,     '',       false",
        "/a~1b,    /a~1b/c,  true",
        "/a~1b,    /a/b,     false",
        "/a,       /ab,      false",
        "'',       '',       true",
        "'',       /a,       true"
    })
    void works_at_its_place_and_below(String place, String pointer, boolean covered) {
        Waiver waiver = Samples.aWaiver().path(PropertyPath.parse(place)).build();

        assertThat(waiver.covers(Samples.blank(pointer), Samples.DAY)).isEqualTo(covered);
    }

    @Test
    void works_everywhere_if_no_place_is_named() {
        Waiver waiver = Samples.aWaiver().build();

        assertThat(waiver.covers(Samples.blank(""), Samples.DAY)).isTrue();
        assertThat(waiver.covers(Samples.blank("/any/3"), Samples.DAY)).isTrue();
    }

    @Test
    void works_for_its_code_only() {
        Waiver waiver = Samples.aWaiver().code(Samples.PLAIN).build();

        assertThat(waiver.covers(Samples.issue(ValueIssues.EMPTY, "/a"), Samples.DAY))
                .isFalse();
    }

    @Test
    void works_whatever_severity_a_profile_gave_the_issue() {
        Issue lowered = Issue.at(Samples.PLAIN, PropertyPath.of("a"))
                .severity(Severity.WARNING)
                .build();

        assertThat(Samples.aWaiver().build().covers(lowered, Samples.DAY)).isTrue();
    }

    @Test
    void never_works_for_a_safety_code() {
        Waiver waiver = Samples.aWaiver().code(Samples.SAFETY).build();

        assertThat(waiver.covers(Samples.issue(Samples.SAFETY, "/a"), Samples.DAY))
                .isFalse();
    }

    @Test
    void owes_who_and_why() {
        Waiver.Builder builder = Samples.aWaiver().who(" ").why("x".repeat(301));

        assertThat(IssueLines.refusalOf(builder::build))
                .containsExactly("ecar.value.blank @/who", "ecar.value.too-long @/why max=300");
    }

    /** What nobody can see says neither who nor why: zero-width characters, a soft hyphen, an empty Hangul letter. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200b\u200b\u200b", "\u200b", "\ufeff \u2060", "\u00ad", "\u3164", "\u00a0\u200d"})
    void owes_who_and_why_in_letters_that_can_be_seen(String invisible) {
        assertThat(IssueLines.refusalOf(Samples.aWaiver().who(invisible).why(invisible)::build))
                .containsExactly("ecar.value.blank @/who", "ecar.value.blank @/why");
        assertThat(Samples.aWaiver().why(invisible + "x").build().why()).isEqualTo(invisible + "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "\u0000", "\u0085", "\u2028", "\u2029", "\ud83d"})
    void stands_on_one_line_of_whole_characters(String character) {
        Waiver.Builder builder = Samples.aWaiver().who("a" + character + "b").why("c" + character);

        assertThat(IssueLines.refusalOf(builder::build))
                .containsExactly("ecar.value.control-character @/who", "ecar.value.control-character @/why");
    }

    @Test
    void takes_a_character_of_two_halves() {
        assertThat(Samples.aWaiver().why("\ud83d\ude00 å").build().why()).isEqualTo("\ud83d\ude00 å");
    }

    @ParameterizedTest
    @CsvSource({"0,IN_FORCE,REFUSED", "1,EXPIRED,REFUSED"})
    void says_what_it_does_on_a_day(int daysAfter, Waiver.Effect plain, Waiver.Effect safety) {
        LocalDate day = Samples.DAY.plusDays(daysAfter);

        assertThat(Samples.aWaiver().build().effectOn(day)).isEqualTo(plain);
        assertThat(Samples.aWaiver().code(Samples.SAFETY).build().effectOn(day)).isEqualTo(safety);
    }

    @Test
    void is_about_an_issue_also_when_it_no_longer_works() {
        Waiver expired = Samples.aWaiver()
                .path(PropertyPath.of("a"))
                .until(LocalDate.of(1800, 1, 1))
                .build();

        assertThat(expired.concerns(Samples.blank("/a/1"))).isTrue();
        assertThat(expired.concerns(Samples.blank("/b"))).isFalse();
        assertThat(expired.concerns(Samples.issue(ValueIssues.EMPTY, "/a/1"))).isFalse();
    }

    @Test
    void takes_300_characters() {
        Waiver waiver = Samples.aWaiver().who("x".repeat(300)).build();

        assertThat(waiver.who()).hasSize(300);
    }

    @Test
    void naming_the_root_and_naming_no_place_stay_two_waivers_in_a_sorted_set() {
        List<Waiver> different = List.of(
                Samples.aWaiver().build(),
                Samples.aWaiver().path(PropertyPath.root()).build());

        assertThat(new TreeSet<>(different)).containsExactlyElementsOf(different);
    }

    @Test
    void orders_by_code_then_last_day_then_who_then_why_then_place() {
        List<Waiver> inOrder = List.of(
                Samples.aWaiver()
                        .code(DocumentIssues.EMPTY)
                        .until(Samples.DAY.plusDays(9))
                        .build(),
                Samples.aWaiver().until(Samples.DAY.minusDays(1)).who("z").build(),
                Samples.aWaiver().who("a").why("z").build(),
                Samples.aWaiver().who("b").why("a").path(PropertyPath.of("z")).build(),
                Samples.aWaiver().who("b").why("b").build(),
                Samples.aWaiver().who("b").why("b").path(PropertyPath.of("a")).build());
        List<Waiver> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(11));

        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(inOrder);
    }
}
