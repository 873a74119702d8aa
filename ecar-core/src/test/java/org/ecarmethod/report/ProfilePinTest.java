package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilePinTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource({"ecar,1.0", "a,0.0.0", "my-city-2,123456.654321.1"})
    void takes_a_name_and_a_version(String id, String version) {
        assertThat(new ProfilePin(id, version, HASH)).hasToString(id + " " + version);
    }

    @ParameterizedTest
    @CsvSource({
        "Ecar, 1.0,       id,      id",
        "2x,   1.0,       id,      id",
        "'',   1.0,       id,      id",
        "ecar, 1,         version, version",
        "ecar, 1.0.0.0,   version, version",
        "ecar, 1.0-beta,  version, version",
        "ecar, 1234567.0, version, version"
    })
    void refuses_another_form(String id, String version, String property, String form) {
        assertThat(IssueLines.refusalOf(() -> new ProfilePin(id, version, HASH)))
                .containsExactly(
                        IssueLines.wrongForm("/" + property, "profile-" + form, property.equals("id") ? id : version));
    }

    @Test
    void refuses_everything_wrong_at_once() {
        assertThat(IssueLines.refusalOf(() -> new ProfilePin("x".repeat(65), "", HASH.toUpperCase(Locale.ROOT))))
                .containsExactly(
                        "ecar.value.format @/id form='profile-id' found='other-text'",
                        "ecar.value.format @/version form='profile-version' found='empty'",
                        "ecar.value.format @/hash form='profile-hash' found='other-text'");
    }

    @ParameterizedTest
    @CsvSource({"63", "65"})
    void a_hash_has_64_digits(int length) {
        assertThat(IssueLines.refusalOf(() -> new ProfilePin("ecar", "1.0", "a".repeat(length))))
                .containsExactly("ecar.value.format @/hash form='profile-hash' found='other-text'");
    }

    @Test
    void orders_by_id_then_version_then_hash() {
        List<ProfilePin> inOrder = List.of(
                new ProfilePin("a", "2.0", HASH),
                new ProfilePin("b", "1.0", "e".repeat(64)),
                new ProfilePin("b", "1.0", "f".repeat(64)),
                new ProfilePin("b", "1.1", HASH));

        assertThat(Stream.of(2, 0, 3, 1).map(inOrder::get).sorted()).isEqualTo(inOrder);
    }
}
