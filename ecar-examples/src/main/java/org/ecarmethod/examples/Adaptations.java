package org.ecarmethod.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ecarmethod.examples.Page.Columns;
import org.ecarmethod.json.ProfileSet;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.transfer.Fidelity;

/**
 * Prints how faithful adaptations are to the method, and what must be known and asked before one of them starts: by default
 * two made-up cities, a process of each, a third profile that goes on from the first, and Botkyrka, where the method comes
 * from. With a file, the adaptation in it; it may derive from the reference or from one of the three.
 *
 * <p>Arguments: {@code [--lang sv|en] [file]}. Ends with {@value Botkyrka#FINE}, with {@value Botkyrka#ERRORS} if an
 * adaptation does not hold, which is shown with line and column, and with {@value Botkyrka#NOT_READ} if the file or the
 * command line cannot be read.
 */
public final class Adaptations {

    private static final Columns REMARK = Columns.of(2, 1);

    private final ProfileSet profiles;
    private final Words words;
    private final Page page;

    private Adaptations(ProfileSet profiles, Words words, Page page) {
        this.profiles = profiles;
        this.words = words;
        this.page = page;
    }

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (Options.NotUnderstoodException e) {
            Words words = Words.in(Options.languageOf(args));
            err.print(new Page().paragraph(e.in(words)).paragraph(words.text("adapt.usage")));
            return Botkyrka.NOT_READ;
        }
        Words words = Words.in(options.language());
        if (options.help()) {
            out.print(new Page().paragraph(words.text("adapt.usage")));
            return Botkyrka.FINE;
        }
        if (options.file().isEmpty()) {
            out.print(of(AdaptedCities.with(), words));
            return Botkyrka.FINE;
        }
        return ofFile(options.file().get(), words, out, err);
    }

    private static int ofFile(Path file, Words words, PrintStream out, PrintStream err) {
        ProfileSet profiles;
        try {
            profiles = AdaptedCities.with(Input.of(file));
        } catch (IOException e) {
            err.print(new Page().paragraph(words.text("file.not-readable", file)));
            return Botkyrka.NOT_READ;
        }
        ReadResult<MethodProfile> resolved =
                profiles.results().get(profiles.results().size() - 1);
        if (resolved.value().isEmpty()) {
            out.print(ProblemsPage.of(resolved.report(), words));
            return Botkyrka.ERRORS;
        }
        Page page = new Page().title(words.say(resolved.value().get().title()));
        Adaptations adaptations = new Adaptations(profiles, words, page);
        adaptations.profile(resolved.value().get());
        new StartSection(resolved.value().get(), words, page).checklist();
        out.print(page);
        return Botkyrka.FINE;
    }

    /** The whole page about the adaptations that come with the example. */
    static Page of(ProfileSet profiles, Words words) {
        Page page = new Page().title(words.text("adapt.title")).paragraph(words.text("adapt.intro"));
        Adaptations adaptations = new Adaptations(profiles, words, page);
        List<String> cities = List.of(AdaptedCities.ELDERLY_CARE, AdaptedCities.ACCESSIBILITY);
        for (int i = 0; i < cities.size(); i++) {
            adaptations.profile(AdaptedCities.profile(profiles, cities.get(i)));
            adaptations.process(AdaptedCities.process(AdaptedCities.PROCESSES.get(i), profiles));
        }
        adaptations.further(AdaptedCities.profile(profiles, AdaptedCities.NIGHT));
        adaptations.original();
        StartSection start = new StartSection(AdaptedCities.profile(profiles, AdaptedCities.ELDERLY_CARE), words, page);
        start.transfer(TransferContexts.check());
        start.checklist();
        return page;
    }

    /** What a profile changes of the reference. */
    private void profile(MethodProfile profile) {
        page.heading(words.say(profile.title()));
        compared(EcarProfile.v1_0(), profile);
    }

    /** What a profile changes of the one it derives from. */
    private void further(MethodProfile profile) {
        MethodProfile base =
                profile.derivesFrom().flatMap(profiles.known()::find).orElseThrow();
        page.heading(words.say(profile.title()))
                .paragraph(words.text("adapt.further", words.say(base.title()), base.version()));
        compared(base, profile);
    }

    private void compared(MethodProfile base, MethodProfile profile) {
        Fidelity fidelity = Fidelity.between(base, profile);
        page.paragraph(words.text("adapt.pin", profile.pin(), profile.pin().hash()));
        new ChangesSection(fidelity, words, page).print();
        page.subheading(words.text("adapt.functions"));
        new FidelitySection(fidelity, words, page).print();
    }

    /** The process that the method comes from, recorded as history. */
    private void original() {
        EcarProcess process =
                AdaptedCities.process(Botkyrka.DOCUMENT, profiles).value().orElseThrow();
        page.heading(words.text("adapt.botkyrka")).paragraph(words.text("adapt.botkyrka-intro"));
        new FidelitySection(Fidelity.of(process), words, page).print();
    }

    private void process(ReadResult<EcarProcess> read) {
        EcarProcess process = read.value().orElseThrow();
        page.heading(words.say(process.content().title()))
                .paragraph(words.text(
                        "adapt.process",
                        words.label(process.phase()),
                        AdaptedCities.DAY,
                        CheckSection.totals(read.report(), words)));
        read.report().issues().stream()
                .map(words::sentence)
                .distinct()
                .forEach(remark -> page.row(REMARK, "-", remark));
        new OwnAnswersSection(new Reading(process, read.report(), AdaptedCities.DAY), words, page).print();
        page.subheading(words.text("adapt.functions"));
        new FidelitySection(Fidelity.of(process), words, page).print();
    }
}
