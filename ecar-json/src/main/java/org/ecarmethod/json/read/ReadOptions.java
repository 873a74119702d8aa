package org.ecarmethod.json.read;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.rule.CustomRules;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.FingerprintKey;
import org.ecarmethod.text.PartialDate;
import org.immutables.value.Value;

/**
 * The options for reading documents: the day, the profiles and waivers, and the limits. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ReadOptions permits ImmutableReadOptions {

    /** The most documents an input can have: positions have nine digits. */
    private static final int MOST_DOCUMENTS = 1_000_000_000;

    ReadOptions() {}

    /** {@return the day as of which the data is examined; there is no hidden clock} */
    public abstract LocalDate asOf();

    /**
     * {@return the profiles that a document may follow or derive from, such as those of a {@code ProfileSet}; by
     * default the reference alone}
     */
    @Value.Default
    public List<MethodProfile> profiles() {
        return List.of(EcarProfile.v1_0());
    }

    /** {@return the waivers to apply} */
    public abstract List<Waiver> waivers();

    /** {@return the personal-data screening of free texts; by default the built-in detector alone} */
    @Value.Default
    public Screening screening() {
        return Screening.standard();
    }

    /**
     * {@return the secret with which reports name the bytes they are about; a report names none unless it is set. Without a secret
     * somebody who knows most of a small document could try the rest, also after it was withdrawn}
     */
    public abstract Optional<FingerprintKey> fingerprintKey();

    /** {@return rules of one's own, by which processes are judged after the rules of the method; none unless set} */
    @Value.Default
    public CustomRules rules() {
        return CustomRules.none();
    }

    /** {@return how documents stand in an input; told by the text unless set} */
    @Value.Default
    public Framing framing() {
        return Framing.AUTO;
    }

    /** {@return the treatment of fields that the format does not know; by default an error} */
    @Value.Default
    public UnknownFields unknownFields() {
        return UnknownFields.ERROR;
    }

    /** {@return the maximum length of a whole input in bytes, uncompressed; by default 8 GiB} */
    @Value.Default
    public long maxInputBytes() {
        return 8L * 1024 * 1024 * 1024;
    }

    /** {@return the maximum number of documents in an input; by default 1 000 000 000, the highest possible value} */
    @Value.Default
    public int maxDocuments() {
        return MOST_DOCUMENTS;
    }

    /** {@return the maximum length of a document in bytes; by default 32 MiB} */
    @Value.Default
    public int maxBytes() {
        return 32 * 1024 * 1024;
    }

    /** {@return the maximum depth of nested objects and lists; by default 32, while the format needs less than 12} */
    @Value.Default
    public int maxDepth() {
        return 32;
    }

    /**
     * {@return the maximum length of one text in characters; by default 100 000, while the model accepts at most 20
     * 000}
     */
    @Value.Default
    public int maxTextLength() {
        return 100_000;
    }

    /** {@return the maximum length of the name of a field in characters; by default 1000} */
    @Value.Default
    public int maxNameLength() {
        return 1000;
    }

    /** {@return the maximum number of digits of a number; by default 100} */
    @Value.Default
    public int maxNumberLength() {
        return 100;
    }

    /** {@return the maximum number of structural problems to find in one document; by default 10 000} */
    @Value.Default
    public int maxIssues() {
        return 10_000;
    }

    /**
     * {@return the number of issues of each code and severity that a report shows, 0 or more; by default 100. All are
     * counted}
     */
    @Value.Default
    public int samplesKept() {
        return ReportCollector.DEFAULT_SAMPLES;
    }

    /**
     * {@return the number of threads that read the documents of an input; by default 1, the caller's own. The result is
     * the same}
     */
    @Value.Default
    public int threads() {
        return 1;
    }

    @Value.Check
    void check() {
        PartialDate.requireDay(asOf(), "asOf");
        long least = LongStream.of(
                        maxBytes(),
                        maxInputBytes(),
                        maxDocuments(),
                        maxDepth(),
                        maxTextLength(),
                        maxNameLength(),
                        maxNumberLength(),
                        maxIssues(),
                        threads())
                .min()
                .orElseThrow();
        if (samplesKept() < 0 || maxDocuments() > MOST_DOCUMENTS) {
            throw new IllegalArgumentException(
                    "samplesKept must be 0 or more, and maxDocuments at most " + MOST_DOCUMENTS);
        }
        if (profiles().isEmpty() || least < 1) {
            throw new IllegalArgumentException("options must name a profile, and limits must be at least 1");
        }
    }

    /**
     * Creates a builder of options for a day.
     *
     * @param day the day the data is judged for
     * @return a builder with the day set; a day outside the years 1800 to 2999 is refused when the options are built, as {@code
     *     ecar.value.out-of-range}, because no report could name it
     */
    public static Builder asOf(LocalDate day) {
        return new Builder().asOf(requireNonNull(day, "day"));
    }

    /** Builds {@link ReadOptions}. */
    public static final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
