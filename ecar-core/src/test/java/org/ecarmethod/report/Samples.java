package org.ecarmethod.report;

import java.time.LocalDate;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;

/** Valid parts of reports to begin a test from. */
public final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** A code that nobody can waive. */
    public static final IssueCode SAFETY = IssueCode.error("ecar.sample.safety", Category.PRIVACY, "test")
            .safety()
            .build();

    /** A code that can be waived. */
    public static final IssueCode PLAIN =
            IssueCode.error("ecar.sample.plain", Category.METHOD, "test").build();

    /** A code that only warns. */
    public static final IssueCode WARNING =
            IssueCode.warning("ecar.sample.warning", Category.METHOD, "test").build();

    /** A code that only informs. */
    public static final IssueCode NOTE =
            IssueCode.info("ecar.sample.note", Category.METHOD, "test").build();

    private Samples() {}

    static ReportContext aContext() {
        return new ReportContext("0.1", aPin(), "0".repeat(64), DAY);
    }

    static ProfilePin aPin() {
        return new ProfilePin("ecar", "1.0", "a".repeat(64));
    }

    static ReportCollector aCollector() {
        return new ReportCollector(aContext());
    }

    /** A waiver of {@link ValueIssues#BLANK} everywhere, whose last day is {@link #DAY}. */
    static Waiver.Builder aWaiver() {
        return Waiver.builder()
                .code(PLAIN)
                .who("head of the registry")
                .why("the old register has no such column")
                .until(DAY);
    }

    public static Issue issue(IssueCode code, String pointer) {
        return Issue.at(code, PropertyPath.parse(pointer)).build();
    }

    public static Issue blank(String pointer) {
        return issue(PLAIN, pointer);
    }
}
