package org.ecarmethod.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Resolution;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.validation.Issue;

/**
 * Profile documents resolved together: they may derive from each other, in any order and to any depth. Whatever keeps one
 * from holding is reported with line and column in that document.
 *
 * <p>Processes that follow the profiles are read with {@link ReadOptions#profiles()} set to {@link #profiles()}. Instances are
 * immutable.
 */
public final class ProfileSet {

    private final List<ProfileDocument> documents;
    private final KnownProfiles known;

    private ProfileSet(List<ProfileDocument> documents, KnownProfiles known) {
        this.documents = List.copyOf(documents);
        this.known = known;
    }

    /**
     * Reads documents that derive from the reference, or from each other.
     *
     * @param options how to read
     * @param documents the documents
     * @return what came of them
     */
    public static ProfileSet read(ReadOptions options, List<String> documents) {
        return of(documents.stream()
                .map(text -> ProfileDocument.read(options, text))
                .toList());
    }

    /**
     * Resolves documents that derive from the reference, or from each other.
     *
     * @param documents the documents
     * @return what came of them
     */
    public static ProfileSet of(List<ProfileDocument> documents) {
        return of(KnownProfiles.reference(), documents);
    }

    /**
     * Resolves documents that derive from profiles somebody has, or from each other.
     *
     * @param known the profiles somebody has
     * @param documents the documents
     * @return what came of them
     */
    public static ProfileSet of(KnownProfiles known, List<ProfileDocument> documents) {
        List<Adaptation> adaptations = documents.stream()
                .flatMap(document -> document.adaptation().stream())
                .toList();
        Iterator<Resolution> resolutions = known.resolveAll(adaptations).iterator();
        List<ProfileDocument> resolved = new ArrayList<>();
        for (ProfileDocument document : documents) {
            resolved.add(document.adaptation()
                    .map(adaptation ->
                            document.resolved(toldOfBase(resolutions.next(), adaptation.derivesFrom(), documents)))
                    .orElseGet(document::unresolved));
        }
        Stream<MethodProfile> made = resolved.stream().flatMap(document -> document.profile().stream());
        return new ProfileSet(
                resolved,
                KnownProfiles.of(Stream.concat(known.profiles().stream(), made).toList()));
    }

    /** A base that could not be read is there, and does not hold. */
    private static Resolution toldOfBase(Resolution resolution, ProfilePin base, List<ProfileDocument> documents) {
        boolean there = documents.stream().anyMatch(document -> document.isNamed(base.id(), base.version()));
        if (!there) {
            return resolution;
        }
        List<Issue> told = resolution.issues().stream()
                .map(issue -> issue.code().equals(MethodIssues.BASE_UNKNOWN)
                        ? Issue.at(MethodIssues.BASE_REFUSED, issue.path()).build()
                        : issue)
                .toList();
        return new Resolution(resolution.profile(), told);
    }

    /** {@return the documents in their order, each with its profile if it holds, and with the whole report} */
    public List<ProfileDocument> documents() {
        return documents;
    }

    /** {@return the profiles that were known, and those that were made of the documents} */
    public KnownProfiles known() {
        return known;
    }

    /** {@return the profiles that a process may follow: the reference, others that were known, and those that were made} */
    public List<MethodProfile> profiles() {
        return known.profiles();
    }

    /**
     * Looks for a profile that was made of a document, or was known.
     *
     * @param id its name
     * @param version its version
     * @return the profile, or empty if there is none that holds
     */
    public Optional<MethodProfile> find(String id, String version) {
        return profiles().stream()
                .filter(profile ->
                        profile.pin().id().equals(id) && profile.version().equals(version))
                .findFirst();
    }

    /** {@return whether a document was refused} */
    public boolean hasErrors() {
        return documents.stream().anyMatch(document -> document.report().hasErrors());
    }

    /** {@return how many documents there are, and how many of them hold} */
    @Override
    public String toString() {
        long hold = documents.stream().filter(one -> one.profile().isPresent()).count();
        return "ProfileSet[" + hold + " of " + documents.size() + "]";
    }
}
