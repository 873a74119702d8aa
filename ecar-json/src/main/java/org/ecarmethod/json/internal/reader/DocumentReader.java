package org.ecarmethod.json.internal.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Out;
import org.ecarmethod.json.internal.kept.KeptObjects;
import org.ecarmethod.json.internal.kept.KeptWriter;
import org.ecarmethod.json.read.KeptFields;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.Examination;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.shape.PersonalDataSearch;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.validation.Issue;

/**
 * The path of every document of every format, from its bytes to its report; it never returns to an earlier step:
 *
 * <ol>
 *   <li>bytes to tokens, tokens to form, form to content: {@link FormReader}
 *   <li>content to what is wrong with it: {@link Examiner}
 *   <li>paths and bytes to lines and columns: {@link ReadForm#located}
 *   <li>all of it to a report, and to a value if no error was found: here
 * </ol>
 *
 * @param <C> the content, as the form gives it
 * @param <T> the value that is delivered
 */
public final class DocumentReader<C, T> {

    private final ReadOptions options;
    private final Codec<C> codec;
    private final Function<T, C> content;
    private final FormReader<C> forms;
    private final Examiner<C, T> examiner;

    /**
     * For one format.
     *
     * @param options how to read
     * @param codec how a content stands in a document
     * @param content the content of a value that is written
     * @param examiner what the format demands beyond its form
     */
    DocumentReader(ReadOptions options, Codec<C> codec, Function<T, C> content, Examiner<C, T> examiner) {
        this.options = options;
        this.codec = codec;
        this.content = content;
        this.forms = new FormReader<>(codec, options);
        this.examiner = examiner;
    }

    public ReadOptions options() {
        return options;
    }

    /** Reads a document that is all there is. */
    public ReadDocument<T> read(byte[] text) {
        return text.length > options.maxBytes() ? tooLarge() : read(examiner.alone(text));
    }

    /** A document that is all there is, and too large to be read. */
    public ReadDocument<T> tooLarge() {
        return read(Frame.singleTooLarge(options.maxBytes()));
    }

    /** Reads a document of an input: paths and places are those of the input. */
    public ReadDocument<T> read(Frame frame) {
        ReadForm<C> form = form(frame);
        return judge(form, examiner.examine(form));
    }

    /** Performs the first half of the path, for documents that can be examined only together. */
    public ReadForm<C> form(Frame frame) {
        return forms.read(frame);
    }

    /** Performs the second half of the path. */
    public <V> ReadDocument<V> judge(ReadForm<C> form, Examiner.Findings<V> findings) {
        Frame frame = form.frame();
        ReportCollector collector = collector(findings.profiles());
        if (frame.isNamed()) {
            options.fingerprintKey().ifPresent(key -> collector.input(key.of(Fingerprint.of(frame.text()))));
        }
        form.content()
                .ifPresent(content ->
                        collector.placing(path -> frame.changed(path, inside -> examiner.lasting(content, inside))));
        List<Issue> inKept = new ArrayList<>();
        form.extras()
                .texts()
                .forEach((object, texts) -> PersonalDataSearch.inOtherTexts(
                        texts,
                        object,
                        form.content()
                                .map(content -> examiner.lasting(content, object))
                                .orElse(object),
                        options.screening(),
                        options.asOf(),
                        inKept::add));
        form.located(findings.issues(), inKept).forEach(collector);
        findings.notChecked().accept(collector);
        ValidationReport report = collector.report();
        Optional<V> value =
                report.hasErrors() ? Optional.empty() : findings.value().get();
        KeptFields kept = value.isEmpty() || form.extras().isEmpty()
                ? KeptObjects.NONE
                : form.content()
                        .map(read -> form.extras().kept(Canonical.write(codec, read), examiner.withdrawn(read)))
                        .orElse(KeptObjects.NONE);
        return new ReadDocument<>(frame.position(), value, kept, report);
    }

    /** Creates an empty report collector for these profiles. */
    public ReportCollector collector(Collection<MethodProfile> profiles) {
        ReportCollector collector = new ReportCollector(
                Examination.context(profiles, options.asOf(), options.rules()), options.samplesKept());
        profiles.forEach(profile -> collector.offer(profile.waivers()));
        return collector.offer(options.waivers());
    }

    /** Writes a document of its own. */
    public String write(T value) {
        return Canonical.write(codec, content.apply(value));
    }

    /** Writes a document of its own, with the fields that were kept when it was read. */
    public String write(T value, KeptFields kept) {
        return KeptWriter.insert(write(value), kept, examiner.withdrawn(content.apply(value)));
    }

    /** Writes a value into a document of others. */
    public void write(T value, Out out) {
        codec.write(content.apply(value), out);
    }

    /** Creates an empty report collector for several documents. */
    public ReportCollector collector() {
        return collector(List.of());
    }
}
