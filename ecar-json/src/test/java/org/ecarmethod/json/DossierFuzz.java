package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.ReadingLaws.bytes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ecarmethod.dossier.IndexDossier;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of dossiers under texts that nobody thought of. */
class DossierFuzz {

    private static final int LONGEST_SEED = 4000;
    private static final DocumentFormat<IndexDossier> READER =
            EcarJson.asOf(LocalDate.of(2028, 6, 1)).dossiers();

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(new byte[0], bytes("{}"), bytes("{\"format\": \"ecar-index/1\"}")),
                Corpus.dossiers().stream().map(Corpus.Entry::bytes).filter(text -> text.length <= LONGEST_SEED));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void a_dossier_is_read_as_it_will_be_written_or_refused_with_places(byte[] text) {
        ReadResult<IndexDossier> result = READER.read(text);

        result.report().issues().forEach(issue -> ReadingLaws.isWithin(text, issue));
        assertThat(result.value().isPresent()).isEqualTo(!result.report().hasErrors());
        result.value().ifPresent(dossier -> {
            String written = Formats.DOSSIERS.write(dossier);
            assertThat(READER.read(written).value().map(Formats.DOSSIERS::write))
                    .contains(written);
        });
    }
}
