package org.ecarmethod.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day somewhere from the beginning of one date to the end of another, such as {@code 2027/2029}. */
final class DateInterval extends PartialDate {

    private final SingleDate from;
    private final SingleDate until;

    private DateInterval(SingleDate from, SingleDate until) {
        this.from = from;
        this.until = until;
    }

    /** Reads an interval; null if the text is none, or if it ends before it begins. */
    static @Nullable DateInterval read(CharSequence text, int slash) {
        SingleDate from = SingleDate.read(text, 0, slash);
        SingleDate until = SingleDate.read(text, slash + 1, text.length());
        if (from == null || until == null || until.isBefore(from) == Truth.YES) {
            return null;
        }
        return new DateInterval(from, until);
    }

    @Override
    int exactDay() {
        return 0;
    }

    @Override
    public Precision precision() {
        return Precision.INTERVAL;
    }

    @Override
    public boolean isApproximate() {
        return from.isApproximate() || until.isApproximate();
    }

    @Override
    public LocalDate earliest() {
        return from.earliest();
    }

    @Override
    public LocalDate latest() {
        return until.latest();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateInterval that && from.equals(that.from) && until.equals(that.until);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + until.hashCode();
    }

    @Override
    public String toString() {
        return from + "/" + until;
    }
}
