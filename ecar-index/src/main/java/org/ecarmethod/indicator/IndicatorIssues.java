package org.ecarmethod.indicator;

import java.util.List;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.IssueCode;

/** Issue codes for sets of indicators and for their surveys. */
public final class IndicatorIssues {

    /** The method of a survey is not recorded. */
    public static final IssueCode METHOD_UNKNOWN = IssueCode.info(
                    "ecar.indicator.method-unknown",
                    Category.COMPLETENESS,
                    "P19 [K106]: a share is judged by its survey")
            .build();

    /** More people answered than were asked. */
    public static final IssueCode MORE_ANSWERS_THAN_ASKED = IssueCode.error(
                    "ecar.indicator.more-answers-than-asked", Category.VALUE, "design choice: values are right")
            .safety()
            .build();

    /** More questions are listed than the stated number. */
    public static final IssueCode MORE_QUESTIONS_THAN_COUNTED = IssueCode.error(
                    "ecar.indicator.more-questions-than-counted", Category.VALUE, "design choice: values are right")
            .safety()
            .build();

    /** An indicator has no weight where the others have one. */
    public static final IssueCode NO_WEIGHT = IssueCode.error(
                    "ecar.indicator.no-weight", Category.COMPLETENESS, "domain 4: weights are input data")
            .safety()
            .build();

    /** A table is requested by a ground on which people were not asked to identify themselves. */
    public static final IssueCode NOT_SELF_IDENTIFIED = IssueCode.error(
                    "ecar.indicator.not-self-identified", Category.PRIVACY, "P6 [K49][K50]")
            .safety()
            .build();

    /** The counts are not those of the survey. */
    public static final IssueCode OTHER_POPULATION = IssueCode.error(
                    "ecar.indicator.other-population", Category.PRIVACY, "P8 [K99]: releases of one survey are one")
            .safety()
            .build();

    /** Fewer than {@code min} people answered, or their number is not known, or too few are on one side of the share: the result is not shown. */
    public static final IssueCode TOO_FEW_ANSWERS = IssueCode.warning(
                    "ecar.indicator.too-few-answers", Category.PRIVACY, "P19 [K106]")
            .addArguments("min")
            .safety()
            .build();

    /** A named area or indicator is not in the framework. */
    public static final IssueCode UNKNOWN_PART = IssueCode.error(
                    "ecar.indicator.unknown-part", Category.REFERENCE, "design choice: values are right")
            .safety()
            .build();

    /** The weights are not official, or not known. */
    public static final IssueCode WEIGHTS_NOT_OFFICIAL = IssueCode.info(
                    "ecar.indicator.weights-not-official", Category.METHOD, "domain 4: weights were not found")
            .build();

    private IndicatorIssues() {}

    /** {@return all codes of this class, in alphabetical order} */
    public static List<IssueCode> all() {
        return IssueCode.declaredIn(IndicatorIssues.class);
    }
}
