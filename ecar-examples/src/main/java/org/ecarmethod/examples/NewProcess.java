package org.ecarmethod.examples;

import static org.ecarmethod.examples.Exempelstad.CIRCLE;
import static org.ecarmethod.examples.Exempelstad.EXECUTIVE;
import static org.ecarmethod.examples.Exempelstad.INVITATION;
import static org.ecarmethod.examples.Exempelstad.LEISURE_COMMITTEE;
import static org.ecarmethod.examples.Exempelstad.day;
import static org.ecarmethod.examples.Exempelstad.said;
import static org.ecarmethod.examples.ExempelstadAnswers.EVENINGS;
import static org.ecarmethod.examples.ExempelstadAnswers.SUNDAYS;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.circle.Meeting;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.history.Entry;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.process.Command;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.RefusedException;
import org.ecarmethod.record.FactId;
import org.ecarmethod.record.OpenItem;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.RecordedFact;
import org.ecarmethod.record.Source;
import org.ecarmethod.response.Commitment;
import org.ecarmethod.response.CommitmentStep;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FollowUp;
import org.ecarmethod.response.FollowUpId;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * Takes a process from its first day to its last, in a city that is made up: refused while the ground is not prepared,
 * then anchored, run, referred, answered, followed up, fed back and closed.
 *
 * <p>Arguments: {@code [--lang sv|en]}.
 */
public final class NewProcess {

    /** The last day of the story, for which the closed process can be judged. */
    public static final LocalDate LAST_DAY = LocalDate.of(2028, 1, 17);

    private static final LocalizedText STRATEGIST = said("Democracy strategist", "Demokratistrateg");
    private static final LocalizedText LEADER = said("Circle leader", "Cirkelledare");
    private static final LocalizedText REGISTRAR = said("Registrar", "Registrator");

    private final Steps steps;

    private NewProcess(Steps steps) {
        this.steps = steps;
    }

    /**
     * Runs the example.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(args, out, err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            tell(out, Options.parseLanguage(args));
            return Botkyrka.FINE;
        } catch (Options.NotUnderstoodException e) {
            Words words = Words.in(Options.languageOf(args));
            err.print(new Page().paragraph(e.in(words)).paragraph(words.text("start.usage")));
            return Botkyrka.NOT_READ;
        }
    }

    /**
     * Tells the whole story.
     *
     * @param out receives the steps, one line each
     * @param language Swedish or English
     * @return the process at its end
     */
    public static EcarProcess tell(PrintStream out, Locale language) {
        Steps steps = new Steps(Words.in(language), out);
        NewProcess story = new NewProcess(steps);
        steps.begin();
        EcarProcess draft = story.prepare();
        EcarProcess anchored = story.anchor(draft);
        EcarProcess heard = story.listen(anchored);
        EcarProcess answered = story.ask(heard);
        EcarProcess told = story.followUp(answered);
        EcarProcess closed = story.close(told);
        steps.end(closed.validate(LAST_DAY));
        return closed;
    }

    private static Entry on(String day, LocalizedText by) {
        return new Entry(LocalDate.parse(day), by);
    }

    // --- phase 0

    private EcarProcess prepare() {
        EcarProcess empty = EcarProcess.draft(
                ProcessId.of("exempelstad-1"),
                said("Evenings and weekends in Exempelstad (made up)", "Kvällar och helger i Exempelstad (påhittat)"),
                Exempelstad.CITY,
                Exempelstad.AREA,
                EcarProfile.v1_0());
        Entry registered = on("2027-01-11", STRATEGIST);
        EcarProcess process =
                steps.took(Command.REGISTER, registered, empty.register(registered, Exempelstad.bodies()));

        Entry mapped = on("2027-01-18", STRATEGIST);
        process = steps.took(Command.PREPARE, mapped, process.prepare(Exempelstad.mapWithoutAnswers(), mapped));
        steps.verdict(process.assess(mapped.on()));
        refuseToStart(process, mapped);

        Entry answered = on("2027-02-15", STRATEGIST);
        process = steps.took(Command.PREPARE, answered, process.prepare(Exempelstad.mapWithOneNo(), answered));
        steps.verdict(process.assess(answered.on()));
        return process;
    }

    /** Without a proof there is no way on: claiming one is not having one. */
    private void refuseToStart(EcarProcess process, Entry entry) {
        try {
            process.anchor(new StartAuthority.Claimed(entry.on()), entry);
        } catch (RefusedException refusal) {
            steps.refused(refusal);
        }
    }

    private EcarProcess anchor(EcarProcess draft) {
        Entry ready = on("2027-03-08", STRATEGIST);
        EcarProcess process = steps.took(Command.PREPARE, ready, draft.prepare(Exempelstad.mapReady(), ready));
        steps.verdict(process.assess(ready.on()));

        AnchoringProof proof = process.assess(ready.on()).proof().orElseThrow();
        StartAuthority authority = new StartAuthority.Proven(proof);
        process = steps.took(Command.ANCHOR, ready, process.anchor(authority, ready));

        Entry decided = on("2027-03-09", STRATEGIST);
        process = steps.took(Command.PROTECT, decided, process.protect(ExempelstadCare.dataProtection(), decided));

        Entry opened = new Entry(INVITATION, LEADER);
        return steps.took(Command.OPEN, opened, process.open(Exempelstad.plannedCircle(), authority, opened));
    }

    // --- phases 1 to 3

    private EcarProcess listen(EcarProcess anchored) {
        EcarProcess process = anchored;
        Entry joined = on("2027-03-29", LEADER);
        for (Participant participant : Exempelstad.participants()) {
            process = process.join(CIRCLE, participant, joined);
        }
        steps.took(Command.JOIN, joined, process);

        Entry begun = on("2027-04-05", LEADER);
        process = steps.took(Command.BEGIN, begun, process.begin(CIRCLE, begun));
        for (Meeting meeting : Exempelstad.meetings()) {
            Entry met = on(meeting.on().toString(), LEADER);
            process = steps.took(Command.MEET, met, process.meet(CIRCLE, meeting, met));
        }
        Entry heard = on("2027-05-31", LEADER);
        process = steps.took(Command.HEAR, heard, process.hear(heard, Exempelstad.experiences()));

        Entry result = on("2027-06-14", LEADER);
        return steps.took(
                Command.SYNTHESISE,
                result,
                process.synthesise(CIRCLE, Exempelstad.findings(), Exempelstad.proposals(), result));
    }

    // --- phases 4 and 5

    private EcarProcess ask(EcarProcess heard) {
        Entry sent = on("2027-06-21", REGISTRAR);
        EcarProcess process = steps.took(Command.REFER, sent, heard.refer(sent, ExempelstadAnswers.referrals()));

        Entry first = on("2027-09-14", REGISTRAR);
        process = steps.took(Command.ANSWER, first, process.answer(ExempelstadAnswers.promise(), first));

        // Late: between the reply date and this day the matrix shows a silence.
        Entry second = on("2027-10-12", REGISTRAR);
        return steps.took(Command.ANSWER, second, process.answer(ExempelstadAnswers.changeOfDirection(), second));
    }

    // --- phases 6 and 7

    private EcarProcess followUp(EcarProcess answered) {
        EcarProcess process = answered;
        Entry noted = on("2027-10-18", STRATEGIST);
        for (Commitment commitment : ExempelstadAnswers.commitments()) {
            process = steps.took(Command.COMMIT, noted, process.commit(commitment, noted));
        }
        Entry moved = on("2027-11-15", STRATEGIST);
        process = steps.took(Command.PROGRESS, moved, process.progress(SUNDAYS, step(moved, Execution.DONE), moved));
        process = steps.took(
                Command.PROGRESS, moved, process.progress(EVENINGS, step(moved, Execution.UNDER_WAY), moved));

        Entry looked = on("2027-12-06", STRATEGIST);
        FollowUp look = new FollowUp(
                FollowUpId.of("u1"),
                PartialDate.of(looked.on()),
                Set.of(SUNDAYS, EVENINGS),
                Stated.known(EXECUTIVE),
                said("One is done, one is under way", "Ett är genomfört, ett är på gång"));
        process = steps.took(Command.FOLLOW_UP, looked, process.followUp(look, looked));

        Entry told = on("2027-12-15", LEADER);
        return steps.took(Command.FEED_BACK, told, process.feedBack(ExempelstadAnswers.feedback(), told));
    }

    private static CommitmentStep step(Entry entry, Execution execution) {
        return new CommitmentStep(PartialDate.of(entry.on()), execution, Optional.empty(), Optional.empty());
    }

    private EcarProcess close(EcarProcess told) {
        Entry analysed = on("2028-01-10", STRATEGIST);
        Source review = new Source(
                Code.of("review"),
                said("The city's own review of the process", "Stadens egen genomgång av processen"),
                Stated.known(day("2028-01-10")));
        RecordedFact conclusion = new RecordedFact(
                FactId.of("k1"),
                RecordedFact.Kind.CONCLUSION,
                said(
                        "What moved things was the no before the start, and the time it took to turn it into a yes",
                        "Det som gjorde skillnad var ett nej före start, och tiden det tog att göra det till ett ja"),
                new Citation(review.id(), "1"),
                Set.of(1, 7));
        EcarProcess process =
                steps.took(Command.ANALYSE, analysed, told.analyse(review, List.of(conclusion), analysed));

        OpenItem remaining = new OpenItem(
                FactId.of("k2"),
                said("Rooms for young people in every district", "Lokaler för unga i varje stadsdel"),
                Stated.known(LEISURE_COMMITTEE),
                Stated.known(day("2028-12")),
                Optional.empty());
        process = steps.took(Command.HAND_OVER, analysed, process.handOver(remaining, analysed));

        Entry ended = new Entry(LAST_DAY, STRATEGIST);
        return steps.took(Command.CLOSE, ended, process.close(ended));
    }
}
