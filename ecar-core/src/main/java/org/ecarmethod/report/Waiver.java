package org.ecarmethod.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Protection;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.ecarmethod.validation.WireNamed;
import org.immutables.value.Value;

/**
 * A waiver: a person's dated decision to accept a kind of problem for a while.
 *
 * <p>A waived issue stays in the report, marked and counted. A waiver stops working after its last day, and has no
 * effect on a code that protects the method's core or a person ({@link Protection#SAFETY}).
 *
 * <p>{@link #who} and {@link #why} are the words of those who decided and appear in every report; write an office there,
 * not a name.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Waiver implements Comparable<Waiver> permits ImmutableWaiver {

    private static final Comparator<Waiver> ORDER = Comparator.comparing(Waiver::code)
            .thenComparing(Waiver::until)
            .thenComparing(Waiver::who)
            .thenComparing(Waiver::why)
            .thenComparing(Waiver::path, Comparator.comparing(at -> at.orElse(null), placeOrder()));

    Waiver() {}

    private static Comparator<PropertyPath> placeOrder() {
        return Comparator.nullsFirst(Comparator.naturalOrder());
    }

    /** {@return the kind of problem that is accepted} */
    public abstract IssueCode code();

    /**
     * {@return the only place where it is accepted, or empty for everywhere; everything below the place is included. An element
     * of a list that has an id is named by it ({@link PropertyPath#element}), never by its position}
     */
    public abstract Optional<PropertyPath> path();

    /** {@return the office of the person who decided, form {@link TextForm#LINE} on one line} */
    @Value.Redacted
    public abstract String who();

    /** {@return the reason given, form {@link TextForm#LINE} on one line} */
    @Value.Redacted
    public abstract String why();

    /** {@return the last day on which it is in force} */
    public abstract LocalDate until();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        line(violations, who(), "who");
        line(violations, why(), "why");
        PartialDate.checkDay(until(), PropertyPath.of("until"), violations);
        violations.throwIfAny();
    }

    private static void line(Violations violations, String text, String property) {
        PropertyPath at = PropertyPath.of(property);
        if (text.codePoints().anyMatch(Waiver::endsLine)) {
            violations.accept(Issue.at(ValueIssues.CONTROL_CHARACTER, at).build());
        } else {
            TextForm.LINE.check(text, at, violations);
        }
    }

    /** A line break, which would let a reason look like a line of the report; or a tab, which would let it look like a column. */
    private static boolean endsLine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * Returns the effect of this waiver on a day.
     *
     * @param day the day the data is judged for
     * @return whether it is in force
     */
    public Effect effectOn(LocalDate day) {
        requireNonNull(day, "day");
        if (code().protection() == Protection.SAFETY) {
            return Effect.REFUSED;
        }
        return day.isAfter(until()) ? Effect.EXPIRED : Effect.IN_FORCE;
    }

    /**
     * Tells whether this waiver concerns an issue, whether in force or not.
     *
     * @param issue the issue
     * @return true if code and place fit
     */
    public boolean concerns(Issue issue) {
        requireNonNull(issue, "issue");
        return issue.code().equals(code())
                && path().map(place -> isBelow(issue.path().toString(), place.toString()))
                        .orElse(true);
    }

    /**
     * Tells whether this waiver covers an issue.
     *
     * @param issue the issue
     * @param asOf the day the data is judged for
     * @return true if the code may be waived, the day is not past the last one and the place fits
     */
    public boolean covers(Issue issue, LocalDate asOf) {
        requireNonNull(issue, "issue");
        requireNonNull(asOf, "asOf");
        return effectOn(asOf) == Effect.IN_FORCE && concerns(issue);
    }

    private static boolean isBelow(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    @Override
    public final int compareTo(Waiver other) {
        return ORDER.compare(this, other);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The effect of a waiver on a day. */
    public enum Effect implements WireNamed {
        /** It waives the issues that it covers. */
        IN_FORCE,
        /** Its last day has passed; the issues that it concerns are not waived. */
        EXPIRED,
        /** The issues that it concerns cannot be waived. */
        REFUSED;

        @Override
        public String vocabulary() {
            return "waiver-effect";
        }
    }

    /** Builds a {@link Waiver}. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
