package org.ecarmethod.validation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The exception of this library: something is refused, and {@link #issues} tells why, each problem with its code, path and
 * arguments. Catch it to handle every refusal in one place. An argument that is null is no refusal and throws {@link
 * NullPointerException}; a call that no data can make right throws {@link IllegalArgumentException} or {@link
 * IllegalStateException}.
 *
 * <p>The message names codes and places, never what somebody wrote. The issues survive serialisation.
 */
public abstract class EcarException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int NAMED = 5;

    /** Serialised as {@link SerializedIssue}, because values of the library are not serialisable themselves. */
    private transient List<Issue> issues;

    /**
     * Makes the exception.
     *
     * @param message what is refused
     * @param issues why
     */
    protected EcarException(String message, List<Issue> issues) {
        super(requireNonNull(message, "message"));
        this.issues = List.copyOf(requireNonNull(issues, "issues"));
    }

    /** {@return why it is refused; empty only if a report that keeps no samples is all that is known} */
    public final List<Issue> issues() {
        return issues;
    }

    /**
     * Describes issues in English, as messages of exceptions do.
     *
     * @param issues what is described
     * @return code, place and sentence of each
     */
    protected static String describe(List<Issue> issues) {
        Messages words = Messages.in(Messages.languages().get(0));
        return issues.stream()
                .map(issue -> issue.code().id()
                        + (issue.path().isRoot() ? "" : " at " + issue.path())
                        + ": " + words.sentence(issue))
                .collect(Collectors.joining("; "));
    }

    /**
     * Names the first of many issues by code and place.
     *
     * @param issues what is named
     * @return code and place of the first five
     */
    protected static String places(List<Issue> issues) {
        return issues.stream()
                        .limit(NAMED)
                        .map(issue -> issue.code().id() + " at " + (issue.path().isRoot() ? "the root" : issue.path()))
                        .collect(Collectors.joining("; "))
                + (issues.size() > NAMED ? "; and more" : "");
    }

    @Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeObject(issues.stream().map(SerializedIssue::of).toArray(SerializedIssue[]::new));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (!(in.readObject() instanceof SerializedIssue[] written)) {
            throw new InvalidObjectException("issues were expected");
        }
        List<Issue> read = new ArrayList<>();
        Arrays.stream(written).map(SerializedIssue::issue).forEach(read::add);
        issues = List.copyOf(read);
    }
}
