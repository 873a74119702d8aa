package org.ecarmethod.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ProfileSet;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.EcarProcess;

/**
 * The adaptations that come with the examples, and a process under each of the first two. Cities, people and answers are
 * fictitious.
 */
final class AdaptedCities {

    /** A city that carries the method to elderly care and keeps every core function. */
    static final String ELDERLY_CARE = "exempelstad-elderly-care";

    /** A county council that drops a core function. */
    static final String ACCESSIBILITY = "exempelregionen-accessibility";

    /** Another step from {@link #ELDERLY_CARE}. */
    static final String NIGHT = "exempelstad-elderly-care-night";

    /** The day for which the processes are judged. */
    static final LocalDate DAY = LocalDate.of(2028, 4, 3);

    /** The profile documents; the last derives from the first. */
    static final List<String> PROFILES = List.of("elderly-care.json", "accessibility.json", "elderly-care-night.json");

    /** The process documents, each after one of the first two profiles. */
    static final List<String> PROCESSES = List.of("elderly-care-process.json", "accessibility-process.json");

    private AdaptedCities() {}

    /** Reads the profile documents that come with the examples. */
    static ProfileSet with() {
        try {
            return with(new Input[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads them, and further ones that may build on them. */
    static ProfileSet with(Input... further) throws IOException {
        Stream<Input> own = PROFILES.stream().map(name -> Input.of(Texts.document(name)));
        return EcarJson.asOf(DAY)
                .profileSet(Stream.concat(own, Stream.of(further)).toList());
    }

    /** Reads a process document that comes with the examples. */
    static ReadResult<EcarProcess> process(String name, ProfileSet profiles) {
        return EcarJson.with(options(profiles)).read(Texts.document(name));
    }

    static ReadOptions options(ProfileSet profiles) {
        return ReadOptions.asOf(DAY).profiles(profiles.profiles()).build();
    }

    static MethodProfile profile(ProfileSet profiles, String id) {
        return profiles.find(id, "1.0").orElseThrow();
    }
}
