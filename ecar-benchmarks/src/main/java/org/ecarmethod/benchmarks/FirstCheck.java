package org.ecarmethod.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ecarmethod.json.EcarJson;

/** The least that a program does that checks one document and ends. */
public final class FirstCheck {

    private FirstCheck() {}

    /**
     * Checks a document.
     *
     * @param args the document
     * @throws IOException if the document cannot be read
     */
    public static void main(String[] args) throws IOException {
        EcarJson json = EcarJson.asOf(GeneratedProcess.TODAY);
        System.out.println(json.read(Files.readAllBytes(Path.of(args[0])))
                .report()
                .outcome()
                .wireName());
    }
}
