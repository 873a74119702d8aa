package org.ecarmethod.finding;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Codes for experiences, findings and proposals. */
public final class FindingIssues {

    /**
     * R2.1: what a circle says holds something that points at a person; {@code kind} is the wire name of a
     * {@link org.ecarmethod.detection.PersonalDataKind}, {@code character} its place in the text, from 1.
     */
    public static final IssueCode DIRECT_IDENTIFIER = IssueCode.error(
                    "ecar.finding.direct-identifier", Category.PRIVACY, "R2.1 [P1-P5]")
            .addArgument("kind")
            .addArgument("character")
            .safety()
            .build();

    /** R1.4: an experience was written down and nobody in the circle had agreed to that by then. */
    public static final IssueCode RECORDED_WITHOUT_CONSENT = IssueCode.error(
                    "ecar.finding.recorded-without-consent", Category.PRIVACY, "R1.4 [P11]")
            .safety()
            .build();

    /** P10: words are quoted and the consent to that was not given, or was taken back. */
    public static final IssueCode QUOTE_WITHOUT_CONSENT = IssueCode.error(
                    "ecar.finding.quote-without-consent", Category.PRIVACY, "P10 (GK)")
            .safety()
            .build();

    /** P10: words are quoted and peers have not looked whether the person can be recognised. */
    public static final IssueCode QUOTE_NOT_CHECKED = IssueCode.warning(
                    "ecar.finding.quote-not-checked", Category.PRIVACY, "P10 (GK)")
            .build();

    /** P12: all experiences of a finding were withdrawn, and the circle has not approved it since. */
    public static final IssueCode RESTS_ON_WITHDRAWN = IssueCode.warning(
                    "ecar.finding.rests-on-withdrawn", Category.PRIVACY, "P12 (GK)")
            .build();

    /** R2.2: it is not recorded in which meeting an experience was told. */
    public static final IssueCode NO_MEETING = IssueCode.warning(
                    "ecar.finding.no-meeting", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R2.2: a finding rests on no experience. */
    public static final IssueCode NO_EXPERIENCE = IssueCode.warning(
                    "ecar.finding.no-experience", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R2.2: a proposal rests on no finding. */
    public static final IssueCode NO_FINDING = IssueCode.warning(
                    "ecar.finding.no-finding", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R3.1: something left the circle without its approval, or before it. */
    public static final IssueCode NOT_APPROVED = IssueCode.error(
                    "ecar.finding.not-approved", Category.METHOD, "R3.1 (GK, action research)")
            .build();

    /**
     * R3.2: what leaves the circle rests on fewer people than may ever be shown as a number, and so may point at one of
     * them. Counts are not checked here: they leave only as a release.
     */
    public static final IssueCode SMALL_NUMBER = IssueCode.error(
                    "ecar.finding.small-number", Category.PRIVACY, "R3.2 [P7]")
            .safety()
            .build();

    /** A theme is named that the profile does not have. */
    public static final IssueCode UNKNOWN_THEME = IssueCode.error(
                    "ecar.finding.unknown-theme", Category.REFERENCE, "domain 2, phase 3: themes of the profile")
            .safety()
            .build();

    private FindingIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(FindingIssues.class);
    }
}
