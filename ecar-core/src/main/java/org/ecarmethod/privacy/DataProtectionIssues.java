package org.ecarmethod.privacy;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for decisions that protect participants, and for publications. */
public final class DataProtectionIssues {

    /** P11, P17: people were invited, but no legal basis and no retention is recorded. */
    public static final IssueCode NOT_RECORDED = IssueCode.warning(
                    "ecar.data-protection.not-recorded", Category.COMPLETENESS, "P11 [K101], P17 [K60]")
            .build();

    /** P11: the legal basis is not known. */
    public static final IssueCode LEGAL_BASIS_UNKNOWN = IssueCode.warning(
                    "ecar.data-protection.legal-basis-unknown", Category.COMPLETENESS, "P11 [K101]")
            .build();

    /** P11: an authority can hardly rely on the legal basis. */
    public static final IssueCode LEGAL_BASIS_DOUBTFUL = IssueCode.warning(
                    "ecar.data-protection.legal-basis-doubtful", Category.PRIVACY, "P11 [K101]")
            .build();

    /** P11: consent was given to a version of the information sheet that is not recorded. */
    public static final IssueCode UNKNOWN_SHEET = IssueCode.warning(
                    "ecar.data-protection.unknown-sheet", Category.COMPLETENESS, "P11 [K101]")
            .build();

    /** P14: it is research, but its approval before the first invitation is missing or not shown. */
    public static final IssueCode RESEARCH_WITHOUT_APPROVAL = IssueCode.error(
                    "ecar.data-protection.research-without-approval", Category.PRIVACY, "P14 [K81][K103]")
            .safety()
            .build();

    /** P14, P16, P18: an information sheet lacks the information {@code information}. */
    public static final IssueCode INFORMATION_INCOMPLETE = IssueCode.warning(
                    "ecar.data-protection.information-incomplete",
                    Category.COMPLETENESS,
                    "P14 [K103], P16 [K32][K33], P18 (GK), GDPR 13, 15, 18, 21")
            .addArguments("information")
            .build();

    /** P17: no retention is decided for data of the classes {@code sensitivity}. */
    public static final IssueCode RETENTION_UNDECIDED = IssueCode.warning(
                    "ecar.data-protection.retention-undecided", Category.COMPLETENESS, "P17 [K60]")
            .addArguments("sensitivity")
            .build();

    /** P17: data of the class {@code sensitivity} was due for disposal on {@code due} and is still there. */
    public static final IssueCode DISPOSAL_OVERDUE = IssueCode.warning(
                    "ecar.data-protection.disposal-overdue", Category.PRIVACY, "P17 [K60]")
            .addArguments("sensitivity", "due")
            .build();

    /** P17: data of the class {@code sensitivity} was disposed of, but no decision allowed it on that day. */
    public static final IssueCode DISPOSED_WITHOUT_DECISION = IssueCode.error(
                    "ecar.data-protection.disposed-without-decision", Category.ORDER, "P17 [K60]")
            .addArguments("sensitivity")
            .build();

    /** P9, P10: something of the class {@code sensitivity} went to an audience that may not see it. */
    public static final IssueCode PUBLISHED_BEYOND_AUDIENCE = IssueCode.error(
                    "ecar.data-protection.published-beyond-audience", Category.PRIVACY, "P9, P10")
            .addArguments("sensitivity", "audience")
            .safety()
            .build();

    /** P12: something was published after it had been removed on {@code removed}. */
    public static final IssueCode PUBLISHED_AFTER_REMOVAL = IssueCode.error(
                    "ecar.data-protection.published-after-removal", Category.PRIVACY, "P12")
            .addArguments("removed")
            .safety()
            .build();

    private DataProtectionIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(DataProtectionIssues.class);
    }
}
