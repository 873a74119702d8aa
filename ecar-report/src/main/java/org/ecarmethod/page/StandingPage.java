package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.Trend;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.index.City;
import org.ecarmethod.index.Score;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.LocalizedText;

/**
 * A page about a city's standing by an index, how certain it is, and what must not be concluded. It is put together
 * part by part, from the top:
 *
 * <pre>{@code
 * Page page = StandingPage.in(Locale.ENGLISH)
 *         .sources(dossier, report, framework)
 *         .network(dossier, process)
 *         .standing(city, comparison, framework, score, List.of())
 *         .limits(limits)
 *         .page();
 * }</pre>
 */
public final class StandingPage {

    private static final Columns LIMIT = Columns.of(2, 2);

    private final Words words;
    private final Page.Builder page = Page.builder();

    private StandingPage(Words words) {
        this.words = words;
        page.title(words.text("stand.title"));
    }

    /**
     * Creates an empty page.
     *
     * @param language language of the page: Swedish, or else English
     * @return a page with its title, to be put together
     */
    public static StandingPage in(Locale language) {
        return new StandingPage(Words.in(requireNonNull(language, "language")));
    }

    /**
     * Adds the information from the sources: the statements with their reliability, the claims on membership side by
     * side, and the result of checking the dossier.
     *
     * @param dossier the dossier
     * @param report what a check of it found
     * @param framework the index that the sources speak of
     * @return this
     */
    public StandingPage sources(IndexDossier dossier, ValidationReport report, IndexFramework framework) {
        new SourcesSection(
                        requireNonNull(dossier, "dossier"),
                        requireNonNull(report, "report"),
                        requireNonNull(framework, "framework"),
                        words,
                        page)
                .print();
        return this;
    }

    /**
     * Adds what the networks offer a city, and how that relates to the answers of a process.
     *
     * @param dossier the dossier
     * @param process the process that the dossier refers to
     * @return this
     */
    public StandingPage network(IndexDossier dossier, EcarProcess process) {
        new NetworkSection(requireNonNull(dossier, "dossier"), requireNonNull(process, "process"), words, page).print();
        return this;
    }

    /**
     * Adds the standing of a city among others, and how certain it is.
     *
     * @param city the city
     * @param comparison the cities compared, this one among them
     * @param framework the index by which they are compared
     * @param score how the number of the city was computed
     * @param otherwise what its number would be if missing answers were treated in other ways
     * @return this
     * @throws IllegalArgumentException if the city is not among those compared
     */
    public StandingPage standing(
            City city, Comparison comparison, IndexFramework framework, Score score, List<Score> otherwise) {
        requireNonNull(otherwise, "otherwise");
        new StandingSection(words, page)
                .print(
                        requireNonNull(city, "city"),
                        requireNonNull(comparison, "comparison"),
                        requireNonNull(framework, "framework"),
                        requireNonNull(score, "score"),
                        List.copyOf(otherwise));
        return this;
    }

    /**
     * Adds the comparison of two years of a city, as far as they can be compared.
     *
     * @param trend the two years
     * @return this
     */
    public StandingPage trend(Trend trend) {
        new StandingSection(words, page).trend(requireNonNull(trend, "trend"));
        return this;
    }

    /**
     * Adds what must not be concluded from the page.
     *
     * @param conclusions the conclusions that would be wrong
     * @return this
     */
    public StandingPage limits(List<LocalizedText> conclusions) {
        requireNonNull(conclusions, "conclusions");
        page.heading(words.text("stand.conclude"));
        conclusions.forEach(wrong -> page.row(LIMIT, "-", words.say(wrong)));
        return this;
    }

    /** {@return the page in its present state} */
    public Page page() {
        return page.build();
    }
}
