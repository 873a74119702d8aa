package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.text.Truth;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A body that receives proposals, answers them, decides, or works with bodies that do.
 *
 * <p>It is an office, never a person. It lives in time: it has a beginning, names that change, and an end, after which others
 * owe what it owed. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Body permits ImmutableBody {

    Body() {}

    /** {@return its id in the process} */
    public abstract BodyId id();

    /** {@return its name, the last one it had} */
    public abstract LocalizedText name();

    /** {@return its kind} */
    public abstract BodyKind kind();

    /** {@return the city's own term for that kind, a code of its profile, if it has one} */
    public abstract Optional<Code> ownKind();

    /**
     * {@return the body it reports to: the committee of an administration, or the owner of a company; unknown if the
     * sources do not state it, not applicable if there is none}
     */
    public abstract Stated<BodyId> under();

    /** {@return the first day on which it existed; absent if it is not recorded} */
    public abstract Optional<Stated<PartialDate>> since();

    /** {@return its end; absent as long as it exists} */
    public abstract Optional<BodyEnd> end();

    /** {@return the names it had before, the oldest first} */
    public abstract List<FormerName> formerNames();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        // Against the latest day that is certain, so that an imprecise date in between hides nothing.
        Optional<PartialDate> earliest = since().flatMap(Stated::toOptional);
        for (int i = 0; i < formerNames().size(); i++) {
            Optional<PartialDate> until = formerNames().get(i).until().toOptional();
            PropertyPath at = PropertyPath.of("formerNames").index(i).field("until");
            inOrder(earliest, until, at, violations);
            earliest = later(earliest, until);
        }
        inOrder(earliest, until(), PropertyPath.of("end").field("until"), violations);
        violations.throwIfAny();
    }

    private static void inOrder(
            Optional<PartialDate> earliest, Optional<PartialDate> date, PropertyPath at, Violations violations) {
        if (earliest.isPresent() && date.isPresent() && date.get().isBefore(earliest.get()) == Truth.YES) {
            violations.accept(Issue.at(ValueIssues.DATE_ORDER, at)
                    .withDate("earliest", earliest.get())
                    .build());
        }
    }

    private static Optional<PartialDate> later(Optional<PartialDate> one, Optional<PartialDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().earliest().isAfter(one.get().earliest()) ? other : one;
    }

    /** {@return the last day on which it existed, if it has ended and the day is known} */
    public Optional<PartialDate> until() {
        return end().flatMap(end -> end.until().toOptional());
    }

    /**
     * Returns the name that it had on a day.
     *
     * @param day the day
     * @return the oldest of its names that was not shown to be given up before; a former name of which nobody knows how long
     *     it was used is never chosen
     */
    public LocalizedText nameOn(LocalDate day) {
        requireNonNull(day, "day");
        return formerNames().stream()
                .filter(former -> former.until()
                        .toOptional()
                        .filter(until -> until.isBefore(day) != Truth.YES)
                        .isPresent())
                .map(FormerName::name)
                .findFirst()
                .orElse(name());
    }

    /**
     * Tells whether it existed on a day.
     *
     * @param day the day
     * @return no if the day is shown to be before its beginning or after its end; unknown if its dates do not tell, or if it
     *     has ended on an unknown day
     */
    public Truth existedOn(LocalDate day) {
        requireNonNull(day, "day");
        Truth begun = since().flatMap(Stated::toOptional)
                .map(first -> negated(first.isAfter(day)))
                .orElse(Truth.YES);
        Truth notEnded = end().map(end -> end.until()
                        .toOptional()
                        .map(until -> negated(until.isBefore(day)))
                        .orElse(Truth.UNKNOWN))
                .orElse(Truth.YES);
        if (begun == Truth.NO || notEnded == Truth.NO) {
            return Truth.NO;
        }
        return begun == Truth.YES ? notEnded : Truth.UNKNOWN;
    }

    private static Truth negated(Truth truth) {
        return switch (truth) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /**
     * Gives it another name. It stays the same body, with the same id.
     *
     * @param other the new name
     * @param lastDay the last day of the name it has now
     * @return the body, called so
     * @throws org.ecarmethod.validation.InvalidValueException with {@link ValueIssues#DATE_ORDER} if the day lies before its
     *     beginning or an earlier change of name, or after its end
     */
    public Body rename(LocalizedText other, Stated<PartialDate> lastDay) {
        requireNonNull(other, "other");
        requireNonNull(lastDay, "lastDay");
        return toBuilder()
                .name(other)
                .addFormerName(new FormerName(name(), lastDay))
                .build();
    }

    /** {@return a builder that starts from this body} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Body}. */
    public static final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
