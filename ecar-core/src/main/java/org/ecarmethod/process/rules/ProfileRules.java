package org.ecarmethod.process.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ecarmethod.anchoring.Evidence;
import org.ecarmethod.anchoring.ReadinessAnswer;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.method.Examined;
import org.ecarmethod.method.MethodName;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.response.Answer;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.WireNamed;

/** What must hold at all between a process and the edition of the method it follows. */
final class ProfileRules {

    private ProfileRules() {}

    static List<ProcessRule> all() {
        return List.of(
                ProcessRule.of("I9.area", ProcessIssues.OTHER_AREA, ProfileRules::area),
                ProcessRule.of("I9.name", ProcessIssues.NAME_NOT_ALLOWED, ProfileRules::name),
                ProcessRule.of("I9.terms", ProcessIssues.TERM_NOT_IN_PROFILE, ProfileRules::terms));
    }

    private static void area(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Code area = view.subject().content.policyArea().code();
        boolean other = view.profile()
                .policyArea()
                .map(PolicyArea::code)
                .filter(made -> !made.equals(area))
                .isPresent();
        if (other) {
            out.accept(Issue.at(ProcessIssues.OTHER_AREA, at.field("policyArea").field("code"))
                    .build());
        }
    }

    private static void name(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        List<String> dropped = view.profile().droppedCoreFunctions().stream()
                .map(String::valueOf)
                .toList();
        if (!dropped.isEmpty() && MethodName.isCarriedBy(view.subject().content.title())) {
            out.accept(Issue.at(ProcessIssues.NAME_NOT_ALLOWED, at.field("title"))
                    .with("numbers", dropped)
                    .build());
        }
    }

    private static void terms(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        ProcessContent content = view.subject().content;
        PropertyPath bodies = at.field("bodies");
        for (int i = 0; i < content.bodies().size(); i++) {
            Body body = content.bodies().get(i);
            term(view, Vocabulary.BODY_KIND, body.kind(), body.ownKind(), bodies.index(i), out);
        }
        content.anchoring()
                .ifPresent(map ->
                        evidence(view, map.answers(), at.field("anchoring").field("answers"), out));
        for (int i = 0; i < content.circles().size(); i++) {
            PropertyPath list = at.field("circles").index(i).field("participants");
            List<Participant> participants = content.circles().get(i).participants();
            for (int j = 0; j < participants.size(); j++) {
                Participant one = participants.get(j);
                term(view, Vocabulary.PARTICIPANT_ROLE, one.role(), one.ownRole(), list.index(j), out);
            }
        }
        for (int i = 0; i < content.responses().size(); i++) {
            PropertyPath list = at.field("responses").index(i).field("answers");
            List<Answer> answers = content.responses().get(i).answers();
            for (int j = 0; j < answers.size(); j++) {
                Answer answer = answers.get(j);
                term(view, Vocabulary.RESPONSE_STATE, answer.state().kind(), answer.ownState(), list.index(j), out);
            }
        }
    }

    private static void evidence(
            Examined<ProcessView> view, List<ReadinessAnswer> answers, PropertyPath at, Consumer<Issue> out) {
        for (int i = 0; i < answers.size(); i++) {
            List<Evidence> papers = answers.get(i).evidence();
            for (int j = 0; j < papers.size(); j++) {
                PropertyPath place = at.index(i).field("evidence").index(j);
                Evidence paper = papers.get(j);
                term(view, Vocabulary.EVIDENCE_KIND, paper.kind(), paper.ownKind(), place, out);
            }
        }
    }

    private static void term(
            Examined<ProcessView> view,
            Vocabulary vocabulary,
            WireNamed core,
            Optional<Code> own,
            PropertyPath owner,
            Consumer<Issue> out) {
        // Nearly always so, and asked for every part of every document.
        if (own.isEmpty() && view.profile().wordings().isEmpty()) {
            return;
        }
        if (!view.profile().wording(vocabulary).offers(Code.of(core.wireName()), own)) {
            String field = own.isPresent() ? ownField(vocabulary) : coreField(vocabulary);
            out.accept(Issue.at(ProcessIssues.TERM_NOT_IN_PROFILE, owner.field(field))
                    .with("vocabulary", vocabulary.wireName())
                    .build());
        }
    }

    private static String coreField(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case BODY_KIND, EVIDENCE_KIND -> "kind";
            case PARTICIPANT_ROLE -> "role";
            case RESPONSE_STATE -> "state";
            case THEME -> "theme";
        };
    }

    private static String ownField(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case BODY_KIND, EVIDENCE_KIND -> "ownKind";
            case PARTICIPANT_ROLE -> "ownRole";
            case RESPONSE_STATE -> "ownState";
            case THEME -> "theme";
        };
    }
}
