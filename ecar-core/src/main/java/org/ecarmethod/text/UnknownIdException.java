package org.ecarmethod.text;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;

/**
 * Thrown when a command or a look-up is given an id that points at nothing. Its issue says which kind of thing is missing,
 * where it was looked for, and its id, unless that leads to a person.
 */
public final class UnknownIdException extends EcarException {

    /** There is no {@code kind} with the id {@code id}. */
    public static final IssueCode UNKNOWN = IssueCode.error(
                    "ecar.id.unknown", Category.REFERENCE, "design 4: references are ids")
            .addArguments("kind", "id")
            .safety()
            .build();

    /** There is no {@code kind} with the id. It leads to a person, and is not repeated. */
    public static final IssueCode UNKNOWN_NEAR_PERSON = IssueCode.error(
                    "ecar.id.unknown-near-person", Category.REFERENCE, "design 4: references are ids")
            .addArguments("kind")
            .safety()
            .build();

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
        Issue.Builder issue =
                Issue.at(open ? UNKNOWN : UNKNOWN_NEAR_PERSON, where).with("kind", kind(id));
        // A list, because a single term would be said in words where some vocabulary has the same term.
        return new UnknownIdException(
                open ? issue.with("id", List.of(id.value())).build() : issue.build());
    }

    /** What an id names, by the type of the id: {@code follow-up} for a {@code FollowUpId}. */
    private static String kind(Id id) {
        String type = id.getClass().getSimpleName();
        return CAPITAL.matcher(type.substring(0, type.length() - "Id".length()))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT);
    }

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> codes() {
        return IssueCode.declaredIn(UnknownIdException.class);
    }
}
