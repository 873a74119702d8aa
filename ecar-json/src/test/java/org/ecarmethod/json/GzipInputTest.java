package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Many.DRAFT;
import static org.ecarmethod.json.Many.all;
import static org.ecarmethod.json.Many.bytes;
import static org.ecarmethod.json.Many.gzip;
import static org.ecarmethod.json.Many.options;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.validation.InputIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packed inputs, whole and damaged. */
class GzipInputTest {

    private static final String THREE = (DRAFT + "\n").repeat(3);
    private static final List<String> ACCEPTED = List.of("0 accepted", "1 accepted", "2 accepted");

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static Many.All read(byte[] bytes) {
        return all(Many.JSON, Input.of(bytes));
    }

    @Test
    void members_one_after_the_other_are_one_text() {
        byte[] packed = joined(
                gzip(THREE.substring(0, 40)), gzip(""), gzip(THREE.substring(40, 900)), gzip(THREE.substring(900)));

        Many.All read = read(packed);

        assertThat(read.summary()).isEqualTo(ACCEPTED);
        assertThat(read.lines()).isEmpty();
        assertThat(read.report().inputs()).containsExactly(Many.named(packed));
        assertThat(all(Many.JSON, Input.of(() -> new Drops(packed, 1))).told()).isEqualTo(read.told());
    }

    /** A header may hold more than it has to: here everything it can hold. */
    @Test
    void whatever_a_header_may_hold_is_passed_over() {
        byte[] plain = gzip(THREE);
        byte[] header = {0x1F, (byte) 0x8B, 8, 0x1F, 1, 2, 3, 4, 5, 6, 3, 0, 'a', 'b', 'c', 'n', 0, 'c', 'o', 0};
        java.util.zip.CRC32 check = new java.util.zip.CRC32();
        check.update(header);
        byte[] sum = {(byte) check.getValue(), (byte) (check.getValue() >> 8)};
        byte[] body = Arrays.copyOfRange(plain, 10, plain.length);

        assertThat(read(joined(header, sum, body)).summary()).isEqualTo(ACCEPTED);
        sum[0]++;
        assertThat(read(joined(header, sum, body)).lines()).containsExactly("ecar.input.gzip-damaged @ 1:1");
    }

    /** Cut anywhere: what was whole by then is read, what had begun is not, and the file is said to break off. */
    @Test
    void a_file_that_breaks_off_is_said_to() {
        byte[] packed = gzip(THREE);

        for (int length = 2; length < packed.length; length++) {
            Many.All read = read(Arrays.copyOf(packed, length));

            assertThat(read.summary()).as("the first %d bytes", length).last().isEqualTo("- refused");
            assertThat(read.summary())
                    .as("the first %d bytes", length)
                    .filteredOn("- refused"::equals)
                    .hasSize(1);
            assertThat(read.report().total(InputIssues.GZIP_TRUNCATED))
                    .as("the first %d bytes", length)
                    .isEqualTo(1);
            assertThat(read.lines()).hasSize(1);
        }
        assertThat(read(Arrays.copyOf(packed, packed.length - 1)).summary())
                .containsExactly("0 accepted", "1 accepted", "2 accepted", "- refused");
        assertThat(read(Arrays.copyOf(packed, packed.length - 1)).lines())
                .containsExactly("ecar.input.gzip-truncated @ 4:1");
    }

    @Test
    void a_document_that_is_whole_when_the_file_breaks_off_behind_it_is_read() {
        byte[] packed = gzip(DRAFT + "\n");

        assertThat(read(Arrays.copyOf(packed, packed.length - 8)).summary()).containsExactly("0 accepted", "- refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {-8, -4})
    void a_wrong_check_or_length_is_damage(int fromEnd) {
        byte[] packed = gzip(THREE);
        packed[packed.length + fromEnd]++;

        Many.All read = read(packed);

        assertThat(read.summary()).containsExactly("0 accepted", "1 accepted", "2 accepted", "- refused");
        assertThat(read.lines()).containsExactly("ecar.input.gzip-damaged @ 4:1");
        assertThat(read.report().isComplete()).isFalse();
        assertThat(read.report().inputs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void a_header_of_another_kind_is_damage(int at) {
        byte[] packed = gzip(THREE);
        packed[at] = (byte) 0xFF;

        assertThat(read(packed).lines()).containsExactly("ecar.input.gzip-damaged @ 1:1");
    }

    @Test
    void what_follows_the_last_member_is_damage_and_never_passed_over() {
        byte[] packed = joined(gzip(THREE), bytes(DRAFT));

        assertThat(read(packed).summary()).containsExactly("0 accepted", "1 accepted", "2 accepted", "- refused");
        assertThat(read(packed).lines()).containsExactly("ecar.input.gzip-damaged @ 4:1");
    }

    /** The same wherever the pieces end, however they come. */
    @Test
    void whatever_is_damaged_is_told_and_always_in_the_same_way() {
        byte[] packed = gzip(THREE.replace("draft", "drafts"));
        Random random = new Random(1);

        for (int i = 0; i < 300; i++) {
            byte[] damaged = packed.clone();
            damaged[2 + random.nextInt(damaged.length - 2)] ^= (byte) (1 << random.nextInt(8));

            Many.All read = read(damaged);

            assertThat(all(Many.JSON, Input.of(() -> new Drops(damaged, 5))).told())
                    .isEqualTo(read.told());
            assertThat(read.results())
                    .allSatisfy(result -> assertThat(result.value().isPresent())
                            .isNotEqualTo(result.report().hasErrors()));
        }
    }

    @Test
    void a_bomb_costs_no_more_than_the_limit() {
        byte[] packed = joined(gzip(DRAFT + "\n"), gzip(new byte[10_000_000]));

        Many.All read = all(options().maxInputBytes(5_000_000), Input.of(packed));

        assertThat(read.summary()).containsExactly("0 accepted", "- refused");
        assertThat(read.lines())
                .containsExactly("ecar.input.too-large @ 2:" + (5_000_000 - bytes(DRAFT).length) + " max=5000000");
    }

    @Test
    void packed_twice_is_no_text() {
        assertThat(read(gzip(gzip(THREE))).lines()).singleElement().asString().startsWith("ecar.document.encoding @");
    }

    @Test
    void two_bytes_that_only_look_packed_break_off() {
        assertThat(read(new byte[] {0x1F, (byte) 0x8B}).lines()).containsExactly("ecar.input.gzip-truncated @ 1:1");
        assertThat(read(new byte[] {0x1F}).lines()).containsExactly("ecar.document.malformed @ 1:1 found=\"other\"");
    }
}
