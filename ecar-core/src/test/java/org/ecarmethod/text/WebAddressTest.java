package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ecarmethod.validation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.se",
                "http://xn--bstad-mra.example:8080/m%C3%B6te?id=7&del=2#punkt-4",
                "https://example.org/a/@b/(c);d,e!",
                "https://10.0.0.1/"
            })
    void a_page_is_kept_as_it_was_written(String address) {
        assertThat(WebAddress.of(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.se/x",
                "javascript:alert(1)",
                "www.example.se",
                "https://anna:secret@example.se/",
                "https://anna@example.se",
                "https://-",
                "https://.example.se",
                "https://example.se:/x",
                "https://example.se:123456/",
                "https://example.se/a b",
                "https://example.se/<script>",
                "https://example.se/\"x",
                "https://example.se/\nX",
                "HTTPS://example.se"
            })
    void anything_else_is_refused_and_not_repeated(String address) {
        assertThatThrownBy(() -> WebAddress.of(address))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.issues().toString())
                                .contains("ecar.value.format", "web-address")
                                .doesNotContain(address))
                .hasMessageNotContaining(address);
    }

    @Test
    void it_has_an_end() {
        assertThatThrownBy(() -> WebAddress.of("https://example.se/" + "a".repeat(2000)))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refused -> assertThat(refused.issues().toString()).contains("ecar.value.too-long"));
    }

    @Test
    void what_it_prints_is_not_the_address() {
        assertThat(WebAddress.of("https://example.se/anna")).hasToString("WebAddress[***]");
    }
}
