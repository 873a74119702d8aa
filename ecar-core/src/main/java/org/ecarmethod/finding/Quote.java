package org.ecarmethod.finding;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * The words of a participant, verbatim, kept with a finding. They are there only as long as the consent that carries
 * them stands, and leave the circle only after peers have looked whether the person can be recognised (P10).
 *
 * <p>The pseudonym is there so that a withdrawal finds the words. It belongs to the class
 * {@link org.ecarmethod.privacy.Sensitivity#PERSON} and is in no view beyond the project team.
 *
 * @param id its id in the process
 * @param words what was said
 * @param participant whose consent carries it
 * @param checkedOn when peers in the circle found that it points at nobody
 */
public record Quote(QuoteId id, LocalizedText words, ParticipantId participant, Stated<PartialDate> checkedOn) {

    public Quote {
        requireNonNull(id, "id");
        requireNonNull(words, "words");
        requireNonNull(participant, "participant");
        requireNonNull(checkedOn, "checkedOn");
    }
}
