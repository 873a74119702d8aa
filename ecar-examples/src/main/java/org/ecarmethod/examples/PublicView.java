package org.ecarmethod.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
 * receiving-body} and {@code public}. Ends with {@value #FINE}, with {@value #REFUSED} and a report if there is no such view,
 * and with {@value #NOT_READ} if the file or the command line cannot be read.
 */
public final class PublicView {

    static final int FINE = 0;
    static final int REFUSED = 1;
    static final int NOT_READ = 2;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private PublicView() {}

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
        Optional<Audience> audience = audience(args.length == 0 ? Audience.PUBLIC.wireName() : args[0]);
        if (audience.isEmpty() || args.length > 2) {
            out.println("Arguments: [circle|project-team|receiving-body|public [file]]");
            return NOT_READ;
        }
        try {
            ReadResult<EcarProcess> result = read(args);
            if (result.value().isEmpty()) {
                return refused(result.report(), out);
            }
            ViewDocument view = EcarJson.asOf(DAY).view(result.value().get(), audience.get());
            view.text().ifPresent(out::print);
            return view.text().isPresent() ? FINE : refused(view.report(), out);
        } catch (IOException e) {
            out.println("Not found or not readable");
            return NOT_READ;
        }
    }

    private static Optional<Audience> audience(String name) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.wireName().equals(name))
                .findFirst();
    }

    private static ReadResult<EcarProcess> read(String[] args) throws IOException {
        EcarJson json = EcarJson.asOf(DAY);
        if (args.length == 2) {
            return json.read(Path.of(args[1]));
        }
        try (InputStream document =
                requireNonNull(Botkyrka.class.getResourceAsStream(Botkyrka.DOCUMENT), Botkyrka.DOCUMENT)) {
            return json.read(document);
        }
    }

    private static int refused(ValidationReport report, PrintStream out) {
        out.print(ReportText.in(Messages.in(Locale.ENGLISH)).of(report));
        return REFUSED;
    }
}
