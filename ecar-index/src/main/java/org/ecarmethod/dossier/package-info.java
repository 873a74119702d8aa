/**
 * The dossier on a city's standing: frameworks, submissions, samples, measurements, the networks it belongs to, and the
 * links to processes of the method.
 *
 * <p>{@link org.ecarmethod.dossier.IndexDossier} is the content of a document {@code ecar-index/1}. The package {@code insight}
 * below this one looks at it. Source: domain 3c and 4.
 */
@NullMarked
package org.ecarmethod.dossier;

import org.jspecify.annotations.NullMarked;
