package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.PartialDate;

/**
 * The withdrawal of one scope of a consent, while the rest remains.
 *
 * @param scope what was taken back
 * @param on when
 */
public record ScopeWithdrawal(ConsentScope scope, PartialDate on) {

    public ScopeWithdrawal {
        requireNonNull(scope, "scope");
        requireNonNull(on, "on");
    }
}
