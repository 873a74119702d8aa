package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    private static final ReportText ENGLISH = ReportText.in(Messages.in(Locale.ENGLISH));
    private static final ReportText SWEDISH = ReportText.in(Messages.in(Locale.forLanguageTag("sv")));

    @Test
    void says_first_what_became_of_the_document_then_what_to_do() {
        assertThat(ENGLISH.of(everything())).isEqualTo("""
                Refused
                Errors: 3, warnings: 1, notes: 0, waived: 1
                Judged for 2026-03-01
                Not everything was checked, see below

                This must be changed
                  Incomplete document (Error, 1)
                    the document as a whole: The document ends before it is complete
                  Text too long (Error, 2)
                    line 12, column 7, /circles/0/name/sv: The text is too long (limit in characters: 300)
                    and 1 more of the same kind

                Remarks
                  ecar.sample.warning (Warning, 1)
                    /a: ecar.sample.warning

                Not checked
                  An earlier error prevents the check:
                    Empty text
                  Nothing was provided to check it with:
                    ecar.sample.note

                Waivers
                  ecar.sample.plain
                    Expired after 2026-02-28; issues that count again: 0
                    Only at /b
                    Decided by: head of the registry
                    Reason: the old register has no such column
                  ecar.sample.plain
                    In force until 2026-03-01; issues waived: 1
                    Decided by: head of the registry
                    Reason: the old register has no such column
                  ecar.sample.safety
                    Has no effect: this code cannot be waived; issues that count: 0
                    Decided by: head of the registry
                    Reason: the old register has no such column

                Basis of this report
                  Library 0.1
                  Method ecar 1.0, edition %s
                  Rules %s
                  Document abc
                """.formatted("a".repeat(64), "0".repeat(64)));
    }

    @Test
    void says_the_same_in_swedish() {
        assertThat(SWEDISH.of(everything())).startsWith("""
                Avvisad
                Fel: 3, varningar: 1, upplysningar: 0, undantagna: 1
                Granskad per 2026-03-01
                Allt är inte granskat, se nedan

                Detta måste ändras
                  Ofullständigt dokument (Fel, 1)
                    dokumentet som helhet: Dokumentet tar slut innan det är fullständigt
                  För lång text (Fel, 2)
                    rad 12, kolumn 7, /circles/0/name/sv: Texten är för lång (högsta antal tecken: 300)
                    och 1 till av samma slag
                """);
    }

    @Test
    void leaves_out_what_there_is_not() {
        assertThat(ENGLISH.of(Samples.aCollector().report())).isEqualTo("""
                Accepted
                Errors: 0, warnings: 0, notes: 0, waived: 0
                Judged for 2026-03-01
                Everything that could be checked was checked

                Basis of this report
                  Library 0.1
                  Method ecar 1.0, edition %s
                  Rules %s
                """.formatted("a".repeat(64), "0".repeat(64)));
    }

    @Test
    void counts_many_checks_that_were_not_made_instead_of_listing_them() {
        ReportCollector collector = Samples.aCollector();
        ValueIssues.all().forEach(code -> collector.notChecked(code, NotChecked.Reason.UNREADABLE));
        collector.notChecked(DocumentIssues.TYPE, NotChecked.Reason.UNREADABLE);
        collector.notChecked(Samples.PLAIN, NotChecked.Reason.UNREADABLE);

        assertThat(ENGLISH.of(collector.report())).contains("""
                Not checked
                  The document could not be read this far:
                    Number of checks: 12 (the document: 1, sample: 1, single values: 10)
                """);
    }

    @Test
    void names_up_to_eight_checks() {
        ReportCollector collector = Samples.aCollector();
        ValueIssues.all().subList(0, 8).forEach(code -> collector.notChecked(code, NotChecked.Reason.BLOCKED));

        assertThat(ENGLISH.of(collector.report())).contains("    Entry repeated in a list\n");
    }

    @Test
    void both_languages_have_the_same_words_with_the_same_slots() {
        ResourceBundle english = ResourceBundle.getBundle("org.ecarmethod.validation.report", Locale.ROOT);
        ResourceBundle swedish = ResourceBundle.getBundle("org.ecarmethod.validation.report_sv", Locale.ROOT);

        assertThat(swedish.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).allSatisfy(key -> {
            for (int slot = 0; slot < 4; slot++) {
                assertThat(swedish.getString(key).contains("{" + slot + "}"))
                        .as(key)
                        .isEqualTo(english.getString(key).contains("{" + slot + "}"));
            }
        });
    }

    @Test
    void knows_every_concept_and_every_effect() {
        ResourceBundle words = ResourceBundle.getBundle("org.ecarmethod.validation.report", Locale.ROOT);

        assertThat(org.ecarmethod.process.Catalogue.codes())
                .allSatisfy(code -> assertThat(words.keySet())
                        .contains("concept." + code.id().split("\\.", -1)[1]));
        assertThat(Waiver.Effect.values())
                .allSatisfy(effect -> assertThat(words.keySet()).contains("effect." + effect.wireName()));
    }

    /** A report with something under every heading; one sample is kept of each code. */
    private static ValidationReport everything() {
        ReportCollector collector = new ReportCollector(Samples.aContext(), 1)
                .offer(List.of(
                        Samples.aWaiver().build(),
                        Samples.aWaiver().code(Samples.SAFETY).build(),
                        Samples.aWaiver()
                                .path(PropertyPath.of("b"))
                                .until(Samples.DAY.minusDays(1))
                                .build()))
                .input("abc");
        collector.accept(tooLong(12));
        collector.accept(tooLong(13));
        collector.accept(Samples.issue(DocumentIssues.TRUNCATED, ""));
        collector.accept(Samples.issue(Samples.WARNING, "/a"));
        collector.accept(Samples.blank("/waived"));
        collector.notChecked(ValueIssues.BLANK, NotChecked.Reason.BLOCKED);
        collector.notChecked(Samples.NOTE, NotChecked.Reason.NO_MEANS);
        return collector.report();
    }

    private static Issue tooLong(int line) {
        return Issue.at(ValueIssues.TOO_LONG, PropertyPath.parse("/circles/0/name/sv"))
                .with("max", 300)
                .location(new TextLocation(line, 7))
                .build();
    }
}
