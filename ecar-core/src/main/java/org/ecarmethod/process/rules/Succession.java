package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;

/** Which bodies took over from which. What a body owes passes, once it has ended, to those that took over. */
final class Succession {

    private final Map<BodyId, Body> bodies;

    Succession(Map<BodyId, Body> bodies) {
        this.bodies = bodies;
    }

    /** A body, and all that took over from it, directly or through others. */
    Set<BodyId> line(BodyId body) {
        if (end(body).isEmpty()) {
            return Set.of(body);
        }
        Set<BodyId> line = new LinkedHashSet<>();
        Deque<BodyId> waiting = new ArrayDeque<>(Set.of(body));
        while (!waiting.isEmpty()) {
            BodyId next = waiting.removeFirst();
            if (line.add(next)) {
                end(next).ifPresent(end -> waiting.addAll(end.successors()));
            }
        }
        return line;
    }

    /** Those that owe on a day what a body was asked: itself or those that took over; none if it ended and nobody did. */
    Set<BodyId> owing(BodyId body, LocalDate day) {
        if (!isOver(body, day)) {
            return Set.of(body);
        }
        Set<BodyId> owing = new LinkedHashSet<>();
        for (BodyId one : line(body)) {
            if (!isOver(one, day)) {
                owing.add(one);
            }
        }
        return owing;
    }

    /** Whether a body is over on a day. One that has ended, nobody knows when, is over on all days: others owe what it owed. */
    boolean isOver(BodyId body, LocalDate day) {
        return end(body)
                .filter(end -> end.until()
                        .toOptional()
                        .map(until -> until.latest().isBefore(day))
                        .orElse(true))
                .isPresent();
    }

    /** Whether a body is shown to have ended before a date. */
    boolean hadEnded(BodyId body, PartialDate date) {
        return until(body).filter(until -> until.isBefore(date) == Truth.YES).isPresent();
    }

    /** Whether a body has ended, and is not shown to have existed still on a date, which may be unknown. */
    boolean mayHaveEnded(BodyId body, Optional<PartialDate> date) {
        return end(body).isPresent()
                && (date.isEmpty()
                        || until(body)
                                .filter(until -> until.isBefore(date.get()) == Truth.NO)
                                .isEmpty());
    }

    Optional<PartialDate> until(BodyId body) {
        return Optional.ofNullable(bodies.get(body)).flatMap(Body::until);
    }

    private Optional<BodyEnd> end(BodyId body) {
        return Optional.ofNullable(bodies.get(body)).flatMap(Body::end);
    }
}
