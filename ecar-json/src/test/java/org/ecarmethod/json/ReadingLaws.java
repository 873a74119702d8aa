package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ecarmethod.json.internal.token.Utf8;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.TextLocation;

/** What holds of every text that is read, whatever it is. */
final class ReadingLaws {

    private ReadingLaws() {}

    /** A text is read or refused, and what is read is written and read again as it was. */
    static void hold(ReadResult<EcarProcess> result, EcarJson json) {
        assertThat(result.value().isPresent()).isEqualTo(!result.report().hasErrors());
        result.value().ifPresent(process -> comesBack(process, json));
    }

    private static void comesBack(EcarProcess process, EcarJson json) {
        String written = json.write(process);
        ReadResult<EcarProcess> again = json.read(written);
        assertThat(again.value().map(json::write)).contains(written);
    }

    /** An issue stands in the text, or directly behind its last character or line. */
    static void isWithin(byte[] text, Issue issue) {
        TextLocation at = issue.location().orElseThrow();
        int start = 0;
        for (long line = 1; line < at.line(); line++) {
            while (start < text.length && text[start] != '\n') {
                start++;
            }
            assertThat(start).as("%s at %s", issue.code().id(), at).isLessThan(text.length);
            start++;
        }
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        assertThat(at.column())
                .as("%s at %s", issue.code().id(), at)
                .isBetween(1L, Utf8.characters(text, start, end) + 1L);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
