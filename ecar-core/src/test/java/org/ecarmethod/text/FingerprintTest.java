package org.ecarmethod.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void of_bytes_is_their_sha_256() {
        assertThat(Fingerprint.of("abc".getBytes(UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprint.of(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void each_text_counts_with_its_length_in_bytes() {
        String hex = new Fingerprint().add("å").add("").add("bc").hex();

        assertThat(hex).isEqualTo(Fingerprint.of("2:å0:2:bc".getBytes(UTF_8)));
    }

    @Test
    void moving_a_letter_to_the_next_text_gives_another_fingerprint() {
        assertThat(new Fingerprint().add("ab").add("c").hex())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").hex())
                .isNotEqualTo(new Fingerprint().add("abc").hex())
                .isNotEqualTo(new Fingerprint().add("ab").add("c").add("").hex());
    }

    @Test
    void a_localized_text_counts_with_its_number_of_languages_in_the_order_of_tags() {
        LocalizedText text = LocalizedText.of(Map.of("sv", "skola", "en", "school"));

        assertThat(new Fingerprint().add(text).hex())
                .isEqualTo(Fingerprint.of("1:22:en6:school2:sv5:skola".getBytes(UTF_8)));
    }

    @Test
    void a_language_can_not_move_from_one_text_to_the_next() {
        LocalizedText both = LocalizedText.of("en", "a", "sv", "b");
        LocalizedText english = LocalizedText.of("en", "a");
        LocalizedText swedish = LocalizedText.of("sv", "b");

        assertThat(new Fingerprint().add(both).add(english).hex())
                .isNotEqualTo(
                        new Fingerprint().add(english).add(swedish).add(english).hex());
    }
}
