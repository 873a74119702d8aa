package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * Thrown when a command or a look-up is given an id that points at nothing. Its issue says which kind of thing is missing,
 * where it was looked for, and its id, unless that leads to a person.
 */
public final class UnknownIdException extends EcarException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern CAPITAL = Pattern.compile("(?<=.)(?=\\p{Lu})");

    private UnknownIdException(Issue issue) {
        super(describe(List.of(issue)), List.of(issue));
    }

    /**
     * Makes the exception.
     *
     * @param id the id that points at nothing
     * @param where the part of the whole that has nothing with this id
     * @return the exception
     */
    public static UnknownIdException of(Id id, PropertyPath where) {
        requireNonNull(id, "id");
        requireNonNull(where, "where");
        boolean open = id.toString().equals(id.value());
        Issue.Builder issue = Issue.at(open ? IdIssues.UNKNOWN : IdIssues.UNKNOWN_NEAR_PERSON, where)
                .with("kind", kind(id));
        // A list, because a single term would be said in words where some vocabulary has the same term.
        return new UnknownIdException(open ? issue.withId("id", id.value()).build() : issue.build());
    }

    /** What an id names, by the type of the id: {@code follow-up} for a {@code FollowUpId}. */
    private static String kind(Id id) {
        String type = id.getClass().getSimpleName();
        return CAPITAL.matcher(type.substring(0, type.length() - "Id".length()))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }
}
