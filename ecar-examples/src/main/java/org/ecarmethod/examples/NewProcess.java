package org.ecarmethod.examples;

import static org.ecarmethod.examples.Exempelstad.CIRCLE;
import static org.ecarmethod.examples.Exempelstad.bodies;
import static org.ecarmethod.examples.Exempelstad.draft;
import static org.ecarmethod.examples.Exempelstad.experiences;
import static org.ecarmethod.examples.Exempelstad.findings;
import static org.ecarmethod.examples.Exempelstad.mapReady;
import static org.ecarmethod.examples.Exempelstad.mapWithOneNo;
import static org.ecarmethod.examples.Exempelstad.mapWithoutAnswers;
import static org.ecarmethod.examples.Exempelstad.meetings;
import static org.ecarmethod.examples.Exempelstad.participants;
import static org.ecarmethod.examples.Exempelstad.plannedCircle;
import static org.ecarmethod.examples.Exempelstad.proposals;
import static org.ecarmethod.examples.Exempelstad.said;
import static org.ecarmethod.examples.ExempelstadAnswers.EVENINGS;
import static org.ecarmethod.examples.ExempelstadAnswers.SUNDAYS;
import static org.ecarmethod.examples.ExempelstadAnswers.changeOfDirection;
import static org.ecarmethod.examples.ExempelstadAnswers.commitments;
import static org.ecarmethod.examples.ExempelstadAnswers.conclusions;
import static org.ecarmethod.examples.ExempelstadAnswers.feedback;
import static org.ecarmethod.examples.ExempelstadAnswers.followUp;
import static org.ecarmethod.examples.ExempelstadAnswers.promise;
import static org.ecarmethod.examples.ExempelstadAnswers.referrals;
import static org.ecarmethod.examples.ExempelstadAnswers.remaining;
import static org.ecarmethod.examples.ExempelstadAnswers.review;
import static org.ecarmethod.examples.ExempelstadAnswers.step;
import static org.ecarmethod.examples.ExempelstadCare.dataProtection;
import static org.ecarmethod.record.Command.ANALYSE;
import static org.ecarmethod.record.Command.ANCHOR;
import static org.ecarmethod.record.Command.ANSWER;
import static org.ecarmethod.record.Command.BEGIN;
import static org.ecarmethod.record.Command.CLOSE;
import static org.ecarmethod.record.Command.COMMIT;
import static org.ecarmethod.record.Command.FEED_BACK;
import static org.ecarmethod.record.Command.FOLLOW_UP;
import static org.ecarmethod.record.Command.HAND_OVER;
import static org.ecarmethod.record.Command.HEAR;
import static org.ecarmethod.record.Command.JOIN;
import static org.ecarmethod.record.Command.MEET;
import static org.ecarmethod.record.Command.OPEN;
import static org.ecarmethod.record.Command.PREPARE;
import static org.ecarmethod.record.Command.PROGRESS;
import static org.ecarmethod.record.Command.PROTECT;
import static org.ecarmethod.record.Command.REFER;
import static org.ecarmethod.record.Command.REGISTER;
import static org.ecarmethod.record.Command.SYNTHESISE;
import static org.ecarmethod.response.Execution.DONE;
import static org.ecarmethod.response.Execution.UNDER_WAY;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.examples.CommandLine.Options;
import org.ecarmethod.history.Entry;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.response.Commitment;
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
        Steps steps = new Steps(draft(), language, out);
        prepareGround(steps);
        runCircle(steps);
        askBodies(steps);
        followAnswers(steps);
        steps.end(LAST_DAY);
        return steps.process();
    }

    // --- phase 0: nothing starts before those who will receive the result are ready

    private static void prepareGround(Steps steps) {
        steps.take(REGISTER, "2027-01-11", STRATEGIST, (p, entry) -> p.registerBodies(bodies(), entry));
        steps.take(PREPARE, "2027-01-18", STRATEGIST, (p, entry) -> p.recordAnchoring(mapWithoutAnswers(), entry));
        steps.assess("2027-01-18");
        // Without a proof there is no way on: claiming one is not having one.
        StartAuthority claimed = new StartAuthority.Claimed(LocalDate.of(2027, 1, 18));
        steps.take(ANCHOR, "2027-01-18", STRATEGIST, (p, entry) -> p.anchorProcess(claimed, entry));
        steps.take(PREPARE, "2027-02-15", STRATEGIST, (p, entry) -> p.recordAnchoring(mapWithOneNo(), entry));
        steps.assess("2027-02-15");
        steps.take(PREPARE, "2027-03-08", STRATEGIST, (p, entry) -> p.recordAnchoring(mapReady(), entry));
        AnchoringProof proof = steps.assess("2027-03-08").proof().orElseThrow();
        StartAuthority proven = new StartAuthority.Proven(proof);
        steps.take(ANCHOR, "2027-03-08", STRATEGIST, (p, entry) -> p.anchorProcess(proven, entry));
        steps.take(PROTECT, "2027-03-09", STRATEGIST, (p, entry) -> p.recordDataProtection(dataProtection(), entry));
        steps.take(OPEN, "2027-03-15", LEADER, (p, entry) -> p.openCircle(plannedCircle(), proven, entry));
    }

    // --- phases 1 to 3

    private static void runCircle(Steps steps) {
        steps.take(JOIN, "2027-03-29", LEADER, NewProcess::joinAll);
        steps.take(BEGIN, "2027-04-05", LEADER, (p, entry) -> p.startCircle(CIRCLE, entry));
        for (Meeting meeting : meetings()) {
            steps.take(MEET, meeting.on().toString(), LEADER, (p, entry) -> p.recordMeeting(CIRCLE, meeting, entry));
        }
        steps.take(HEAR, "2027-05-31", LEADER, (p, entry) -> p.recordExperiences(experiences(), entry));
        steps.take(
                SYNTHESISE,
                "2027-06-14",
                LEADER,
                (p, entry) -> p.synthesiseCircle(CIRCLE, findings(), proposals(), entry));
    }

    private static EcarProcess joinAll(EcarProcess process, Entry entry) {
        EcarProcess joined = process;
        for (Participant participant : participants()) {
            joined = joined.admitParticipant(CIRCLE, participant, entry);
        }
        return joined;
    }

    // --- phases 4 and 5

    private static void askBodies(Steps steps) {
        steps.take(REFER, "2027-06-21", REGISTRAR, (p, entry) -> p.referProposals(referrals(), entry));
        steps.take(ANSWER, "2027-09-14", REGISTRAR, (p, entry) -> p.recordResponse(promise(), entry));
        // Late: between the reply date and this day the matrix shows a silence.
        steps.take(ANSWER, "2027-10-12", REGISTRAR, (p, entry) -> p.recordResponse(changeOfDirection(), entry));
    }

    // --- phases 6 and 7

    private static void followAnswers(Steps steps) {
        for (Commitment commitment : commitments()) {
            steps.take(COMMIT, "2027-10-18", STRATEGIST, (p, entry) -> p.recordCommitment(commitment, entry));
        }
        steps.take(PROGRESS, "2027-11-15", STRATEGIST, (p, entry) -> p.recordProgress(SUNDAYS, step(DONE), entry));
        steps.take(
                PROGRESS, "2027-11-15", STRATEGIST, (p, entry) -> p.recordProgress(EVENINGS, step(UNDER_WAY), entry));
        steps.take(FOLLOW_UP, "2027-12-06", STRATEGIST, (p, entry) -> p.recordFollowUp(followUp(), entry));
        steps.take(FEED_BACK, "2027-12-15", LEADER, (p, entry) -> p.recordFeedback(feedback(), entry));
        steps.take(ANALYSE, "2028-01-10", STRATEGIST, (p, entry) -> p.recordFacts(review(), conclusions(), entry));
        steps.take(HAND_OVER, "2028-01-10", STRATEGIST, (p, entry) -> p.recordOpenItem(remaining(), entry));
        steps.take(CLOSE, LAST_DAY.toString(), STRATEGIST, (p, entry) -> p.closeProcess(entry));
    }
}
