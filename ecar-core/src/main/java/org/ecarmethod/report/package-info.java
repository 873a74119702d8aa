/**
 * Validation reports: exact totals, stable samples, what was not checked, waivers, and what the report was made with.
 *
 * <p>Start with {@link org.ecarmethod.report.ValidationReport}. Reports of parts merge into the report of the whole.
 */
@NullMarked
package org.ecarmethod.report;

import org.jspecify.annotations.NullMarked;
