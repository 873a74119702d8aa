package org.ecarmethod.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * What a page is made of.
 *
 * @param process the process
 * @param report what the check found
 * @param asOf the day everything is judged for
 */
record Reading(EcarProcess process, ValidationReport report, LocalDate asOf) {

    /**
     * An answer that stood on the day, and the response it belongs to.
     *
     * @param response the response
     * @param answer the answer
     */
    record Given(Response response, Answer answer) {

        String id() {
            return response.id().value();
        }

        MeaningClass meaning() {
            return answer.state().meaning();
        }
    }

    /**
     * The day on which it started, as far as it is known by then: that of the first circle, or else that of the proof on which
     * the process was anchored.
     */
    Optional<LocalDate> startedOn() {
        return content().circles().stream()
                .flatMap(circle -> circle.startedOn().flatMap(Stated::toOptional).stream())
                .filter(date -> date.earliest().equals(date.latest()))
                .map(PartialDate::latest)
                .min(Comparator.naturalOrder())
                .or(() -> content()
                        .anchoredBy()
                        .flatMap(authority -> authority.match(
                                Optional::of, overridden -> Optional.empty(), historical -> Optional.empty())))
                .filter(day -> !day.isAfter(asOf));
    }

    /** The day for which the anchoring is judged: that of the start, or as long as there is none, the day of the page. */
    LocalDate anchoredFor() {
        return startedOn().orElse(asOf);
    }

    ProcessContent content() {
        return process.content();
    }

    /** The answers of the day, in the order of the process. */
    List<Given> given() {
        return content().responses().stream()
                .flatMap(response -> response.asOf(asOf).stream().map(answer -> new Given(response, answer)))
                .toList();
    }

    /** The answers that were taken back by the day, in the order of the process. */
    List<Given> takenBack() {
        return content().responses().stream()
                .flatMap(response -> response.answers().stream()
                        .filter(answer -> answer.isTakenBack(asOf))
                        .map(answer -> new Given(response, answer)))
                .toList();
    }

    List<Given> given(MeaningClass meaning) {
        return given().stream().filter(one -> one.meaning() == meaning).toList();
    }

    String name(BodyId body, Words words) {
        return process.body(body)
                .map(known -> known.nameOn(asOf))
                .map(words::say)
                .orElse(body.value());
    }

    /** Who answered, as far as it is known. */
    String who(Response response, Words words) {
        return response.respondent()
                .match(
                        bodies -> words.list(
                                bodies.stream().map(body -> name(body, words)).toList()),
                        words::say,
                        words::say);
    }

    /** Who is named to carry what was answered: by the answer itself, or else by being the one who answered. */
    Optional<String> owner(Given given, Words words) {
        Optional<Stated<BodyId>> named = given.answer().state().owner();
        if (named.isPresent()) {
            return named.get().toOptional().map(body -> name(body, words));
        }
        return given.response().respondent().namedBodies().isEmpty()
                ? Optional.empty()
                : Optional.of(who(given.response(), words));
    }
}
