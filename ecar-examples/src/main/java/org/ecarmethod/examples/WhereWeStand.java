package org.ecarmethod.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.comparison.Comparison;
import org.ecarmethod.comparison.Thresholds;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.examples.CommandLine.Options;
import org.ecarmethod.index.MissingPolicy;
import org.ecarmethod.index.Score;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.page.Page;
import org.ecarmethod.page.StandingPage;
import org.ecarmethod.process.EcarProcess;

/**
 * Prints where a city stands, how sure that is, and what may not be concluded: first what the sources say on Botkyrka, which
 * is no score; then how a standing reads, with fictitious cities.
 *
 * <p>Arguments: {@code [--lang sv|en] [--help]}. Ends with {@value CommandLine#FINE}, or with {@value CommandLine#NOT_READ} if
 * the command line cannot be understood.
 */
public final class WhereWeStand {

    /** Name of the dossier that comes with the example, beside this class. */
    public static final String DOCUMENT = "botkyrka-icc.json";

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final CommandLine COMMAND = new CommandLine("usage.language", Set.of(CommandLine.LANGUAGE));

    private WhereWeStand() {}

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        CommandLine.main(args, WhereWeStand::run);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return COMMAND.run(args, out, err, WhereWeStand::show);
    }

    private static int show(Options options, PrintStream out) {
        out.print(page(options.language()));
        return CommandLine.FINE;
    }

    static Page page(Locale language) {
        ReadResult<IndexDossier> read = dossier();
        Score score = FictitiousCities.score(MissingPolicy.ZERO);
        Comparison comparison =
                Comparison.of(FictitiousCities.sample(), Thresholds.OF_2017, List.of(FictitiousCities.peers()));
        return StandingPage.in(language)
                .sources(
                        read.value().orElseThrow(),
                        read.report(),
                        EcarJson.publishedFrameworks().get(0))
                .network(read.value().orElseThrow(), process())
                .standing(
                        FictitiousCities.exempelstad(),
                        comparison,
                        FictitiousCities.framework(),
                        score,
                        List.of(FictitiousCities.score(MissingPolicy.EXCLUDE)))
                .trend(FictitiousCities.trend())
                .limits(Stream.of("stand.not-1", "stand.not-2", "stand.not-3", "stand.not-4", "stand.not-5")
                        .map(Texts::said)
                        .toList())
                .page();
    }

    /** {@return what was read of the dossier that comes with the example} */
    static ReadResult<IndexDossier> dossier() {
        return EcarJson.asOf(DAY).dossiers().read(Texts.document(DOCUMENT));
    }

    static EcarProcess process() {
        return EcarJson.asOf(DAY)
                .read(Texts.document(Botkyrka.DOCUMENT))
                .value()
                .orElseThrow();
    }
}
