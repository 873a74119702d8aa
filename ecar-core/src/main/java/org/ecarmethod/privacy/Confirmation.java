package org.ecarmethod.privacy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.FingerprintKey;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A confirmation that somebody checked a detection and that the text may remain.
 *
 * <p>It is valid for one kind in one text at one place. The place names elements of lists by their ids, so that it stays the
 * same when something else is withdrawn, and of an element without an id only the list ({@code {}}); {@code Examination.confirm} makes one. It is bound to the text by its fingerprint, so
 * that it falls away when a letter of the text changes. The fingerprint is made with a secret of the office, without which
 * nobody can find the text by trying. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Confirmation permits ImmutableConfirmation {

    Confirmation() {}

    /** {@return the place of the text in the process, with ids in place of positions and the language tag} */
    public abstract PropertyPath path();

    /** {@return the kind of the accepted detection} */
    public abstract PersonalDataKind kind();

    /** {@return the fingerprint of the text, as {@link #of} computes it} */
    @Value.Redacted
    public abstract String fingerprint();

    /** {@return the office that checked it, form {@link TextForm#LINE}} */
    @Value.Redacted
    public abstract String by();

    /** {@return the day of the check; the confirmation is valid from then on} */
    public abstract LocalDate on();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        TextForm.LINE.check(by(), PropertyPath.of("by"), violations);
        PartialDate.checkDay(on(), PropertyPath.of("on"), violations);
        violations.throwIfAny();
    }

    /**
     * Confirms a text.
     *
     * @param path the place of the text in the process, with ids in place of positions ({@link PropertyPath#element}; an empty
     *     one where there is no id) and the language tag
     * @param kind what was found and is accepted
     * @param text the text; only its fingerprint is kept
     * @param by the office of who looked, form {@link TextForm#LINE}
     * @param on the day on which it was looked at
     * @param key the secret with which the text is fingerprinted
     * @return the confirmation
     * @throws org.ecarmethod.validation.InvalidValueException with what {@link TextForm#check} finds in {@code by}
     */
    public static Confirmation of(
            PropertyPath path, PersonalDataKind kind, String text, String by, LocalDate on, FingerprintKey key) {
        requireNonNull(text, "text");
        requireNonNull(key, "key");
        return builder()
                .path(path)
                .kind(kind)
                .fingerprint(key.of(text))
                .by(by)
                .on(on)
                .build();
    }

    /**
     * Tells whether this confirmation covers a text.
     *
     * @param found what was found in it
     * @param at the place of the text
     * @param text the text as it is now
     * @param asOf the day for which it is judged
     * @param key the secret with which the text was fingerprinted
     * @return true if kind, place and text are the same and the day has come
     */
    public boolean covers(PersonalDataKind found, PropertyPath at, String text, LocalDate asOf, FingerprintKey key) {
        requireNonNull(found, "found");
        requireNonNull(at, "at");
        requireNonNull(text, "text");
        requireNonNull(asOf, "asOf");
        requireNonNull(key, "key");
        return kind() == found
                && !asOf.isBefore(on())
                && path().equals(at)
                && fingerprint().equals(key.of(text));
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Confirmation}. */
    public static final class Builder extends ImmutableConfirmation.Builder {
        Builder() {}
    }
}
