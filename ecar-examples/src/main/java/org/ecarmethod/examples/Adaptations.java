package org.ecarmethod.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ecarmethod.examples.CommandLine.Options;
import org.ecarmethod.json.ProfileSet;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.page.AdaptationPage;
import org.ecarmethod.page.Page;
import org.ecarmethod.page.ProblemsPage;
import org.ecarmethod.process.EcarProcess;

/**
 * Prints how faithful adaptations are to the method, and what must be known and asked before one of them starts: by default
 * two fictitious cities, a process of each, a third profile that goes on from the first, and Botkyrka, where the method comes
 * from. With a file, the adaptation in it; it may derive from the reference or from one of the three.
 *
 * <p>Arguments: {@code [--lang sv|en] [--help] [file]}. Ends with {@value CommandLine#FINE}, with {@value CommandLine#ERRORS} if
 * an adaptation does not hold, which is shown with line and column, and with {@value CommandLine#NOT_READ} if the file or the
 * command line cannot be read.
 */
public final class Adaptations {

    private static final CommandLine COMMAND =
            new CommandLine("adapt.usage", Set.of(CommandLine.LANGUAGE, CommandLine.FILE));

    private Adaptations() {}

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        CommandLine.main(args, Adaptations::run);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return COMMAND.run(args, out, err, Adaptations::show);
    }

    private static int show(Options options, PrintStream out) throws IOException {
        if (options.file().isEmpty()) {
            out.print(page(AdaptedCities.with(), options.language()));
            return CommandLine.FINE;
        }
        List<ReadResult<MethodProfile>> all =
                AdaptedCities.with(Input.of(options.file().get())).results();
        ReadResult<MethodProfile> given = all.get(all.size() - 1);
        if (given.value().isEmpty()) {
            out.print(ProblemsPage.of(given.report(), options.language()));
            return CommandLine.ERRORS;
        }
        out.print(AdaptationPage.of(given.value().get(), options.language()));
        return CommandLine.FINE;
    }

    /** The whole page about the adaptations that come with the example. */
    private static Page page(ProfileSet profiles, Locale language) {
        MethodProfile elderlyCare = AdaptedCities.profile(profiles, AdaptedCities.ELDERLY_CARE);
        MethodProfile night = AdaptedCities.profile(profiles, AdaptedCities.NIGHT);
        ReadResult<EcarProcess> original = AdaptedCities.process(Botkyrka.DOCUMENT, profiles);
        AdaptationPage page = AdaptationPage.in(language).title(Texts.said("adapt.title"), Texts.said("adapt.intro"));
        List<String> cities = List.of(AdaptedCities.ELDERLY_CARE, AdaptedCities.ACCESSIBILITY);
        for (int i = 0; i < cities.size(); i++) {
            ReadResult<EcarProcess> read = AdaptedCities.process(AdaptedCities.PROCESSES.get(i), profiles);
            page.changes(AdaptedCities.profile(profiles, cities.get(i)))
                    .process(read.value().orElseThrow(), read.report(), AdaptedCities.DAY);
        }
        return page.changes(night, elderlyCare)
                .comparison(
                        Texts.said("adapt.botkyrka"),
                        Texts.said("adapt.botkyrka-intro"),
                        original.value().orElseThrow())
                .transfer(TransferContexts.check(), elderlyCare)
                .checklist(elderlyCare)
                .page();
    }
}
