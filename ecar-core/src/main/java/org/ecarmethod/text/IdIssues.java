package org.ecarmethod.text;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Codes for ids in a call that point at nothing. What a document points at has codes of its own. */
public final class IdIssues {

    private static final String BASIS = "design 4: references are ids";

    /** There is no {@code kind} with the id {@code id}. */
    public static final IssueCode UNKNOWN = IssueCode.error("ecar.id.unknown", Category.REFERENCE, BASIS)
            .addArguments("kind", "id")
            .safety()
            .build();

    /** There is no {@code kind} with the id. It leads to a person, and is not repeated. */
    public static final IssueCode UNKNOWN_NEAR_PERSON = IssueCode.error(
                    "ecar.id.unknown-near-person", Category.REFERENCE, BASIS)
            .addArguments("kind")
            .safety()
            .build();

    private IdIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(IdIssues.class);
    }
}
