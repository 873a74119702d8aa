package org.ecarmethod.index;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for submissions, scores and samples, and for the dossier that contains them. */
public final class IndexIssues {

    private static final String REFERENCES = "design 4: references are ids";

    /** Of {@code asked} questions {@code missing} have no answer. */
    public static final IssueCode ANSWERS_MISSING = IssueCode.info(
                    "ecar.index.answers-missing", Category.COMPLETENESS, "domain 4: coverage is shown")
            .addArguments("missing", "asked")
            .build();

    /** An id or a code refers to nothing in the part {@code section} of the dossier. */
    public static final IssueCode DANGLING_REFERENCE = IssueCode.error(
                    "ecar.index.dangling-reference", Category.REFERENCE, REFERENCES)
            .addArguments("section")
            .safety()
            .build();

    /** An id or a code occurs twice in a part of the dossier; the first place is related. */
    public static final IssueCode DUPLICATE_ID = IssueCode.error(
                    "ecar.index.duplicate-id", Category.REFERENCE, REFERENCES)
            .safety()
            .build();

    /** The sample is fictitious. */
    public static final IssueCode FICTITIOUS = IssueCode.info(
                    "ecar.index.fictitious", Category.METHOD, "domain 4: example data is clearly fictitious")
            .safety()
            .build();

    /** Points are claimed without evidence. */
    public static final IssueCode NO_EVIDENCE = IssueCode.info(
                    "ecar.index.no-evidence", Category.COMPLETENESS, "domain 4 [K67]: examples for cross-checking")
            .build();

    /** Results with different grounds are to be combined. */
    public static final IssueCode PARTS_DISAGREE = IssueCode.error(
                    "ecar.index.parts-disagree", Category.METHOD, "domain 4: the version is stored with every score")
            .safety()
            .build();

    /** A reply has more than the {@code max} points of its question. */
    public static final IssueCode POINTS_BEYOND_MAXIMUM = IssueCode.error(
                    "ecar.index.points-beyond-maximum", Category.VALUE, "domain 4: p(q) of max(q) points")
            .addArguments("max")
            .safety()
            .build();

    /** No framework of this name and version is known here. */
    public static final IssueCode UNKNOWN_FRAMEWORK = IssueCode.error(
                    "ecar.index.unknown-framework", Category.REFERENCE, REFERENCES)
            .safety()
            .build();

    /** The framework has no indicator of this code. */
    public static final IssueCode UNKNOWN_INDICATOR = IssueCode.error(
                    "ecar.index.unknown-indicator", Category.REFERENCE, REFERENCES)
            .safety()
            .build();

    /** The framework has no question of this code. */
    public static final IssueCode UNKNOWN_QUESTION = IssueCode.error(
                    "ecar.index.unknown-question", Category.REFERENCE, REFERENCES)
            .safety()
            .build();

    private IndexIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(IndexIssues.class);
    }
}
