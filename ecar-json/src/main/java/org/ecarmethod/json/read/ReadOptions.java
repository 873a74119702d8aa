package org.ecarmethod.json.read;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.rule.CustomRules;
import org.ecarmethod.style.EcarStyle;
import org.immutables.value.Value;

/**
 * How documents are read: for which day, with which profiles and waivers, within which limits. Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class ReadOptions permits ImmutableReadOptions {

    /** The most documents an input can have: positions have nine digits. */
    private static final int MOST_DOCUMENTS = 1_000_000_000;

    ReadOptions() {}

    /** {@return the day the data is judged for; there is no hidden clock} */
    public abstract LocalDate asOf();

    /** {@return the profiles a document may follow, or derive from, such as those of a {@code ProfileSet}; the reference alone unless set} */
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

    /** {@return what becomes of fields that the format does not know; an error unless set} */
    @Value.Default
    public UnknownFields unknownFields() {
        return UnknownFields.ERROR;
    }

    /** {@return greatest length of a whole input in bytes, unpacked; 8 GiB unless set} */
    @Value.Default
    public long maxInputBytes() {
        return 8L * 1024 * 1024 * 1024;
    }

    /** {@return greatest number of documents in an input; 1 000 000 000 unless set, which is the most there can be} */
    @Value.Default
    public int maxDocuments() {
        return MOST_DOCUMENTS;
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

    /** {@return greatest length of the name of a field in characters; 1000 unless set} */
    @Value.Default
    public int maxNameLength() {
        return 1000;
    }

    /** {@return greatest number of digits of a number; 100 unless set} */
    @Value.Default
    public int maxNumberLength() {
        return 100;
    }

    /** {@return how many problems of form are looked for in one document; 10 000 unless set} */
    @Value.Default
    public int maxIssues() {
        return 10_000;
    }

    /** {@return how many issues of each code and severity a report shows, 0 or more; it counts them all; 100 unless set} */
    @Value.Default
    public int samplesKept() {
        return ReportCollector.DEFAULT_SAMPLES;
    }

    /** {@return how many threads read the documents of an input; 1, the caller's own, unless set. What comes of it is the same} */
    @Value.Default
    public int threads() {
        return 1;
    }

    @Value.Check
    void check() {
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
     * Starts options for a day.
     *
     * @param day the day the data is judged for
     * @return a builder with the day set
     */
    public static Builder asOf(LocalDate day) {
        return new Builder().asOf(requireNonNull(day, "day"));
    }

    /** Collects the parts of {@link ReadOptions}. */
    public static final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
