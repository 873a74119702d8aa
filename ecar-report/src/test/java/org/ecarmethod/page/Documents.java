package org.ecarmethod.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ProfileSet;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.EcarProcess;

/** The documents that come with the examples, read, and what pages of them have in common. */
final class Documents {

    static final LocalDate DAY = LocalDate.of(2028, 4, 3);
    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);

    private static final Path FOLDER =
            Path.of("..", "ecar-examples", "src", "main", "resources", "org", "ecarmethod", "examples");
    private static final ProfileSet PROFILES = profiles();

    private Documents() {}

    private static ProfileSet profiles() {
        try {
            return EcarJson.asOf(DAY)
                    .profileSet(Stream.of("elderly-care.json", "accessibility.json", "elderly-care-night.json")
                            .map(name -> Input.of(bytes(name)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadResult<EcarProcess> process(String name) {
        ReadOptions options =
                ReadOptions.asOf(DAY).profiles(PROFILES.profiles()).build();
        return EcarJson.with(options).read(bytes(name));
    }

    static ReadResult<EcarProcess> broken(String text) {
        return EcarJson.asOf(DAY).read(text);
    }

    static MethodProfile profile(String id) {
        return PROFILES.find(id, "1.0").orElseThrow();
    }

    static ReadResult<IndexDossier> dossier() {
        return EcarJson.asOf(DAY).dossiers().read(bytes("botkyrka-icc.json"));
    }

    /** The text of a page, without regard to where lines were broken. */
    static String flat(Page page) {
        return page.toString().replaceAll("\\s+", " ").trim();
    }
}
