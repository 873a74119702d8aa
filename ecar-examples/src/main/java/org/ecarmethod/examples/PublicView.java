package org.ecarmethod.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.ViewDocument;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ReportText;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Messages;

/**
 * Prints a process as an audience may see it: by default what everybody may see of the real case of Botkyrka.
 *
 * <p>Arguments: {@code [audience [file]]}, an audience being one of {@code circle}, {@code project-team}, {@code
 * receiving-body} and {@code public}. Ends with {@value CommandLine#FINE}, with {@value CommandLine#ERRORS} and a report if there is no such view,
 * and with {@value CommandLine#NOT_READ} if the file or the command line cannot be read.
 */
public final class PublicView {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private PublicView() {}

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        CommandLine.main(args, (given, out, err) -> run(given, out));
    }

    static int run(String[] args, PrintStream out) {
        Optional<Audience> audience = audience(args.length == 0 ? Audience.PUBLIC.wireName() : args[0]);
        if (audience.isEmpty() || args.length > 2) {
            out.println("Arguments: [circle|project-team|receiving-body|public [file]]");
            return CommandLine.NOT_READ;
        }
        try {
            ReadResult<EcarProcess> result = read(args);
            if (result.value().isEmpty()) {
                return refused(result.report(), out);
            }
            ViewDocument view = EcarJson.asOf(DAY).view(result.value().get(), audience.get());
            view.text().ifPresent(out::print);
            return view.text().isPresent() ? CommandLine.FINE : refused(view.report(), out);
        } catch (IOException e) {
            out.println("Not found or not readable");
            return CommandLine.NOT_READ;
        }
    }

    private static Optional<Audience> audience(String name) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.wireName().equals(name))
                .findFirst();
    }

    private static ReadResult<EcarProcess> read(String[] args) throws IOException {
        EcarJson json = EcarJson.asOf(DAY);
        return args.length == 2 ? json.read(Path.of(args[1])) : json.read(Texts.document(Botkyrka.DOCUMENT));
    }

    private static int refused(ValidationReport report, PrintStream out) {
        out.print(ReportText.in(Messages.in(Locale.ENGLISH)).of(report));
        return CommandLine.ERRORS;
    }
}
