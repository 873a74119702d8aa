package org.ecarmethod.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.circle.Circles.aParticipant;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    /** The own role is a word for the role; a profile can have none for residents ({@code ecar.method.residents-divided}). */
    @Test
    void knows_of_a_person_only_pseudonym_role_in_two_words_day_and_consent() {
        assertThat(Arrays.stream(Participant.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("id", "role", "ownRole", "joinedOn", "consent");
    }

    @Test
    void does_not_print_the_pseudonym() {
        assertThat(aParticipant("anna-4711", ParticipantRole.RESIDENT, "2027-03-10")
                        .toString())
                .doesNotContain("anna")
                .doesNotContain("4711");
    }

    @Test
    void gives_experience_as_resident_or_practitioner() {
        assertThat(ParticipantRole.values())
                .filteredOn(ParticipantRole::givesExperience)
                .containsExactly(ParticipantRole.RESIDENT, ParticipantRole.PRACTITIONER);
    }
}
