package org.ecarmethod.json;

import java.util.Locale;
import java.util.function.Supplier;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.format.DossierJson;
import org.ecarmethod.json.internal.format.LedgerJson;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.json.internal.format.ProfileJson;
import org.ecarmethod.json.internal.format.ReportJson;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.json.internal.schema.SchemaWords;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.text.TextForm;

/**
 * The JSON Schemas (2020-12) of the documents of this library, generated from the same descriptions that reader and
 * writer use.
 *
 * <p>What a schema refuses, the reader refuses. The reader refuses more: chapter W12 of {@code docs/wire.md} lists what a
 * schema cannot say. Titles and descriptions are in English, and in Swedish under {@code x-sv}; labels of terms stand
 * under {@code x-labels}. The same texts lie beside this class in the jar, under their {@link #fileName()}.
 */
public enum EcarSchema {
    // Another document needs its codec here and words for its fields in schema.properties and schema_sv.properties.

    /** The schema of a process, format {@code ecar-process/1}. */
    PROCESS("process", () -> ProcessJson.process(EcarProfile.v1_0())),

    /** The schema of a report, format {@code ecar-report/1}. */
    REPORT("report", () -> ReportJson.REPORT),

    /** The schema of a dossier on a city's standing, format {@code ecar-index/1}. */
    INDEX("index", () -> DossierJson.DOSSIER),

    /** The schema of a profile document, format {@code ecar-profile/1}. */
    PROFILE("profile", () -> ProfileJson.PROFILE),

    /** The schema of a ledger of releases, format {@code ecar-ledger/1}. */
    LEDGER("ledger", () -> LedgerJson.LEDGER);

    private final String document;
    private final Supplier<Codec<?>> codec;

    EcarSchema(String document, Supplier<Codec<?>> codec) {
        this.document = document;
        this.codec = codec;
    }

    /** {@return the id of the schema, a URN; it cannot be downloaded} */
    public String id() {
        return "urn:ecar:schema:" + document + ":1";
    }

    /** {@return the name of the file that contains the schema} */
    public String fileName() {
        return "ecar-" + document + ".schema.json";
    }

    /** {@return the text of the schema, which is always the same} */
    public String text() {
        return text(new SchemaWords());
    }

    /** Makes the schema, and leaves in the words which of them were used. */
    String text(SchemaWords words) {
        Definitions all = new Definitions(words);
        Schema schema = all.schema(id(), codec.get().describe(all));
        return visible(Canonical.write(schema.tree()));
    }

    /** Patterns name characters that nobody can see; in the file they stand as escapes. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean unseen = Character.isISOControl(c)
                    || Character.isSpaceChar(c)
                    || Character.isWhitespace(c)
                    || TextForm.isInvisible(c);
            if (unseen && c != ' ' && c != '\n') {
                visible.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }
}
