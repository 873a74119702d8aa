package org.ecarmethod.page;

import org.ecarmethod.insight.CoreFunctionReview;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.record.FactId;

/** What the core functions of the method look like in the process. */
record CoreFunctionsSection(Reading reading, Words words, Page.Builder page) {

    private static final Columns FUNCTIONS = Columns.of(2, 2, 50);

    void print() {
        page.heading(words.text("functions.heading"))
                .paragraph(words.text("functions.intro"))
                .blank();
        for (CoreFunctionReview.Finding finding :
                CoreFunctionReview.of(reading.process()).findings()) {
            page.row(
                    FUNCTIONS,
                    String.valueOf(finding.function().number()),
                    words.say(finding.function().function()),
                    shown(finding));
        }
    }

    private String shown(CoreFunctionReview.Finding finding) {
        String shown = words.label(finding.shown());
        String claims = words.list(finding.claims().stream().map(FactId::value).toList());
        return switch (finding.shown()) {
            case SHOWN -> words.text("functions.shown", shown, finding.records());
            case CLAIMED -> words.text("functions.claimed", shown, claims);
            case NOT_SHOWN -> shown;
        };
    }
}
