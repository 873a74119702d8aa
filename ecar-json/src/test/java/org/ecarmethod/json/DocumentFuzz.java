package org.ecarmethod.json;

import static org.ecarmethod.json.ReadingLaws.bytes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of documents under texts that nobody thought of. */
class DocumentFuzz {

    private static final int LARGEST_SEED = 8 * 1024;
    private static final EcarJson JSON = EcarJson.asOf(LocalDate.of(2028, 6, 1));

    static Stream<byte[]> seeds() {
        Stream<byte[]> corpus =
                Corpus.all().stream().map(Corpus.Entry::bytes).filter(text -> text.length < LARGEST_SEED);
        return Stream.concat(
                Stream.of(new byte[0], bytes("{}"), bytes("\uFEFF{\"format\": \"ecar-process/1\"}")), corpus);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void a_document_is_read_or_refused_with_every_problem_in_its_place(byte[] text) {
        ReadResult<EcarProcess> result = JSON.read(text);

        ReadingLaws.hold(result, JSON);
        result.report().issues().forEach(issue -> ReadingLaws.isWithin(text, issue));
    }
}
