package org.ecarmethod.examples;

import static org.ecarmethod.examples.Exempelstad.CIRCLE;
import static org.ecarmethod.examples.Exempelstad.said;
import static org.ecarmethod.examples.ExempelstadAnswers.EVENINGS;
import static org.ecarmethod.examples.ExempelstadAnswers.SUNDAYS;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.examples.CommandLine.Options;
import org.ecarmethod.history.Entry;
import org.ecarmethod.process.Command;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.Execution;
import org.ecarmethod.text.LocalizedText;

/**
 * Takes a process from its first day to its last, in a fictitious city: refused while the ground is not prepared,
 * then anchored, run, referred, answered, followed up, fed back and closed.
 *
 * <p>Arguments: {@code [--lang sv|en] [--help]}.
 */
public final class NewProcess {

    /** The last day of the story, for which the closed process can be judged. */
    public static final LocalDate LAST_DAY = LocalDate.of(2028, 1, 17);

    private static final LocalizedText STRATEGIST = said("Democracy strategist", "Demokratistrateg");
    private static final LocalizedText LEADER = said("Circle leader", "Cirkelledare");
    private static final LocalizedText REGISTRAR = said("Registrar", "Registrator");

    private static final CommandLine COMMAND = new CommandLine("usage.language", Set.of(CommandLine.LANGUAGE));

    private NewProcess() {}

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        CommandLine.main(args, NewProcess::run);
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return COMMAND.run(args, out, err, NewProcess::show);
    }

    private static int show(Options options, PrintStream out) {
        tell(out, options.language());
        return CommandLine.FINE;
    }

    /**
     * Tells the whole story.
     *
     * @param out receives the steps, one line each
     * @param language Swedish or English
     * @return the process at its end
     */
    public static EcarProcess tell(PrintStream out, Locale language) {
        Steps steps = new Steps(Exempelstad.draft(), language, out);
        prepare(steps);
        listen(steps);
        ask(steps);
        followUp(steps);
        steps.end(LAST_DAY);
        return steps.process();
    }

    // --- phase 0: nothing starts before those who will receive the result are ready

    private static void prepare(Steps steps) {
        steps.take(Command.REGISTER, "2027-01-11", STRATEGIST, (p, entry) -> p.register(entry, Exempelstad.bodies()));
        steps.take(
                Command.PREPARE,
                "2027-01-18",
                STRATEGIST,
                (p, entry) -> p.prepare(Exempelstad.mapWithoutAnswers(), entry));
        steps.assess("2027-01-18");
        // Without a proof there is no way on: claiming one is not having one.
        steps.take(
                Command.ANCHOR,
                "2027-01-18",
                STRATEGIST,
                (p, entry) -> p.anchor(new StartAuthority.Claimed(entry.on()), entry));
        steps.take(
                Command.PREPARE, "2027-02-15", STRATEGIST, (p, entry) -> p.prepare(Exempelstad.mapWithOneNo(), entry));
        steps.assess("2027-02-15");
        steps.take(Command.PREPARE, "2027-03-08", STRATEGIST, (p, entry) -> p.prepare(Exempelstad.mapReady(), entry));
        steps.assess("2027-03-08");
        LocalDate ready = LocalDate.of(2027, 3, 8);
        StartAuthority proven =
                new StartAuthority.Proven(steps.process().assess(ready).proof().orElseThrow());
        steps.take(Command.ANCHOR, "2027-03-08", STRATEGIST, (p, entry) -> p.anchor(proven, entry));
        steps.take(
                Command.PROTECT,
                "2027-03-09",
                STRATEGIST,
                (p, entry) -> p.protect(ExempelstadCare.dataProtection(), entry));
        steps.take(
                Command.OPEN, "2027-03-15", LEADER, (p, entry) -> p.open(Exempelstad.plannedCircle(), proven, entry));
    }

    // --- phases 1 to 3

    private static void listen(Steps steps) {
        steps.take(Command.JOIN, "2027-03-29", LEADER, NewProcess::joinAll);
        steps.take(Command.BEGIN, "2027-04-05", LEADER, (p, entry) -> p.begin(CIRCLE, entry));
        for (Meeting meeting : Exempelstad.meetings()) {
            steps.take(Command.MEET, meeting.on().toString(), LEADER, (p, entry) -> p.meet(CIRCLE, meeting, entry));
        }
        steps.take(Command.HEAR, "2027-05-31", LEADER, (p, entry) -> p.hear(entry, Exempelstad.experiences()));
        steps.take(
                Command.SYNTHESISE,
                "2027-06-14",
                LEADER,
                (p, entry) -> p.synthesise(CIRCLE, Exempelstad.findings(), Exempelstad.proposals(), entry));
    }

    private static EcarProcess joinAll(EcarProcess process, Entry entry) {
        EcarProcess joined = process;
        for (Participant participant : Exempelstad.participants()) {
            joined = joined.join(CIRCLE, participant, entry);
        }
        return joined;
    }

    // --- phases 4 and 5

    private static void ask(Steps steps) {
        steps.take(
                Command.REFER, "2027-06-21", REGISTRAR, (p, entry) -> p.refer(entry, ExempelstadAnswers.referrals()));
        steps.take(
                Command.ANSWER, "2027-09-14", REGISTRAR, (p, entry) -> p.answer(ExempelstadAnswers.promise(), entry));
        // Late: between the reply date and this day the matrix shows a silence.
        steps.take(
                Command.ANSWER,
                "2027-10-12",
                REGISTRAR,
                (p, entry) -> p.answer(ExempelstadAnswers.changeOfDirection(), entry));
    }

    // --- phases 6 and 7

    private static void followUp(Steps steps) {
        for (Commitment commitment : ExempelstadAnswers.commitments()) {
            steps.take(Command.COMMIT, "2027-10-18", STRATEGIST, (p, entry) -> p.commit(commitment, entry));
        }
        steps.take(
                Command.PROGRESS,
                "2027-11-15",
                STRATEGIST,
                (p, entry) -> p.progress(SUNDAYS, ExempelstadAnswers.step(entry.on(), Execution.DONE), entry));
        steps.take(
                Command.PROGRESS,
                "2027-11-15",
                STRATEGIST,
                (p, entry) -> p.progress(EVENINGS, ExempelstadAnswers.step(entry.on(), Execution.UNDER_WAY), entry));
        steps.take(
                Command.FOLLOW_UP,
                "2027-12-06",
                STRATEGIST,
                (p, entry) -> p.followUp(ExempelstadAnswers.followUp(), entry));
        steps.take(
                Command.FEED_BACK,
                "2027-12-15",
                LEADER,
                (p, entry) -> p.feedBack(ExempelstadAnswers.feedback(), entry));
        steps.take(
                Command.ANALYSE,
                "2028-01-10",
                STRATEGIST,
                (p, entry) -> p.analyse(ExempelstadAnswers.review(), ExempelstadAnswers.conclusions(), entry));
        steps.take(
                Command.HAND_OVER,
                "2028-01-10",
                STRATEGIST,
                (p, entry) -> p.handOver(ExempelstadAnswers.remaining(), entry));
        steps.take(Command.CLOSE, LAST_DAY.toString(), STRATEGIST, (p, entry) -> p.close(entry));
    }
}
