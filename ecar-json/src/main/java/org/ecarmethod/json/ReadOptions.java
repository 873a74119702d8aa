package org.ecarmethod.json;

import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.validation.Waiver;
import org.immutables.value.Value;

/**
 * How a document is read: for which day, with which profiles and waivers, within which limits. Instances are immutable.
 */
@Value.Immutable
@JsonStyle
public abstract sealed class ReadOptions permits ImmutableReadOptions {

    ReadOptions() {}

    /** {@return the day the data is judged for; there is no hidden clock} */
    public abstract LocalDate asOf();

    /** {@return the profiles a document may follow; the reference profile if none is given} */
    @Value.Default
    public List<MethodProfile> profiles() {
        return List.of(EcarProfile.v1_0());
    }

    /** {@return waivers to offer} */
    public abstract List<Waiver> waivers();

    /** {@return how free texts are looked at for personal data; by the built-in detector alone unless set} */
    @Value.Default
    public Screening screening() {
        return Screening.standard();
    }

    /** {@return greatest length of a document in bytes; 32 MiB unless set} */
    @Value.Default
    public int maxBytes() {
        return 32 * 1024 * 1024;
    }

    /** {@return greatest depth of nested objects and lists; 32 unless set, the format needs less than 12} */
    @Value.Default
    public int maxDepth() {
        return 32;
    }

    /** {@return greatest length of one text in characters; 100 000 unless set, the model takes at most 20 000} */
    @Value.Default
    public int maxTextLength() {
        return 100_000;
    }

    @Value.Check
    void check() {
        if (profiles().isEmpty() || maxBytes() < 1 || maxDepth() < 1 || maxTextLength() < 1) {
            throw new IllegalArgumentException("options must name a profile, and limits must be at least 1");
        }
    }

    /**
     * Starts options for a day.
     *
     * @param day the day the data is judged for
     * @return a builder with the day set
     */
    public static Builder asOf(LocalDate day) {
        return new Builder().asOf(day);
    }

    /** Collects the parts of {@link ReadOptions}. */
    public static final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
