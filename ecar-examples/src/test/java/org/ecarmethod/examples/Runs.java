package org.ecarmethod.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.json.EcarJson;

/** Runs the page as a user would, and keeps what it says. */
final class Runs {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final EcarJson JSON = EcarJson.asOf(DAY);

    private Runs() {}

    record Run(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        /** All that was said, without regard to where lines were broken. */
        String flat() {
            return (out + err).replaceAll("\\s+", " ").trim();
        }
    }

    static Run botkyrka(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Botkyrka.run(args, stream(out), stream(err));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run adaptations(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Adaptations.run(args, stream(out), stream(err));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static String document() {
        return new String(Texts.document(Botkyrka.DOCUMENT), StandardCharsets.UTF_8);
    }
}
