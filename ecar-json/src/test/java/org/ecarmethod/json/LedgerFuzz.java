package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader of ledgers under texts that nobody thought of. */
class LedgerFuzz {

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "",
                        "{}",
                        "{\"format\": \"ecar-ledger/1\"}",
                        LedgerDocumentTest.EVERYTHING,
                        LedgerDocumentTest.EVERYTHING.replace("31", "4"),
                        LedgerDocumentTest.EVERYTHING.replace("\"all\"", "\"both\""))
                .map(ReadingLaws::bytes);
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void a_ledger_is_read_as_it_will_be_written_or_refused_with_places(byte[] text) {
        ReadResult<ReleaseLedger> result = Formats.LEDGERS.read(text);

        result.report().issues().forEach(issue -> ReadingLaws.isWithin(text, issue));
        assertThat(result.value().isPresent()).isEqualTo(!result.report().hasErrors());
        result.value().ifPresent(ledger -> {
            String written = Formats.LEDGERS.write(ledger);
            assertThat(Formats.LEDGERS.read(written).value().map(Formats.LEDGERS::write))
                    .contains(written);
        });
    }
}
