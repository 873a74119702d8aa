package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecarmethod.IssueLines;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "46924 | EXCEL_DAY_NUMBER",
                "18264 | EXCEL_DAY_NUMBER",
                "18263 | DIGITS",
                "73051 | DIGITS",
                "20270930 | DIGITS",
                "30/09/2027 | OTHER_DATE",
                "30.9.2027 | OTHER_DATE",
                "9/30/27 | OTHER_DATE",
                "2027/09/30 | OTHER_DATE",
                "2027.09 | OTHER_DATE",
                "09/2027 | OTHER_DATE",
                "3 mars 2026 | DATE_IN_WORDS",
                "den 3:e mars 2026 | DATE_IN_WORDS",
                "March 3, 2026 | DATE_IN_WORDS",
                "3-Dec-26 | DATE_IN_WORDS",
                "okt. 2027 | DATE_IN_WORDS",
                "hösten 2027 | AUTUMN_IN_WORDS",
                "Höstterminen år 2027 | AUTUMN_IN_WORDS",
                "ht 2027 | AUTUMN_IN_WORDS",
                "2027, autumn | AUTUMN_IN_WORDS",
                "Fall 2027 | AUTUMN_IN_WORDS",
                "våren 2027 | SPRING_IN_WORDS",
                "vt2027 | SPRING_IN_WORDS",
                "in the spring of 2027 | SPRING_IN_WORDS",
                "sommaren 2027 | SUMMER_IN_WORDS",
                "SUMMER 2027 | SUMMER_IN_WORDS",
                "vinter 2027 | WINTER_IN_WORDS",
                "winter 2027/28 | WINTER_IN_WORDS",
                "i höst | OTHER_TEXT",
                "höstlig 2027 | OTHER_TEXT",
                "vår eller höst 2027 | OTHER_TEXT",
                "sommaren, augusti 2027 | DATE_IN_WORDS",
                "2027-09-30T10:00 | DATE_AND_TIME",
                "2027-09-30 10.00 | DATE_AND_TIME",
                "\"2027-09-30 \" | PADDED",
                "\"\" | EMPTY",
                "maybe | OTHER_TEXT",
                "soon | OTHER_TEXT"
            })
    void recognises_how_a_date_is_written(String text, WrittenAs found) {
        assertThat(WrittenAs.of(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"våren 2027,2027-21", "sommaren 2027,2027-22", "hösten 2027,2027-23", "vintern 2027,2027-24"})
    void a_season_in_words_is_told_how_it_is_written(String text, String written) {
        Issue issue = WrittenAs.issue("date", text, PropertyPath.root());

        assertThat(Messages.languages())
                .hasSize(2)
                .allSatisfy(language ->
                        assertThat(Messages.in(language).sentence(issue)).contains(written));
        assertThat(PartialDate.parse(written).precision()).isEqualTo(PartialDate.Precision.SEASON);
    }

    @Test
    void no_text_is_too_long_or_too_odd() {
        assertThat(WrittenAs.of("1".repeat(100_000))).isEqualTo(WrittenAs.DIGITS);
        assertThat(WrittenAs.of("3 mars ".repeat(100_000) + "x")).isEqualTo(WrittenAs.OTHER_TEXT);
    }

    /** A case number of five digits is no day. */
    @Test
    void dates_are_looked_for_only_where_one_is_due() {
        assertThat(IssueLines.of(WrittenAs.issue("date", "46924", PropertyPath.root())))
                .isEqualTo("ecar.value.format @ form='date' found='excel-day-number'");
        assertThat(IssueLines.of(WrittenAs.issue("country", "46924", PropertyPath.root())))
                .isEqualTo("ecar.value.format @ form='country' found='digits'");
    }
}
