package org.ecarmethod.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.process.EcarProcess;

/**
 * Prints where a city stands, how sure that is, and what may not be concluded: first what the sources say on Botkyrka, which
 * is no score; then how a standing reads, with made-up cities.
 *
 * <p>Arguments: {@code [--lang sv|en]}. Ends with {@value #FINE}, or with {@value #NOT_READ} if the command line cannot be
 * understood.
 */
public final class WhereWeStand {

    /** Name of the dossier that comes with the example, beside this class. */
    public static final String DOCUMENT = "botkyrka-icc.json";

    static final int FINE = 0;
    static final int NOT_READ = 2;

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private WhereWeStand() {}

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(args, out));
    }

    static int run(String[] args, PrintStream out) {
        try {
            out.print(page(Options.parseLanguage(args)));
            return FINE;
        } catch (Options.NotUnderstoodException e) {
            Words words = Words.in(Options.languageOf(args));
            out.print(new Page().paragraph(e.in(words)));
            return NOT_READ;
        }
    }

    static Page page(Locale language) {
        Words words = Words.in(language);
        Page page = new Page().title(words.text("stand.title"));
        ReadResult<IndexDossier> result = dossier();
        IndexDossier dossier = result.value().orElseThrow();
        new SourcesSection(dossier, result.report(), words, page).print();
        new NetworkSection(dossier, process(), words, page).print();
        new StandingSection(words, page).print();
        page.heading(words.text("stand.conclude"));
        for (int i = 1; i <= 5; i++) {
            page.row(Page.Columns.of(2, 2), "-", words.text("stand.not-" + i));
        }
        return page;
    }

    /** {@return what was read of the dossier that comes with the example} */
    static ReadResult<IndexDossier> dossier() {
        return EcarJson.asOf(DAY).dossiers().read(bytes(DOCUMENT));
    }

    static EcarProcess process() {
        return EcarJson.asOf(DAY).read(bytes(Botkyrka.DOCUMENT)).value().orElseThrow();
    }

    private static byte[] bytes(String document) {
        try (InputStream in = requireNonNull(WhereWeStand.class.getResourceAsStream(document), document)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
