package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.ReadingLaws.bytes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.MethodProfile;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of profile documents under texts that nobody thought of, to the profile that they make. */
class ProfileFuzz {

    private static final int LARGEST_SEED = 8 * 1024;
    private static final EcarJson JSON = EcarJson.asOf(LocalDate.of(2028, 6, 1));

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(new byte[0], bytes("{}"), bytes("{\"format\": \"ecar-profile/1\"}")),
                Corpus.profiles().stream().map(Corpus.Entry::bytes).filter(text -> text.length < LARGEST_SEED));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void a_profile_is_read_as_it_will_be_written_or_refused_with_places(byte[] text) throws IOException {
        ReadResult<Adaptation> document = JSON.profiles().read(text);
        ReadResult<MethodProfile> resolved =
                JSON.profileSet(List.of(Input.of(text))).results().get(0);

        assertThat(document.value().isPresent()).isEqualTo(!document.report().hasErrors());
        assertThat(resolved.value().isPresent()).isEqualTo(!resolved.report().hasErrors());
        resolved.report().issues().forEach(issue -> ReadingLaws.isWithin(text, issue));
        document.value().ifPresent(ProfileFuzz::comesBack);
    }

    private static void comesBack(Adaptation adaptation) {
        String written = Formats.PROFILES.write(adaptation);
        assertThat(JSON.profiles().read(written).value().map(Formats.PROFILES::write))
                .contains(written);
    }
}
