package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.text.Id;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/**
 * A referral or publication that had left the project before a part of it was removed, and cannot be recalled.
 *
 * @param id the referral or the publication
 * @param on when it left, if that is known
 * @param audience for whom it was made
 * @param bodies the bodies it went to
 */
public record Released(Id id, Stated<PartialDate> on, Audience audience, Set<BodyId> bodies) {

    public Released {
        requireNonNull(id, "id");
        requireNonNull(on, "on");
        requireNonNull(audience, "audience");
        requireNonNull(bodies, "bodies");
        bodies = Collections.unmodifiableSet(new LinkedHashSet<>(bodies));
    }
}
