package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.said;

import java.util.List;
import org.ecarmethod.process.Changes;
import org.ecarmethod.record.ProcessIssues;

/** What other systems leave in texts (R0.6). */
public final class PlainTextExamples {

    private PlainTextExamples() {}

    public static List<Example> all() {
        Changes closed = Changes.toClosed();
        return List.of(
                fails(
                        "R0.6",
                        ProcessIssues.TEXT_SAYS_NOTHING,
                        closed.answer(next -> next.text(said("<p></p>"))).body(0, next -> next.name(said("N/A"))),
                        "/bodies/0/name/en",
                        "/responses/0/answers/0/text/en"),
                passes("R0.6", ProcessIssues.TEXT_SAYS_NOTHING, closed),
                fails(
                        "R0.6",
                        ProcessIssues.TEXT_NOT_PLAIN,
                        closed.answer(next -> next.text(said("<p>We say&nbsp;no\u200B</p>"))),
                        "/responses/0/answers/0/text/en marks=html-tag, html-entity, invisible-character"),
                passes("R0.6", ProcessIssues.TEXT_NOT_PLAIN, closed));
    }
}
