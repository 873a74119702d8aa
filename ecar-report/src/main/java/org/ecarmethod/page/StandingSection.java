package org.ecarmethod.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.ComparisonGroup;
import org.ecarmethod.comparison.ComparisonGroup.Side;
import org.ecarmethod.comparison.Placement;
import org.ecarmethod.comparison.RankRange;
import org.ecarmethod.comparison.Standing;
import org.ecarmethod.comparison.Trend;
import org.ecarmethod.comparison.TrendLine;
import org.ecarmethod.index.City;
import org.ecarmethod.index.PartScore;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.SampleNature;
import org.ecarmethod.index.Score;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.indicator.Percent;
import org.ecarmethod.indicator.WeightGrounds;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.validation.PropertyPath;

/** Where a city stands among others, how sure that is, and what two years tell. */
record StandingSection(Words words, Page.Builder page) {

    private static final Columns ROWS = Columns.of(2, 20, 8, 10);
    private static final Percent ONE_POINT = Percent.of(1);

    void print(City city, Comparison comparison, IndexFramework framework, Score score, List<Score> otherwise) {
        Standing standing = comparison
                .standing(city.id())
                .orElseThrow(() -> UnknownIdException.of(city.id(), PropertyPath.of("cities")));
        Sample sample = comparison.sample();
        String heading = sample.nature() == SampleNature.FICTITIOUS ? "stand.fictitious" : "stand.among";
        page.heading(words.text(heading, words.say(city.name())))
                .paragraph(words.say(sample.label()))
                .blank()
                .paragraph(words.text(
                        "stand.network-size",
                        words.count(sample.networkCities()),
                        words.count(sample.networkCountries()),
                        comparison.size(),
                        words.date(sample.asOf())));
        reads(city, standing);
        indicators(framework, score);
        sure(standing, comparison, score, otherwise);
    }

    private void reads(City city, Standing standing) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text(
                "stand.reads",
                words.say(city.name()),
                standing.value().rounded(0),
                standing.inWhole().rank(),
                standing.inWhole().of()));
        for (Placement placement : standing.placements()) {
            if (placement.group() instanceof ComparisonGroup.Size size) {
                parts.add(within("stand.reads-size", placement, size.side(), size.inhabitants()));
            } else if (placement.group() instanceof ComparisonGroup.ForeignBorn born) {
                parts.add(within("stand.reads-born", placement, born.side(), born.share()));
            }
        }
        page.paragraph(String.join("; ", parts) + ".");
        standing.among(ComparisonGroup.Peers.class)
                .ifPresent(peers -> page.paragraph(words.text("stand.peers", peers.rank(), peers.of())));
    }

    private String within(String key, Placement placement, Side side, Object threshold) {
        String limit = words.text("stand." + side.wireName(), threshold);
        return words.text(key, placement.rank(), placement.of(), limit);
    }

    private void indicators(IndexFramework framework, Score score) {
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
                    label(framework, part.part()),
                    part.value().map(value -> value.rounded(0).toString()).orElse("-"),
                    words.text("of", part.coverage().answered(), part.coverage().asked()),
                    "");
        }
    }

    private String label(IndexFramework framework, Code indicator) {
        return framework
                .indicator(indicator)
                .map(Indicator::label)
                .map(words::say)
                .orElse(indicator.value());
    }

    private void sure(Standing standing, Comparison comparison, Score score, List<Score> otherwise) {
        List<String> policies = new ArrayList<>();
        policies.add(policy("stand.sure-if", score));
        otherwise.forEach(other -> policies.add(policy("stand.sure-or-if", other)));
        page.heading(words.text("stand.sure"));
        page.paragraph(words.text(
                "stand.sure-coverage",
                score.coverage().answered(),
                score.coverage().asked(),
                String.join("; ", policies)));
        page.paragraph(words.text(
                "stand.sure-weights", words.label(score.weights().grounds().kind()), grounds(score)));
        RankRange range = comparison.range(standing.city(), ONE_POINT).orElseThrow();
        page.paragraph(words.text("stand.sure-range", ONE_POINT, range.best(), range.worst(), range.of()));
        page.paragraph(words.text(
                "stand.sure-level",
                standing.inWhole().level(),
                words.date(standing.sample().asOf()),
                words.label(standing.sample().nature())));
        page.paragraph(words.text("stand.sure-formula"));
    }

    private String policy(String key, Score score) {
        String policy = score.grounds().policy().match(words::label, words::unknown, words::notApplicable);
        String total = score.total().map(one -> one.rounded(1).toString()).orElse("-");
        return words.text(key, policy, total);
    }

    private String grounds(Score score) {
        return score.weights().grounds() instanceof WeightGrounds.Unofficial unofficial
                ? words.say(unofficial.reason())
                : "";
    }

    void trend(Trend trend) {
        IndexFramework framework = trend.later().framework();
        String lines = trend.lines().stream()
                .map(line -> words.text("stand.trend-line", what(line, framework), line.change(0)))
                .collect(Collectors.joining("; "));
        page.paragraph(words.text(
                        "stand.trend",
                        words.date(trend.earlier().asOf()),
                        words.date(trend.later().asOf()),
                        words.label(trend.scope()),
                        lines))
                .paragraph(words.text(
                        "stand.trend-limits",
                        words.list(trend.limits().stream().map(words::label).toList())));
    }

    private String what(TrendLine line, IndexFramework framework) {
        return line.indicator()
                .map(indicator -> label(framework, indicator))
                .orElseGet(() -> words.say(framework.label()));
    }
}
