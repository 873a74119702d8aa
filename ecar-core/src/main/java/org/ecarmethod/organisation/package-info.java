/**
 * The actors who receive, answer and act: the municipality, its political and administrative bodies, its companies and
 * foundations, and the associations and bureaus that work with it.
 *
 * <p>Who answered and who decided are two facts; both point at a {@link org.ecarmethod.organisation.Body}.
 */
@NullMarked
package org.ecarmethod.organisation;

import org.jspecify.annotations.NullMarked;
