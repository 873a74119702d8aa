/**
 * Validation results that programs can act on and people can locate.
 *
 * <p>Start with {@link org.ecarmethod.report.ValidationReport}: what was found, how often, where, what was not
 * checked and what was waived. An {@link org.ecarmethod.validation.Issue} is one finding; its
 * {@link org.ecarmethod.validation.IssueCode} and arguments are a stable contract, its sentence
 * ({@link org.ecarmethod.validation.Messages}) is not.
 *
 * <p>Three tiers of wrong: a caller's bug is a {@link java.lang.NullPointerException} or
 * {@link java.lang.IllegalStateException}; a single impossible value is an
 * {@link org.ecarmethod.validation.InvalidValueException} with all its violations; everything between objects, or that
 * depends on a date or on policy, is a {@link org.ecarmethod.validation.Rule} and never throws.
 */
@NullMarked
package org.ecarmethod.validation;

import org.jspecify.annotations.NullMarked;
