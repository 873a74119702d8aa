package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;

import java.util.List;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** When things happened (R0.8, R0.9). */
final class TimeExamples {

    private TimeExamples() {}

    static List<Example> all() {
        Changes closed = Changes.toClosed();
        return List.of(
                fails(
                        "R0.8",
                        ProcessIssues.FROM_THE_FUTURE,
                        closed.answer(next -> next.on(Stated.known(PartialDate.parse("2082-09-20")))),
                        "/responses/0/answers/0/on/known day=2027-12-20 on=2082-09-20"),
                fails(
                        "R0.8",
                        ProcessIssues.FROM_THE_FUTURE,
                        closed.firstMeeting("2207-03-10"),
                        "/circles/0/meetings/0/on day=2027-12-20 on=2207-03-10"),
                // The month is not over: the meeting may have been.
                passes("R0.8", ProcessIssues.FROM_THE_FUTURE, closed.firstMeeting("2027-12")),
                passes("R0.8", ProcessIssues.FROM_THE_FUTURE, Changes.to(Processes.referred()))
                        .on("2027-10-01"),
                fails(
                        "R0.9",
                        ProcessIssues.TOO_EARLY,
                        closed.firstMeeting("1970-01-01"),
                        "/circles/0/meetings/0/on on=1970-01-01"),
                passes("R0.9", ProcessIssues.TOO_EARLY, closed.firstMeeting("1970-01-02")),
                passes("R0.9", ProcessIssues.TOO_EARLY, closed));
    }
}
