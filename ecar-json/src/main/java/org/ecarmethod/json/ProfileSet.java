package org.ecarmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.json.internal.format.ProfileJson;
import org.ecarmethod.json.internal.reader.DocumentReader;
import org.ecarmethod.json.internal.reader.DocumentReaders;
import org.ecarmethod.json.internal.reader.Examiner;
import org.ecarmethod.json.internal.reader.ProfileExaminer;
import org.ecarmethod.json.internal.reader.ReadForm;
import org.ecarmethod.json.internal.stream.Framer;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodProfile;

/**
 * A set of profile documents resolved together: they may derive from each other, in any order and to any depth.
 * Whatever keeps one from being a profile is reported with line and column in that document. {@link
 * EcarJson#profileSet} makes one.
 *
 * <p>Processes that follow the profiles are read with {@link ReadOptions#profiles()} set to {@link #profiles()}. Instances are
 * immutable.
 */
public final class ProfileSet {

    private final List<ReadResult<MethodProfile>> results;
    private final KnownProfiles known;

    private ProfileSet(List<ReadResult<MethodProfile>> results, KnownProfiles known) {
        this.results = List.copyOf(results);
        this.known = known;
    }

    static ProfileSet read(ReadOptions options, List<Input> documents) throws IOException {
        DocumentReader<ProfileJson.Draft, Adaptation> reader = DocumentReaders.profiles(options);
        List<ReadForm<ProfileJson.Draft>> forms = new ArrayList<>();
        for (Input document : documents) {
            forms.add(reader.form(
                    Framer.only(options, requireNonNull(document, "document")).named()));
        }
        KnownProfiles known = KnownProfiles.of(options.profiles());
        List<Examiner.Findings<MethodProfile>> findings = ProfileExaminer.resolve(options, forms);
        List<ReadResult<MethodProfile>> results = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            results.add(ReadResult.of(reader.judge(forms.get(i), findings.get(i))));
        }
        Stream<MethodProfile> made = results.stream().flatMap(one -> one.value().stream());
        return new ProfileSet(
                results,
                KnownProfiles.of(Stream.concat(known.profiles().stream(), made).toList()));
    }

    /** {@return the results in the order of the documents, each with its profile or its errors} */
    public List<ReadResult<MethodProfile>> results() {
        return results;
    }

    /** {@return the previously known profiles, and those that the documents define} */
    public KnownProfiles known() {
        return known;
    }

    /**
     * {@return the profiles that a process may follow: the reference, others known before, and those of the documents}
     */
    public List<MethodProfile> profiles() {
        return known.profiles();
    }

    /**
     * Returns a profile.
     *
     * @param id its name
     * @param version its version
     * @return the profile, or empty if there is none
     */
    public Optional<MethodProfile> find(String id, String version) {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        return profiles().stream()
                .filter(profile ->
                        profile.pin().id().equals(id) && profile.version().equals(version))
                .findFirst();
    }

    /** {@return whether a document was rejected} */
    public boolean hasErrors() {
        return results.stream().anyMatch(result -> result.report().hasErrors());
    }

    /** {@return the number of documents, and how many of them are profiles} */
    @Override
    public String toString() {
        long hold = results.stream().filter(one -> one.value().isPresent()).count();
        return "ProfileSet[" + hold + " of " + results.size() + "]";
    }
}
