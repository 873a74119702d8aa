package org.ecarmethod.process.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.FormalOutcome;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.response.MeetsProposal;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.response.ResponseIssues;
import org.ecarmethod.response.ResponseState;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Rule;

/** Rules on a referral or a response by itself; those on an answer look at the one that stands now. */
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
                if (response.subject().current().decidedBy().isUnknown()) {
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
                        && !response.subject().current().meetsProposal().isKnown()) {
                    report(ResponseIssues.IN_PLACE_MEETS_UNKNOWN, response, at, "meetsProposal", out);
                }
            });

    /** An answer does not say yes and no at once. */
    public static final Rule<Examined<Response>> CONTRADICTION =
            new Rule<>("R5.7", ResponseIssues.CONTRADICTS_ITSELF, ResponseRules::contradiction);

    private ResponseRules() {}

    private static void contradiction(Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        Answer answer = response.subject().current();
        ResponseState.Kind state = answer.state().kind();
        if (state != ResponseState.Kind.DECLINED && state != ResponseState.Kind.NOT_RESPONSIBLE) {
            return;
        }
        boolean approved = answer.formalOutcome()
                .toOptional()
                .filter(FormalOutcome::isApproval)
                .isPresent();
        boolean meets = answer.meetsProposal()
                .toOptional()
                .filter(MeetsProposal.FULLY::equals)
                .isPresent();
        if (approved) {
            contradicted("formalOutcome", state, response, at, out);
        }
        if (meets) {
            contradicted("meetsProposal", state, response, at, out);
        }
    }

    private static void contradicted(
            String field, ResponseState.Kind state, Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        int last = response.subject().answers().size() - 1;
        out.accept(Issue.at(
                        ResponseIssues.CONTRADICTS_ITSELF,
                        at.field("answers").index(last).field(field))
                .with("state", state.wireName())
                .build());
    }

    private static boolean isInPlace(Examined<Response> response) {
        ResponseState.Kind kind = response.subject().current().state().kind();
        return kind == ResponseState.Kind.IN_PLACE || kind == ResponseState.Kind.IN_PLACE_FROM;
    }

    private static void report(
            IssueCode code, Examined<Response> response, PropertyPath at, String field, Consumer<Issue> out) {
        int last = response.subject().answers().size() - 1;
        out.accept(Issue.at(code, at.field("answers").index(last).field(field)).build());
    }

    private static void position(Examined<Response> response, PropertyPath at, Consumer<Issue> out) {
        Answer answer = response.subject().current();
        boolean unclear = answer.meetsProposal()
                .toOptional()
                .filter(MeetsProposal.UNCLEAR::equals)
                .isPresent();
        if (unclear || answer.state().meaning() == MeaningClass.AGREEMENT) {
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
