package org.ecarmethod.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Messages;

/**
 * Reads three tables as a registrar keeps them, all fictitious: a register of residents' proposals, a list of assignments and a list of
 * referrals. Each becomes a record of history; printed are what it holds, who is silent, what the check found, and which columns found
 * no place, and why. See {@code docs/registers.md}.
 */
public final class Registers {

    /** The day for which the records are judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    /**
     * A register: a file, what makes a record of it, and what it leaves out.
     *
     * @param file the table beside this class
     * @param convert makes the record
     * @param leftOut columns without a place, and the reason
     */
    record Register(String file, Function<RegisterTable, ProcessContent> convert, Map<String, String> leftOut) {

        RegisterTable table() {
            return RegisterTable.of(new String(Texts.document(file), StandardCharsets.UTF_8));
        }

        EcarProcess process() {
            return EcarProcess.of(convert.apply(table()), EcarProfile.v1_0());
        }
    }

    static final Register PROPOSALS =
            new Register("fictitious-proposals.csv", ProposalRegister::of, ProposalRegister.LEFT_OUT);
    static final Register ASSIGNMENTS =
            new Register("fictitious-assignments.csv", AssignmentRegister::of, AssignmentRegister.LEFT_OUT);
    static final Register REFERRALS =
            new Register("fictitious-referrals.csv", ReferralRegister::of, ReferralRegister.LEFT_OUT);

    private Registers() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CommandLine.main(args, (given, out, err) -> run(out));
    }

    static int run(PrintStream out) {
        print(PROPOSALS, out);
        print(ASSIGNMENTS, out);
        print(REFERRALS, out);
        return CommandLine.FINE;
    }

    private static void print(Register register, PrintStream out) {
        RegisterTable table = register.table();
        EcarProcess process = EcarProcess.of(register.convert().apply(table), EcarProfile.v1_0());
        ProcessContent content = process.content();
        out.printf("%s: %d rows%n", register.file(), table.rows().size());
        out.printf(
                "  bodies %d, proposals %d, referrals %d, responses %d, commitments %d, follow-ups %d%n",
                content.bodies().size(),
                content.proposals().size(),
                content.referrals().size(),
                content.responses().size(),
                content.commitments().size(),
                content.followUps().size());
        ResponseMatrix.of(process, DAY).counts().forEach((kind, count) -> {
            if (count > 0) {
                out.printf("  cells %s: %d%n", ENGLISH.label(kind), count);
            }
        });
        ValidationReport report = process.validate(DAY);
        report.tallies().forEach(tally -> out.printf("  %s: %d%n", tally.code(), tally.total()));
        for (String column : table.unread()) {
            out.printf("  left out %s: %s%n", column, register.leftOut().getOrDefault(column, "NO REASON"));
        }
    }
}
