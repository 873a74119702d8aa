/**
 * Pages for people: {@link org.ecarmethod.page.ProcessPage} on a process, {@link org.ecarmethod.page.ProblemsPage} on a
 * rejected document, {@link org.ecarmethod.page.AdaptationPage} on adaptations of the method, and {@link
 * org.ecarmethod.page.StandingPage} on a city's standing. Each makes a {@link org.ecarmethod.page.Page}, which prints
 * as plain text in Swedish or English.
 */
@NullMarked
package org.ecarmethod.page;

import org.jspecify.annotations.NullMarked;
