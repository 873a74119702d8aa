package org.ecarmethod.json.read;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;

/**
 * What came of reading a document without running any rule: the content, if it has the form it must have, and the report
 * in any case. Whether ids point at something and whether the method was followed is not looked at; the report says so.
 *
 * @param content the content; empty if anything is wrong with the form
 * @param report what is wrong with the form, with line and column; every rule stands in it as switched off
 */
public record ContentResult(Optional<ProcessContent> content, ValidationReport report) {

    public ContentResult {
        requireNonNull(content, "content");
        requireNonNull(report, "report");
    }
}
