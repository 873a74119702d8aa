package org.ecarmethod.record;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for a process as a whole. */
public final class ProcessIssues {

    private static final String REFERENCES = "design 4: references are ids";

    /** An id occurs twice; the first place is related. */
    public static final IssueCode DUPLICATE_ID = IssueCode.error(
                    "ecar.process.duplicate-id", Category.REFERENCE, REFERENCES)
            .safety()
            .build();

    /** An id refers to nothing in the section {@code section}. */
    public static final IssueCode DANGLING_REFERENCE = IssueCode.error(
                    "ecar.process.dangling-reference", Category.REFERENCE, REFERENCES)
            .addArguments("section")
            .safety()
            .build();

    /** Bodies report to each other in a cycle. */
    public static final IssueCode CIRCULAR_BODIES = IssueCode.error(
                    "ecar.process.circular-bodies", Category.REFERENCE, REFERENCES)
            .safety()
            .build();

    /** A body takes over from itself, directly or through others. */
    public static final IssueCode CIRCULAR_SUCCESSION = IssueCode.error(
                    "ecar.process.circular-succession", Category.REFERENCE, REFERENCES)
            .safety()
            .build();

    /** A body is said to take over from another one that ended on {@code until}, but had ended itself before, on {@code ended}. */
    public static final IssueCode SUCCESSOR_ENDED_BEFORE = IssueCode.error(
                    "ecar.process.successor-ended-before", Category.ORDER, "design 1: what a body owes, somebody owes")
            .addArguments("until", "ended")
            .safety()
            .build();

    /**
     * The process follows another edition of the method, {@code wanted} with the hash {@code wantedHash}, than the one it was
     * given to be checked by, {@code given} with the hash {@code givenHash}. What depends on the edition was not checked.
     */
    public static final IssueCode OTHER_PROFILE = IssueCode.error(
                    "ecar.process.other-profile", Category.METHOD, "design 4: the process stays with its profile")
            .addArguments("wanted", "wantedHash", "given", "givenHash")
            .safety()
            .build();

    /** The process has left the draft, or contains what only comes after it, and states no grounds for it. */
    public static final IssueCode ANCHORED_WITHOUT_AUTHORITY = IssueCode.error(
                    "ecar.process.anchored-without-authority", Category.METHOD, "R0.1 [S1:9c], the gate")
            .safety()
            .build();

    /** The process left the draft by override; this remains visible. */
    public static final IssueCode ANCHORED_BY_OVERRIDE = IssueCode.warning(
                    "ecar.process.anchored-by-override", Category.METHOD, "domain 2: logged, named override")
            .addArguments("on")
            .safety()
            .build();

    /** The process is recorded as history; the record does not show how it was anchored. */
    public static final IssueCode ANCHORED_BEFORE_LIBRARY = IssueCode.info(
                    "ecar.process.anchored-before-library", Category.METHOD, "design 4: the gate")
            .safety()
            .build();

    /** A part of the record is declared incomplete although the process is not recorded as history. */
    public static final IssueCode GAP_NOT_HISTORICAL = IssueCode.error(
                    "ecar.process.gap-not-historical", Category.COMPLETENESS, "design 4: history has gaps")
            .safety()
            .build();

    /** A part of the record is declared incomplete twice. */
    public static final IssueCode GAP_REPEATED = IssueCode.error(
                    "ecar.process.gap-repeated", Category.REFERENCE, "design 4: history has gaps")
            .safety()
            .build();

    /** The process has reached the phase {@code phase} and has nothing in the section {@code section}. */
    public static final IssueCode PHASE_WITHOUT_CONTENT = IssueCode.error(
                    "ecar.process.phase-without-content", Category.COMPLETENESS, "domain 2: outputs of the phases")
            .addArguments("phase", "section")
            .build();

    /** A journal entry dated {@code earlier} follows one dated {@code later}. */
    public static final IssueCode JOURNAL_NOT_IN_ORDER = IssueCode.error(
                    "ecar.process.journal-not-in-order", Category.ORDER, "design 4: a journal that only grows")
            .addArguments("earlier", "later")
            .safety()
            .build();

    /** R0.8: a deed is dated {@code on}, later than the day {@code day} for which the process is judged. */
    public static final IssueCode FROM_THE_FUTURE = IssueCode.warning(
                    "ecar.process.from-the-future", Category.ORDER, "R0.8: nothing from the future")
            .addArguments("on", "day")
            .build();

    /** R0.9: a deed is dated {@code on}, before any process can have been. */
    public static final IssueCode TOO_EARLY = IssueCode.warning(
                    "ecar.process.too-early", Category.ORDER, "R0.9: a day that systems write for an unknown date")
            .addArguments("on")
            .build();

    /** A case number names no year, as the numbers of nearly all registries do. */
    public static final IssueCode CASE_NUMBER_UNUSUAL = IssueCode.info(
                    "ecar.process.case-number-unusual", Category.METHOD, "W3.4: kept as the registry writes it")
            .build();

    /** R0.6: a text is a dash, {@code N/A}, {@code null} or the like, or what is left of a page: it says nothing. */
    public static final IssueCode TEXT_SAYS_NOTHING = IssueCode.warning(
                    "ecar.process.text-says-nothing", Category.COMPLETENESS, "R0.6: silence shows")
            .build();

    /** R0.6: a text has {@code marks} of another system: tags, entities, invisible characters. */
    public static final IssueCode TEXT_NOT_PLAIN = IssueCode.warning(
                    "ecar.process.text-not-plain", Category.METHOD, "R0.6: a text is read as it is written")
            .addArguments("marks")
            .build();

    /** R7.2: the process is closed and a proposal has no answer. */
    public static final IssueCode CLOSED_UNANSWERED = IssueCode.error(
                    "ecar.process.closed-unanswered", Category.COMPLETENESS, "R7.2 [K40]")
            .build();

    /** R7.2: the process is closed and an answer has not been fed back. */
    public static final IssueCode CLOSED_WITHOUT_FEEDBACK = IssueCode.error(
                    "ecar.process.closed-without-feedback", Category.COMPLETENESS, "R7.2 [K40]")
            .build();

    /** R7.4: a closed process was opened again, and no reason is given. */
    public static final IssueCode REOPENED_WITHOUT_REASON = IssueCode.error(
                    "ecar.process.reopened-without-reason", Category.METHOD, "R7.4: reopening is a deed with a reason")
            .build();

    /** R6.3: the process is closed and a remaining item has no owner. */
    public static final IssueCode CLOSED_WITHOUT_OWNER = IssueCode.error(
                    "ecar.process.closed-without-owner", Category.COMPLETENESS, "R6.3 [S1:10d]")
            .build();

    /** R6.3: a remaining item has no owner. */
    public static final IssueCode OPEN_ITEM_WITHOUT_OWNER = IssueCode.warning(
                    "ecar.process.open-item-without-owner", Category.COMPLETENESS, "R6.3 [S1:10d]")
            .build();

    /** R6.3: a remaining item has no date. */
    public static final IssueCode OPEN_ITEM_WITHOUT_DATE = IssueCode.warning(
                    "ecar.process.open-item-without-date", Category.COMPLETENESS, "R6.3 [S1:10d]")
            .build();

    /** The process is about another policy area than the one its profile was made for. */
    public static final IssueCode OTHER_AREA = IssueCode.error(
                    "ecar.process.other-area", Category.METHOD, "R7.3: a new area is a new profile and a new readiness")
            .safety()
            .build();

    /** The process carries the name of the method, but its profile drops the core functions {@code numbers}. */
    public static final IssueCode NAME_NOT_ALLOWED = IssueCode.error(
                    "ecar.process.name-not-allowed", Category.METHOD, "domain 6: any dropped, inspired by")
            .addArguments("numbers")
            .safety()
            .build();

    /** A term of the vocabulary {@code vocabulary} is missing from the profile, or means something else there. */
    public static final IssueCode TERM_NOT_IN_PROFILE = IssueCode.error(
                    "ecar.process.term-not-in-profile", Category.REFERENCE, "design 4: a city can relabel")
            .addArguments("vocabulary")
            .safety()
            .build();

    /** The command {@code command} can be given in the phases {@code allowed}, and the process is in {@code phase}. */
    public static final IssueCode WRONG_PHASE = IssueCode.error(
                    "ecar.command.wrong-phase", Category.ORDER, "domain 2: phases")
            .addArguments("command", "phase", "allowed")
            .safety()
            .build();

    /** Data of the class {@code sensitivity} goes only with the whole document, not by itself. */
    public static final IssueCode NOT_DISPOSABLE = IssueCode.error(
                    "ecar.command.not-disposable", Category.METHOD, "design 4: the thread and the gate")
            .addArguments("sensitivity")
            .safety()
            .build();

    private ProcessIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(ProcessIssues.class);
    }
}
