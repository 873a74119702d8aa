package org.ecarmethod.finding;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for experiences, findings and proposals. */
public final class FindingIssues {

    /**
     * R2.1: a text of a circle contains something that identifies a person; {@code kind} is the wire name of a {@link
     * org.ecarmethod.detection.PersonalDataKind}, {@code character} its place in the text, from 1.
     */
    public static final IssueCode DIRECT_IDENTIFIER = IssueCode.error(
                    "ecar.finding.direct-identifier", Category.PRIVACY, "R2.1 [P1-P5]")
            .addArgument("kind")
            .addArgument("character")
            .safety()
            .build();

    /** R1.4: an experience was recorded before anybody in the circle had consented to it. */
    public static final IssueCode RECORDED_WITHOUT_CONSENT = IssueCode.error(
                    "ecar.finding.recorded-without-consent", Category.PRIVACY, "R1.4 [P11]")
            .safety()
            .build();

    /** P10: words are quoted, but consent to quoting was not given, or was withdrawn. */
    public static final IssueCode QUOTE_WITHOUT_CONSENT = IssueCode.error(
                    "ecar.finding.quote-without-consent", Category.PRIVACY, "P10 (GK)")
            .safety()
            .build();

    /** P10: words are quoted, but peers have not checked whether the person can be recognised. */
    public static final IssueCode QUOTE_NOT_CHECKED = IssueCode.warning(
                    "ecar.finding.quote-not-checked", Category.PRIVACY, "P10 (GK)")
            .build();

    /** P12: all experiences of a finding were withdrawn, and the circle has not approved it since. */
    public static final IssueCode RESTS_ON_WITHDRAWN = IssueCode.warning(
                    "ecar.finding.rests-on-withdrawn", Category.PRIVACY, "P12 (GK)")
            .build();

    /** R2.2: the record does not show in which meeting an experience was told. */
    public static final IssueCode NO_MEETING = IssueCode.warning(
                    "ecar.finding.no-meeting", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R2.2: a finding is based on no experience. */
    public static final IssueCode NO_EXPERIENCE = IssueCode.warning(
                    "ecar.finding.no-experience", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R2.2: a proposal is based on no finding. */
    public static final IssueCode NO_FINDING = IssueCode.warning(
                    "ecar.finding.no-finding", Category.COMPLETENESS, "R2.2 provenance")
            .build();

    /** R3.1: something left the circle without its approval, or before it. */
    public static final IssueCode NOT_APPROVED = IssueCode.error(
                    "ecar.finding.not-approved", Category.METHOD, "R3.1 (GK, action research)")
            .build();

    /**
     * R3.2: what leaves the circle is based on fewer people than may ever be shown as a number, and so may identify one
     * of them. Counts are not checked here: they leave only as a release.
     */
    public static final IssueCode SMALL_NUMBER = IssueCode.error(
                    "ecar.finding.small-number", Category.PRIVACY, "R3.2 [P7]")
            .safety()
            .build();

    /**
     * R3.2: a finding that is about to leave rests on so few experiences that they may come from one or two people. Who told an
     * experience is not recorded: the number of experiences is the most tellers there can be.
     */
    public static final IssueCode FEW_VOICES = IssueCode.warning(
                    "ecar.finding.few-voices", Category.PRIVACY, "R3.2 [P7]")
            .build();

    /** The profile does not contain the theme. */
    public static final IssueCode UNKNOWN_THEME = IssueCode.error(
                    "ecar.finding.unknown-theme", Category.REFERENCE, "domain 2, phase 3: themes of the profile")
            .safety()
            .build();

    /** Proposals are merged into each other in a cycle, or one into itself. */
    public static final IssueCode CIRCULAR_MERGE = IssueCode.error(
                    "ecar.finding.circular-merge", Category.REFERENCE, "design 4: references are ids")
            .safety()
            .build();

    /** R3.3: a proposal was referred on {@code sent}, before it came in on {@code received}. */
    public static final IssueCode REFERRED_BEFORE_RECEIVED = IssueCode.error(
                    "ecar.finding.referred-before-received", Category.ORDER, "R3.3: proposals have a beginning")
            .addArguments("sent", "received")
            .build();

    /** R3.4: a proposal ended while {@code open} bodies were past their reply date without an answer. */
    public static final IssueCode ENDED_IN_SILENCE = IssueCode.warning(
                    "ecar.finding.ended-in-silence", Category.COMPLETENESS, "R3.4: silence shows (design 1)")
            .addArguments("open")
            .build();

    /** R3.5: a proposal counts as turned down before any referral, and was referred. */
    public static final IssueCode TURNED_DOWN_AFTER_REFERRAL = IssueCode.error(
                    "ecar.finding.turned-down-after-referral",
                    Category.METHOD,
                    "R3.5: who was asked answers (design 1)")
            .build();

    /** R3.6: a proposal was referred on {@code sent}, after it had ended on {@code ended}. */
    public static final IssueCode REFERRED_AFTER_END = IssueCode.error(
                    "ecar.finding.referred-after-end", Category.ORDER, "R3.6: proposals have an end")
            .addArguments("sent", "ended")
            .build();

    /** A command would end a proposal that has ended. */
    public static final IssueCode ALREADY_ENDED = IssueCode.error(
                    "ecar.finding.already-ended", Category.ORDER, "design 4: append-only history")
            .safety()
            .build();

    private FindingIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(FindingIssues.class);
    }
}
