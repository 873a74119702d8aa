package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;

/**
 * A page about a process for the people who run committees: what was answered and what was not, what lies ahead and who
 * owns it, whether the anchoring was ready, and the result of validation.
 */
public final class ProcessPage {

    private ProcessPage() {}

    /**
     * Creates the page on a process.
     *
     * @param process the process
     * @param report what a check of it found
     * @param asOf the day everything is judged for
     * @param language language of the page: Swedish, or else English
     * @return the page
     */
    public static Page of(EcarProcess process, ValidationReport report, LocalDate asOf, Locale language) {
        Reading reading = new Reading(
                requireNonNull(process, "process"), requireNonNull(report, "report"), requireNonNull(asOf, "asOf"));
        Words words = Words.in(requireNonNull(language, "language"));
        Page.Builder page = Page.builder().title(words.say(reading.content().title()));
        new SummarySection(reading, words, page).print();
        new OriginSection(reading, words, page).print();
        new AnswersSection(reading, words, page).print();
        new MatrixSection(reading, words, page).print();
        new PromisesSection(reading, words, page).print();
        new AnchoringSection(reading, words, page).print();
        new CoreFunctionsSection(reading, words, page).print();
        new CheckSection(reading, words, page).print();
        return page.build();
    }
}
