package org.ecarmethod.json.internal.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "åäö", "\u07FF\u0800\uD7FF\uE000\uFFFF", "🇸🇪 👩🏽‍🍳", "\uDBFF\uDFFF"})
    void every_text_is_utf_8(String text) {
        assertThat(Utf8.firstFault(text.getBytes(UTF_8))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "61E561, 1",
        "80, 0",
        "C080, 0",
        "C1BF, 0",
        "E08080, 0",
        "E09FBF, 0",
        "EDA080, 0",
        "F0808080, 0",
        "F08FBFBF, 0",
        "F4908080, 0",
        "F5808080, 0",
        "FF, 0",
        "6161C361, 2",
        "E28261, 0",
        "F09F9861, 0",
        "E2C3A5, 0"
    })
    void finds_the_first_fault(String bytes, int offset) {
        assertThat(Utf8.firstFault(HexFormat.of().parseHex(bytes))).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"61C3", "61E2", "61E282", "61F0", "61F09F", "61F09F98"})
    void a_character_that_breaks_off_at_the_end_is_no_fault(String bytes) {
        assertThat(Utf8.firstFault(HexFormat.of().parseHex(bytes))).isEqualTo(-1);
    }

    @Test
    void agrees_with_the_decoder_of_the_platform() {
        Random random = new Random(4711);
        byte[] samples = {
            'a',
            (byte) 0xC3,
            (byte) 0xA5,
            (byte) 0xE0,
            (byte) 0xED,
            (byte) 0xF0,
            (byte) 0xF4,
            (byte) 0x80,
            (byte) 0x8F,
            (byte) 0x90,
            (byte) 0x9F,
            (byte) 0xA0,
            (byte) 0xBF,
            (byte) 0xC0,
            (byte) 0xF5
        };

        for (int i = 0; i < 20_000; i++) {
            byte[] text = new byte[7];
            for (int at = 0; at < 4; at++) {
                text[at] = samples[random.nextInt(samples.length)];
            }

            assertThat(Utf8.firstFault(text) < 0)
                    .as(HexFormat.of().formatHex(text))
                    .isEqualTo(isUtf8(text));
        }
    }

    @Test
    void counts_lines_and_characters_as_one_byte_after_the_other_would() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] text = "a\nåäö€\n\n \uD83D\uDE00 line\u000B\u008A"
                    .repeat(1 + random.nextInt(3))
                    .getBytes(UTF_8);
            int from = random.nextInt(text.length);
            int to = from + random.nextInt(text.length - from + 1);
            int lines = 0;
            int characters = 0;
            for (int at = from; at < to; at++) {
                lines += text[at] == '\n' ? 1 : 0;
                characters += (text[at] & 0xC0) == 0x80 ? 0 : 1;
            }

            assertThat(Utf8.lineFeeds(text, from, to)).isEqualTo(lines);
            assertThat(Utf8.characters(text, from, to)).isEqualTo(characters);
        }
    }

    @Test
    void finds_a_fault_wherever_it_stands_among_sound_bytes() {
        for (int at = 0; at < 40; at++) {
            byte[] text = "a".repeat(40).getBytes(UTF_8);
            text[at] = (byte) 0xFF;

            assertThat(Utf8.firstFault(text)).isEqualTo(at);
        }
    }

    private static boolean isUtf8(byte[] text) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException fault) {
            return false;
        }
    }
}
