package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.ReadingLaws.bytes;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.validation.InvalidValueException;
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
        ReleaseLedger ledger;
        try {
            ledger = LedgerDocument.read(text);
        } catch (InvalidValueException refusal) {
            assertThat(refusal.violations()).isNotEmpty();
            refusal.violations().forEach(issue -> ReadingLaws.isWithin(text, issue));
            return;
        }
        String written = LedgerDocument.write(ledger);
        assertThat(LedgerDocument.write(LedgerDocument.read(bytes(written)))).isEqualTo(written);
    }
}
