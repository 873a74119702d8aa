package org.ecarmethod.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.ComparisonGroup;
import org.ecarmethod.comparison.Placement;
import org.ecarmethod.comparison.RankRange;
import org.ecarmethod.comparison.Standing;
import org.ecarmethod.comparison.Thresholds;
import org.ecarmethod.comparison.Trend;
import org.ecarmethod.examples.Page.Columns;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.PartScore;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.Score;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.text.PartialDate;

/** How a standing reads, how sure it is, and what two years tell: made-up cities in the form of a published result. */
record StandingSection(Words words, Page page) {

    private static final Columns ROWS = Columns.of(2, 20, 8, 10);
    private static final Percent ONE_POINT = Percent.of(1);

    void print() {
        Sample sample = FictitiousCities.sample();
        Score score = FictitiousCities.score(MissingPolicy.ZERO);
        Comparison comparison = Comparison.of(sample, Thresholds.OF_2017, List.of(FictitiousCities.peers()));
        Standing standing = comparison.standing(FictitiousCities.EXEMPELSTAD).orElseThrow();
        page.heading(words.text("stand.fictitious", name(sample)));
        page.paragraph(words.text("stand.fictitious-note")).blank();
        page.paragraph(words.text(
                "stand.network-size",
                sample.networkCities().toOptional().orElseThrow(),
                sample.networkCountries().toOptional().orElseThrow(),
                comparison.size(),
                words.date(sample.asOf())));
        reads(sample, standing);
        indicators(score);
        sure(score, standing, comparison);
        trend(sample);
    }

    private String name(Sample sample) {
        return sample.find(FictitiousCities.EXEMPELSTAD)
                .map(result -> words.say(result.city().name()))
                .orElseThrow();
    }

    private void reads(Sample sample, Standing standing) {
        Placement size = standing.among(ComparisonGroup.Size.class).orElseThrow();
        Placement born = standing.among(ComparisonGroup.ForeignBorn.class).orElseThrow();
        page.paragraph(words.text(
                "stand.reads",
                name(sample),
                standing.value().rounded(0),
                standing.inWhole().rank(),
                standing.inWhole().of(),
                size.rank(),
                size.of(),
                Thresholds.OF_2017.inhabitants(),
                born.rank(),
                born.of(),
                Thresholds.OF_2017.foreignBorn()));
        standing.among(ComparisonGroup.Peers.class)
                .ifPresent(peers -> page.paragraph(words.text("stand.peers", peers.rank(), peers.of())));
    }

    private void indicators(Score score) {
        IndexFramework framework = FictitiousCities.framework();
        page.blank()
                .row(
                        ROWS,
                        words.text("stand.indicator"),
                        words.text("stand.points-of"),
                        words.text("stand.answered"),
                        "");
        for (PartScore part : score.indicators()) {
            page.row(
                    ROWS,
                    framework
                            .indicator(part.part())
                            .map(one -> words.say(one.label()))
                            .orElseThrow(),
                    part.value().map(value -> value.rounded(0).toString()).orElse("-"),
                    words.text("of", part.coverage().answered(), part.coverage().asked()),
                    "");
        }
    }

    private void sure(Score score, Standing standing, Comparison comparison) {
        Score excluded = FictitiousCities.score(MissingPolicy.EXCLUDE);
        page.heading(words.text("stand.sure"));
        page.paragraph(words.text(
                "stand.sure-coverage",
                score.coverage().answered(),
                score.coverage().asked(),
                words.label(MissingPolicy.ZERO),
                rounded(score),
                words.label(MissingPolicy.EXCLUDE),
                rounded(excluded)));
        page.paragraph(words.text(
                "stand.sure-weights", words.label(score.weights().grounds().kind()), grounds(score)));
        RankRange range =
                comparison.range(FictitiousCities.EXEMPELSTAD, ONE_POINT).orElseThrow();
        page.paragraph(words.text("stand.sure-range", ONE_POINT, range.best(), range.worst(), range.of()));
        page.paragraph(words.text(
                "stand.sure-level",
                standing.inWhole().level(),
                words.date(standing.sample().asOf()),
                words.label(standing.sample().nature())));
        page.paragraph(words.text("stand.sure-formula"));
    }

    private static String rounded(Score score) {
        return score.total().map(total -> total.rounded(1).toString()).orElseThrow();
    }

    private String grounds(Score score) {
        return score.weights().grounds() instanceof org.ecarmethod.indicator.WeightGrounds.Unofficial unofficial
                ? words.say(unofficial.reason())
                : "";
    }

    /** The same answers under a version that asks one thing differently: only what asks the same is compared. */
    private void trend(Sample sample) {
        IndexFramework later = FictitiousCities.laterFramework();
        Sample next = FictitiousCities.laterSample(later);
        Trend trend = Trend.of(year(FictitiousCities.framework(), sample), year(later, next));
        String lines = trend.lines().stream()
                .map(line -> words.text(
                        "stand.trend-line",
                        line.indicator()
                                .flatMap(later::indicator)
                                .map(one -> words.say(one.label()))
                                .orElse(""),
                        line.change(0)))
                .collect(Collectors.joining("; "));
        PartialDate before = trend.earlier().asOf();
        page.paragraph(words.text(
                        "stand.trend",
                        words.date(before),
                        words.date(trend.later().asOf()),
                        words.label(trend.scope()),
                        lines))
                .paragraph(words.text(
                        "stand.trend-limits",
                        words.list(trend.limits().stream().map(words::label).toList())));
    }

    private static Trend.Year year(IndexFramework framework, Sample sample) {
        return new Trend.Year(
                framework,
                sample,
                Optional.of(FictitiousCities.EXEMPELSTAD).flatMap(sample::find).orElseThrow());
    }
}
