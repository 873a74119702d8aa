package org.ecarmethod.process.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.ecarmethod.method.Examined;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.response.Delegation;
import org.ecarmethod.response.Execution;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Rules on a referral or a response by itself; those on an answer look at the one in force, if there is one. */
public final class ResponseRules {

    /** A chain has a reason. */
    public static final Rule<Examined<Referral>> CHAIN =
            new Rule<>("R4.2", ResponseIssues.CHAIN_WITHOUT_REASON, (referral, at, out) -> {
                if (referral.subject().after().isPresent()
                        && referral.subject().chainReason().isEmpty()) {
                    out.accept(Issue.at(ResponseIssues.CHAIN_WITHOUT_REASON, at.field("chainReason"))
                            .build());
                }
            });

    /** Answers stand in the order of their dates. */
    public static final Rule<Examined<Response>> ORDER =
            new Rule<>("R5.0", ResponseIssues.ANSWERS_NOT_IN_ORDER, ResponseRules::order);

    /** The answer takes a position. */
    public static final Rule<Examined<Response>> POSITION =
            new Rule<>("R5.1", ResponseIssues.NO_CLEAR_POSITION, ResponseRules::position);

    /** The one who answered is named. */
    public static final Rule<Examined<Response>> ANSWERER =
            new Rule<>("R5.2", ResponseIssues.ANSWERER_NOT_NAMED, (response, at, out) -> {
                if (response.subject().respondent().namedBodies().isEmpty()) {
                    out.accept(Issue.at(ResponseIssues.ANSWERER_NOT_NAMED, at.field("respondent"))
                            .build());
                }
            });

    /** The one who decided is known. */
    public static final Rule<Examined<Response>> DECIDER =
            new Rule<>("R5.2a", ResponseIssues.DECIDER_UNKNOWN, (response, at, out) -> {
                if (is(response, answer -> answer.decidedBy().isUnknown())) {
                    report(ResponseIssues.DECIDER_UNKNOWN, response, at, "decidedBy", out);
                }
            });

    /** What looks forward has an owner. */
    public static final Rule<Examined<Response>> OWNER =
            new Rule<>("R5.3", ResponseIssues.NO_OWNER, (response, at, out) -> {
                if (response.subject().isForwardLooking() && !response.subject().namesOwner()) {
                    report(ResponseIssues.NO_OWNER, response, at, "state", out);
                }
            });

    /** What looks forward has a date. */
    public static final Rule<Examined<Response>> DATE =
            new Rule<>("R5.3a", ResponseIssues.NO_DATE, (response, at, out) -> {
                if (response.subject().isForwardLooking() && !response.subject().namesDate()) {
                    report(ResponseIssues.NO_DATE, response, at, "state", out);
                }
            });

    /** What is in place says since when. */
    public static final Rule<Examined<Response>> IN_PLACE_SINCE =
            new Rule<>("R5.4", ResponseIssues.IN_PLACE_SINCE_UNKNOWN, (response, at, out) -> {
                if (isInPlace(response) && !response.subject().namesDate()) {
                    report(ResponseIssues.IN_PLACE_SINCE_UNKNOWN, response, at, "state", out);
                }
            });

    /** What is in place says whether it meets the proposal. */
    public static final Rule<Examined<Response>> IN_PLACE_MEETS =
            new Rule<>("R5.4a", ResponseIssues.IN_PLACE_MEETS_UNKNOWN, (response, at, out) -> {
                if (isInPlace(response)
                        && is(response, answer -> !answer.meetsProposal().isKnown())) {
                    report(ResponseIssues.IN_PLACE_MEETS_UNKNOWN, response, at, "meetsProposal", out);
                }
            });

    /** An answer does not say yes and no at once. */
    public static final Rule<Examined<Response>> CONTRADICTION =
            new Rule<>("R5.7", ResponseIssues.CONTRADICTS_ITSELF, ResponseRules::contradiction);

    /** What was handled, but nobody can tell how, is asked for. */
    public static final Rule<Examined<Response>> OUTCOME =
            new Rule<>("R5.10", ResponseIssues.OUTCOME_NOT_RECORDED, (response, at, out) -> {
                if (is(response, answer -> answer.state().meaning() == MeaningClass.UNRECORDED)) {
                    report(ResponseIssues.OUTCOME_NOT_RECORDED, response, at, "state", out);
                }
            });

    /** What was decided on delegation was decided by the committee in whose name it was. */
    public static final Rule<Examined<Response>> DELEGATION =
            new Rule<>("R5.11", ResponseIssues.DELEGATION_CONTRADICTED, ResponseRules::delegation);

    /** What is done was decided. */
    public static final Rule<Examined<Response>> DONE =
            new Rule<>("R5.12", ResponseIssues.DONE_WITHOUT_DECISION, (response, at, out) -> {
                if (is(response, answer -> isKnown(answer.execution(), Execution.DONE::equals) && !isDecided(answer))) {
                    report(ResponseIssues.DONE_WITHOUT_DECISION, response, at, "execution", out);
                }
            });

    /** No committee decides at the level of these: what they answer is their own. */
    private static final Set<AuthorityLevel> OUTSIDE_COMMITTEES =
            EnumSet.of(AuthorityLevel.COMPANY, AuthorityLevel.FOUNDATION, AuthorityLevel.ASSOCIATION);

    private ResponseRules() {}

    private static boolean is(Examined<Response> response, Predicate<Answer> what) {
        return response.subject().current().filter(what).isPresent();
    }

    private static <T> boolean isKnown(Stated<T> stated, Predicate<T> what) {
        return stated.toOptional().filter(what).isPresent();
    }

    /** Whether anything was decided: by its outcome, or since its state binds the body. */
    private static boolean isDecided(Answer answer) {
        return isKnown(answer.formalOutcome(), FormalOutcome::isApproval)
                || answer.state().kind().isDecided();
    }

    private static void delegation(Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        Answer answer = response.subject().current().orElse(null);
        Delegation delegation = answer == null ? null : answer.delegation().orElse(null);
        if (answer == null || delegation == null) {
            return;
        }
        boolean other = delegation
                .committee()
                .toOptional()
                .filter(committee -> isKnown(answer.decidedBy(), by -> !by.equals(committee)))
                .isPresent();
        if (other || !answer.decidedBy().isKnown() && !answer.decidedBy().isUnknown()) {
            report(ResponseIssues.DELEGATION_CONTRADICTED, response, at, "decidedBy", out);
        }
        if (OUTSIDE_COMMITTEES.contains(answer.level())) {
            report(ResponseIssues.DELEGATION_CONTRADICTED, response, at, "level", out);
        }
    }

    private static void contradiction(Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        response.subject()
                .current()
                .filter(answer -> answer.state() instanceof ResponseState.Declined
                        || answer.state() instanceof ResponseState.NotResponsible)
                .ifPresent(answer -> {
                    if (isKnown(answer.formalOutcome(), FormalOutcome::isApproval)) {
                        contradicted("formalOutcome", answer, response, at, out);
                    }
                    if (isKnown(answer.meetsProposal(), MeetsProposal.FULLY::equals)) {
                        contradicted("meetsProposal", answer, response, at, out);
                    }
                });
    }

    private static void contradicted(
            String field, Answer answer, Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        out.accept(Issue.at(
                        ResponseIssues.CONTRADICTS_ITSELF,
                        current(response.subject(), at).field(field))
                .with("state", answer.state().kind().wireName())
                .build());
    }

    private static boolean isInPlace(Examined<Response> response) {
        return is(
                response,
                answer -> answer.state() instanceof ResponseState.InPlace
                        || answer.state() instanceof ResponseState.InPlaceFrom);
    }

    private static void report(
            IssueCode code, Examined<Response> response, PropertyPath at, String field, Consumer<Issue> out) {
        out.accept(Issue.at(code, current(response.subject(), at).field(field)).build());
    }

    /** The place of the answer in force; a response without one has none to report at. */
    static PropertyPath current(Response response, PropertyPath at) {
        return at.field("answers")
                .index(response.current().map(response.answers()::lastIndexOf).orElseThrow());
    }

    private static void position(Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        boolean unclear = is(
                response,
                answer -> isKnown(answer.meetsProposal(), MeetsProposal.UNCLEAR::equals)
                        || answer.state().meaning() == MeaningClass.AGREEMENT);
        if (unclear) {
            report(ResponseIssues.NO_CLEAR_POSITION, response, at, "state", out);
        }
    }

    /** Against the latest day that is certain, so that an imprecise date in between hides nothing. */
    private static void order(Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        Optional<PartialDate> latest = Optional.empty();
        List<Answer> answers = response.subject().answers();
        for (int i = 0; i < answers.size(); i++) {
            Optional<PartialDate> on = answers.get(i).on().toOptional();
            if (on.isEmpty()) {
                continue;
            }
            PartialDate given = on.get();
            if (latest.isPresent() && given.isBefore(latest.get()) == Truth.YES) {
                out.accept(Issue.at(
                                ResponseIssues.ANSWERS_NOT_IN_ORDER,
                                at.field("answers").index(i).field("on"))
                        .withDate("earlier", given)
                        .withDate("later", latest.get())
                        .build());
            } else if (latest.isEmpty() || given.earliest().isAfter(latest.get().earliest())) {
                latest = on;
            }
        }
    }
}
