package org.ecarmethod.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ecarmethod.style.EcarStyle;
import org.immutables.value.Value;

/**
 * Somebody's dated decision to live with a kind of problem for a while.
 *
 * <p>A waived issue stays in the report, marked and counted. A waiver stops working after its last day, and has no
 * effect on a code that protects the method's core or a person ({@link Protection#SAFETY}).
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

    /** {@return the kind of problem that is lived with} */
    public abstract IssueCode code();

    /** {@return the only place it is lived with, or empty for everywhere; everything below the place counts} */
    public abstract Optional<PropertyPath> path();

    /** {@return office of the person who decided, 1 to 300 characters} */
    @Value.Redacted
    public abstract String who();

    /** {@return the reason given, 1 to 300 characters} */
    @Value.Redacted
    public abstract String why();

    /** {@return the last day on which it works} */
    public abstract LocalDate until();

    @Value.Check
    void check() {
        Violations violations = new Violations();
        line(violations, who(), "who");
        line(violations, why(), "why");
        violations.throwIfAny();
    }

    private static void line(Violations violations, String text, String property) {
        if (text.isBlank()) {
            violations.add(ValueIssues.BLANK, property);
        } else if (text.length() > 300) {
            violations.accept(Issue.at(ValueIssues.TOO_LONG, PropertyPath.of(property))
                    .with("max", 300)
                    .build());
        }
    }

    /**
     * Tells whether this waiver covers an issue.
     *
     * @param issue the issue
     * @param asOf the day the data is judged for
     * @return true if the code may be waived, the day is not past the last one and the place fits
     */
    public boolean covers(Issue issue, LocalDate asOf) {
        return issue.code().equals(code())
                && code().protection() == Protection.WAIVABLE
                && !asOf.isAfter(until())
                && path().map(place -> isBelow(issue.path().toString(), place.toString()))
                        .orElse(true);
    }

    private static boolean isBelow(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    @Override
    public final int compareTo(Waiver other) {
        return ORDER.compare(this, other);
    }

    /** {@return a builder without anything set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Waiver}. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
