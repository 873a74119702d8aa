package org.ecarmethod.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecarmethod.examples.Registers.Register;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.ReadResult;
import org.ecarmethod.process.EcarProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three tables as a registrar keeps them become records, and no column is left without a place or a reason. */
class RegistersTest {

    private static final Path GUIDE = Path.of("..", "docs", "registers.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\|$");

    static Stream<Register> registers() {
        return Stream.of(Registers.PROPOSALS, Registers.ASSIGNMENTS, Registers.REFERRALS);
    }

    private static String printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Registers.run(Runs.stream(out))).isEqualTo(CommandLine.FINE);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void prints_what_remained_of_each_table() {
        assertThat(printed()).isEqualTo("""
                        fictitious-proposals.csv: 50 rows
                          bodies 8, proposals 50, referrals 38, responses 30, commitments 0, follow-ups 0
                          cells answered: 1
                          cells silent: 3
                          cells handled, outcome not recorded: 6
                          cells ended without an answer: 1
                          cells turned proposals down before any referral: 3
                          cells not asked: 34
                          ecar.finding.ended-in-silence: 4
                          ecar.response.no-date: 9
                          ecar.response.not-followed-separately: 9
                          ecar.response.outcome-not-recorded: 15
                          ecar.response.reply-late: 3
                          ecar.process.anchored-before-library: 1
                          left out Förslagsställare: a person; those who made a proposal are described without names
                          left out Antal underskrifter: the method weighs proposals by what they rest on, not by votes
                          left out Status: it follows from the other columns; kept beside them it could contradict them
                          left out Handläggare: a person; the record names offices
                          left out Återkopplat: feedback goes to a circle, and the register has none: the part is declared as lacking
                        fictitious-assignments.csv: 50 rows
                          bodies 8, proposals 0, referrals 0, responses 50, commitments 50, follow-ups 25
                          cells answered: 11
                          cells no answer recorded: 31
                          ecar.response.follow-up-overdue: 19
                          ecar.response.no-date: 4
                          ecar.response.no-owner: 3
                          ecar.process.anchored-before-library: 1
                          left out Ansvarig tjänsteperson: a person; the record names offices
                          left out Kostnad (tkr): money is no part of the method; it stands in the budget
                          left out Prioritet: a ranking of the office; the method has dates, not ranks
                        fictitious-referrals.csv: 50 rows
                          bodies 9, proposals 17, referrals 56, responses 42, commitments 0, follow-ups 0
                          cells answered: 18
                          cells no reply date known: 1
                          cells silent: 6
                          cells handled, outcome not recorded: 6
                          cells not asked: 23
                          ecar.response.no-date: 23
                          ecar.response.outcome-not-recorded: 8
                          ecar.response.reply-date-unknown: 1
                          ecar.response.reply-late: 9
                          ecar.process.anchored-before-library: 1
                          ecar.response.date-moved-late: 5
                          left out Kontaktperson: a person; the record names offices
                          left out E-post: an address of a person; it is no part of what was asked and answered
                        """);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void leaves_out_only_what_it_gives_a_reason_for(Register register) {
        RegisterTable table = register.table();

        assertThat(register.convert().apply(table).responses()).isNotEmpty();
        assertThat(table.rows()).hasSize(50);
        assertThat(table.unread())
                .containsExactlyInAnyOrderElementsOf(register.leftOut().keySet());
    }

    @ParameterizedTest
    @MethodSource("registers")
    void becomes_a_document_that_is_read_again_without_an_error(Register register) {
        EcarJson json = EcarJson.asOf(Registers.DAY);
        EcarProcess process = register.process();

        ReadResult<EcarProcess> read = json.read(json.write(process));

        assertThat(read.report().hasErrors()).isFalse();
        assertThat(read.value()).contains(process);
    }

    @Test
    void the_guide_has_every_column_of_every_table_and_the_same_reasons() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(GUIDE)).results().toList();
        List<String> columns = registers()
                .flatMap(register -> register.table().columns().stream())
                .toList();

        assertThat(rows.stream().map(row -> row.group(1))).containsExactlyElementsOf(columns);
        assertThat(rows.stream()
                        .filter(row -> row.group(2).startsWith("**left out**"))
                        .map(row -> row.group(1) + row.group(2)))
                .containsExactlyInAnyOrderElementsOf(registers()
                        .flatMap(register -> register.leftOut().entrySet().stream())
                        .map(left -> left.getKey() + "**left out**: " + left.getValue())
                        .toList());
    }

    @Test
    void a_line_that_lacks_a_cell_is_refused_and_not_repeated() {
        assertThat(RegisterTable.of("a;b\n\"1;\"\"2\"\"\";3\n").rows().get(0).get("a"))
                .isEqualTo("1;\"2\"");
        assertThatThrownBy(() -> RegisterTable.of("a;b\nsecret\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1 has 1 cells");
        assertThat(new TreeSet<>(RegisterTable.of("a;b\n1;2\n").unread())).containsExactly("a", "b");
    }
}
