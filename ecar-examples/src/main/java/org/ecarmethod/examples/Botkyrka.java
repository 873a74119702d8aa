package org.ecarmethod.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import org.ecarmethod.examples.CommandLine.Options;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.page.ProblemsPage;
import org.ecarmethod.page.ProcessPage;
import org.ecarmethod.process.EcarProcess;

/**
 * Reads a process from a document, checks it, and prints a page about it for people who run committees: by default the
 * real case of Botkyrka, in Swedish.
 *
 * <p>Arguments: {@code [--lang sv|en] [--as-of YYYY-MM-DD] [--help] [file]}. Ends with {@value CommandLine#FINE}, with {@value
 * CommandLine#ERRORS} if the document has errors, which are shown with line and column, and with {@value
 * CommandLine#NOT_READ} if the document or the command line cannot be read.
 */
public final class Botkyrka {

    /** Name of the document that comes with the example, beside this class. */
    public static final String DOCUMENT = "botkyrka.json";

    private static final CommandLine COMMAND =
            new CommandLine("usage", Set.of(CommandLine.LANGUAGE, CommandLine.AS_OF, CommandLine.FILE));

    private Botkyrka() {}

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        CommandLine.main(args, Botkyrka::run);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return COMMAND.run(args, out, err, Botkyrka::show);
    }

    private static int show(Options options, PrintStream out) throws IOException {
        EcarJson json = EcarJson.asOf(options.asOf());
        ReadResult<EcarProcess> read =
                options.file().isPresent() ? json.read(options.file().get()) : json.read(Texts.document(DOCUMENT));
        if (read.value().isEmpty()) {
            out.print(ProblemsPage.of(read.report(), options.language()));
            return CommandLine.ERRORS;
        }
        out.print(ProcessPage.of(read.value().get(), read.report(), options.asOf(), options.language()));
        return CommandLine.FINE;
    }
}
