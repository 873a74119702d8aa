package org.ecarmethod.process.rules;

import static org.ecarmethod.process.rules.Example.fails;
import static org.ecarmethod.process.rules.Example.passes;
import static org.ecarmethod.response.Responses.said;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.circle.Participant;
import org.ecarmethod.circle.ParticipantRole;
import org.ecarmethod.method.Adaptations;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessIssues;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/** What must hold between a process and its profile. */
public final class ProfileExamples {

    private static final PolicyArea MEALS = new PolicyArea(Code.of("school-meals"), Adaptations.said("School meals"));

    private ProfileExamples() {}

    private static Changes closedUnder(MethodProfile profile) {
        return Changes.toClosed().all(next -> next.profile(profile.pin()));
    }

    public static List<Example> all() {
        MethodProfile meals = Adaptations.profile(new Modification.MoveTo(MEALS));
        MethodProfile without = Adaptations.profile(new Modification.DropCoreFunction(8));
        MethodProfile own = Adaptations.profile(
                Adaptations.add(Vocabulary.BODY_KIND, "city-district", "administration"),
                Adaptations.add(Vocabulary.PARTICIPANT_ROLE, "interpreter", "practitioner"),
                Adaptations.add(Vocabulary.EVIDENCE_KIND, "letter", "signed-note"),
                Adaptations.add(Vocabulary.RESPONSE_STATE, "on-its-way", "planned"),
                new Modification.RemoveTerm(Vocabulary.BODY_KIND, Code.of("executive")),
                new Modification.RemoveTerm(Vocabulary.EVIDENCE_KIND, Code.of("minutes")));
        LocalizedText named = LocalizedText.of("en", "Circles", "sv", "ECAR-cirklar");
        return List.of(
                fails("I9.area", ProcessIssues.OTHER_AREA, closedUnder(meals), "/policyArea/code")
                        .under(meals),
                passes(
                                "I9.area",
                                ProcessIssues.OTHER_AREA,
                                Changes.to(Processes.draft())
                                        .all(next -> next.profile(meals.pin()).policyArea(MEALS)))
                        .under(meals),
                fails(
                                "I9.name",
                                ProcessIssues.NAME_NOT_ALLOWED,
                                closedUnder(without).all(next -> next.title(named)),
                                "/title numbers=8")
                        .under(without),
                passes(
                                "I9.name",
                                ProcessIssues.NAME_NOT_ALLOWED,
                                closedUnder(without).all(next -> next.title(said("Circles inspired by ECAR"))))
                        .under(without),
                fails(
                                "I9.terms",
                                ProcessIssues.TERM_NOT_IN_PROFILE,
                                closedUnder(own)
                                        .map(next -> next.answers(List.of(
                                                Processes.map().answers().get(0))))
                                        .body(1, next -> next.ownKind(Code.of("city-district")))
                                        .participant(one -> inOwnRole(one, "interpreter"))
                                        .answer(next -> next.ownState(Code.of("soon"))),
                                "/bodies/0/kind vocabulary=body-kind",
                                "/bodies/1/ownKind vocabulary=body-kind",
                                "/anchoring/answers/0/evidence/0/kind vocabulary=evidence-kind",
                                "/circles/0/participants/0/ownRole vocabulary=participant-role",
                                "/responses/0/answers/0/ownState vocabulary=response-state")
                        .under(own),
                passes(
                                "I9.terms",
                                ProcessIssues.TERM_NOT_IN_PROFILE,
                                closedUnder(own)
                                        .map(next -> next.answers(List.of()))
                                        .all(next -> next.bodies(Changes.toClosed()
                                                .content()
                                                .bodies()
                                                .subList(1, 4)))
                                        .body(1, next -> next.ownKind(Code.of("city-district")))
                                        .participant(ProfileExamples::interpreter))
                        .under(own));
    }

    private static Participant interpreter(Participant one) {
        return inOwnRole(
                new Participant(one.id(), ParticipantRole.PRACTITIONER, one.joinedOn(), one.consent()), "interpreter");
    }

    private static Participant inOwnRole(Participant one, String role) {
        return new Participant(one.id(), one.role(), Optional.of(Code.of(role)), one.joinedOn(), one.consent());
    }
}
