package org.ecarmethod.circle;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for circles: the gate before the start, and how a circle is formed and runs. */
public final class CircleIssues {

    private static final String GATE = "R0.1 [S1:9c], the gate";

    /** A circle has started, has met or has admitted a participant, and states no grounds for it. */
    public static final IssueCode STARTED_WITHOUT_AUTHORITY = IssueCode.error(
                    "ecar.circle.started-without-authority", Category.METHOD, GATE)
            .safety()
            .build();

    /**
     * The proof cannot be reproduced from the anchoring map: its verdict for that day is {@code verdict}, because {@code gates}
     * were not open, for the reasons {@code missing}; related are the answers that did not open them. If the verdict is ready, the
     * proof rests on answers of other days than those on the map.
     */
    public static final IssueCode PROOF_NOT_REPRODUCIBLE = IssueCode.error(
                    "ecar.circle.proof-not-reproducible", Category.METHOD, GATE)
            .addArguments("verdict", "gates", "missing")
            .safety()
            .build();

    /** The proof was made under another edition of the method. */
    public static final IssueCode PROOF_OF_OTHER_PROFILE = IssueCode.error(
                    "ecar.circle.proof-of-other-profile", Category.METHOD, "R7.3 [K24], the gate")
            .safety()
            .build();

    /** The proof, or the anchoring map, was made for another policy area. */
    public static final IssueCode PROOF_OF_OTHER_AREA = IssueCode.error(
                    "ecar.circle.proof-of-other-area", Category.METHOD, "R7.3 [K24], the gate")
            .safety()
            .build();

    /** The proof does not cover {@code count} operations that were, or may have been, on the map when the circle started. */
    public static final IssueCode PROOF_OF_OTHER_OPERATIONS = IssueCode.error(
                    "ecar.circle.proof-of-other-operations", Category.METHOD, GATE)
            .addArguments("count")
            .safety()
            .build();

    /** After the proof was made, and by the start on {@code start}, the answer to {@code gates} had become no; related are these answers. */
    public static final IssueCode READINESS_TAKEN_BACK = IssueCode.error(
                    "ecar.circle.readiness-taken-back", Category.ORDER, "domain 5: readiness is dynamic, the gate")
            .addArguments("gates", "start")
            .safety()
            .build();

    /** The proof had expired, or may have expired, when the circle started. */
    public static final IssueCode PROOF_EXPIRED = IssueCode.error(
                    "ecar.circle.proof-expired", Category.ORDER, "domain 5: readiness expires, the gate")
            .addArguments("expired", "start")
            .safety()
            .build();

    /**
     * The circle started, or may have started, before the grounds for it existed, or met or admitted participants
     * before.
     */
    public static final IssueCode STARTED_BEFORE_AUTHORITY = IssueCode.error(
                    "ecar.circle.started-before-authority", Category.ORDER, GATE)
            .addArguments("authority")
            .safety()
            .build();

    /** The circle invited people before the day of the first invitation in the anchoring map. */
    public static final IssueCode INVITED_BEFORE_MAP_SAYS = IssueCode.error(
                    "ecar.circle.invited-before-map-says", Category.ORDER, "G4 [S1:9c], the gate")
            .addArguments("map")
            .safety()
            .build();

    /** The circle is recorded as history, but has dates, or belongs to a process, from after this library existed. */
    public static final IssueCode HISTORY_TOO_YOUNG = IssueCode.error(
                    "ecar.circle.history-too-young", Category.METHOD, "design 4: the gate")
            .addArguments("since")
            .safety()
            .build();

    /** R0.1: the first meeting was not, or not certainly, after the day by which all had answered. */
    public static final IssueCode MET_BEFORE_ANCHORING = IssueCode.error(
                    "ecar.circle.met-before-anchoring", Category.ORDER, "R0.1 [S1:9c]")
            .addArguments("anchored", "meeting")
            .safety()
            .build();

    /** The circle was started by override; this remains visible. */
    public static final IssueCode STARTED_BY_OVERRIDE = IssueCode.warning(
                    "ecar.circle.started-by-override", Category.METHOD, "domain 2: logged, named override")
            .addArguments("on")
            .safety()
            .build();

    /** The circle is recorded as history; the record does not show how it was anchored. */
    public static final IssueCode STARTED_BEFORE_LIBRARY = IssueCode.info(
                    "ecar.circle.started-before-library", Category.METHOD, "design 4: the gate")
            .safety()
            .build();

    /** R1.1: the circle has {@code size} participants; {@code min} to {@code max} is usual. */
    public static final IssueCode SIZE = IssueCode.warning("ecar.circle.size", Category.METHOD, "R1.1 [K11][K12][K14]")
            .addArguments("size", "min", "max")
            .build();

    /** R1.2: the circle ended after {@code count} meetings; at least {@code min} are usual. */
    public static final IssueCode FEW_MEETINGS = IssueCode.warning(
                    "ecar.circle.few-meetings", Category.METHOD, "R1.2 [K11][K15]")
            .addArguments("count", "min")
            .build();

    /** R1.3: the record does not show what participants were told about writing texts of their own. */
    public static final IssueCode WRITING_NOT_TOLD = IssueCode.warning(
                    "ecar.circle.writing-not-told", Category.COMPLETENESS, "R1.3 [K16]")
            .adaptable()
            .build();

    /** R1.4: a participant took part without prior consent. */
    public static final IssueCode NO_CONSENT = IssueCode.error("ecar.circle.no-consent", Category.PRIVACY, "R1.4 [P11]")
            .safety()
            .build();

    /** R1.5: nobody has stated whose voice is missing. */
    public static final IssueCode MISSING_VOICES_NOT_CONSIDERED = IssueCode.warning(
                    "ecar.circle.missing-voices-not-considered", Category.COMPLETENESS, "R1.5 [K40]")
            .build();

    /** A meeting is dated, or may be dated, before the circle started inviting. */
    public static final IssueCode MET_BEFORE_START = IssueCode.error(
                    "ecar.circle.met-before-start", Category.ORDER, "domain 2: phases 1 and 2")
            .addArguments("start", "meeting")
            .build();

    private CircleIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(CircleIssues.class);
    }
}
