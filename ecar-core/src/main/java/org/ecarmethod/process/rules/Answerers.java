package org.ecarmethod.process.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.PartialDate;

/** Who may answer for whom. */
final class Answerers {

    private final Map<BodyId, Body> bodies;
    private final Succession succession;

    Answerers(Map<BodyId, Body> bodies, Succession succession) {
        this.bodies = bodies;
        this.succession = succession;
    }

    /**
     * Tells whether those who gave a response may answer a referral: the body asked, one above or below it, one that
     * answers together with it; once it has ended, those that took over from it in its place. Of a respondent that the source
     * does not name nobody can say that it may not.
     */
    boolean mayAnswer(Response response, Referral referral) {
        BodyId asked = referral.to();
        if (response.respondent().namedBodies().isEmpty() || answersFor(response, asked)) {
            return true;
        }
        return succession.mayHaveEnded(asked, given(response))
                && succession.line(asked).stream().anyMatch(heir -> answersFor(response, heir));
    }

    /** Whether all who answered had ended before: a committee that no longer exists decides nothing. */
    boolean hadEnded(Response response) {
        Set<BodyId> named = response.respondent().namedBodies();
        return !named.isEmpty()
                && given(response)
                        .filter(on -> named.stream().allMatch(body -> succession.hadEnded(body, on)))
                        .isPresent();
    }

    private static Optional<PartialDate> given(Response response) {
        return response.current().flatMap(answer -> answer.on().toOptional());
    }

    /** Whether a response is one of a body, of one above or below it, or of one that answered together with it. */
    boolean answersFor(Response response, BodyId body) {
        return response.partners().contains(body)
                || response.respondent().namedBodies().stream().anyMatch(named -> isInLine(named, body));
    }

    /** Whether a body may be asked in the place of one that was asked before: one above or below it, or that took over. */
    boolean goesTheSameWay(BodyId later, BodyId earlier) {
        return succession.line(earlier).stream().anyMatch(one -> isInLine(later, one));
    }

    private boolean isInLine(BodyId one, BodyId other) {
        return one.equals(other) || isUnder(one, other) || isUnder(other, one);
    }

    /** Who worked under a body that has ended works under those that took over. */
    private boolean isUnder(BodyId lower, BodyId upper) {
        Set<BodyId> passed = new HashSet<>();
        Optional<BodyId> here = above(lower);
        while (here.isPresent() && passed.add(here.get())) {
            if (succession.line(here.get()).contains(upper)) {
                return true;
            }
            here = above(here.get());
        }
        return false;
    }

    private Optional<BodyId> above(BodyId body) {
        return Optional.ofNullable(bodies.get(body)).map(Body::under).flatMap(under -> under.toOptional());
    }
}
