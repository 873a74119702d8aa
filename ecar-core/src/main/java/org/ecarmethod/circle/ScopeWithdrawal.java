package org.ecarmethod.circle;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.PartialDate;

/**
 * That one thing that was agreed to was taken back, the rest not.
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
