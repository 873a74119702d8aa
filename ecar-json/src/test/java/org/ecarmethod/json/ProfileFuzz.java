package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.ReadingLaws.bytes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of profile documents under texts that nobody thought of, to the profile that they make. */
class ProfileFuzz {

    private static final int LARGEST_SEED = 8 * 1024;
    private static final ReadOptions OPTIONS =
            ReadOptions.asOf(LocalDate.of(2028, 6, 1)).build();

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(new byte[0], bytes("{}"), bytes("{\"format\": \"ecar-profile/1\"}")),
                Corpus.profiles().stream().map(Corpus.Entry::bytes).filter(text -> text.length < LARGEST_SEED));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void a_profile_is_read_as_it_will_be_written_or_refused_with_places(byte[] text) {
        ProfileDocument document = ProfileDocument.read(OPTIONS, text);
        ProfileDocument resolved = ProfileSet.of(List.of(document)).documents().get(0);

        assertThat(document.adaptation().isPresent())
                .isEqualTo(!document.report().hasErrors());
        assertThat(resolved.profile().isPresent()).isEqualTo(!resolved.report().hasErrors());
        resolved.report().issues().forEach(issue -> ReadingLaws.isWithin(text, issue));
        document.adaptation().ifPresent(ProfileFuzz::comesBack);
    }

    private static void comesBack(Adaptation adaptation) {
        String written = ProfileDocument.write(adaptation);
        assertThat(ProfileDocument.read(OPTIONS, written).adaptation().map(ProfileDocument::write))
                .contains(written);
    }
}
