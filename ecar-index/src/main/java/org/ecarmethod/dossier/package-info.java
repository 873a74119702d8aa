/**
 * The dossier on a city's standing: frameworks, submissions, samples, measurements, the networks it belongs to, and the
 * links to processes of the method.
 *
 * <p>{@link org.ecarmethod.dossier.IndexDossier} is the content of a document {@code ecar-index/1}, {@link
 * org.ecarmethod.dossier.DossierCheck} looks at it, {@link org.ecarmethod.dossier.IndicatorTrace} follows the thread of a process
 * on through indicators. Source: domain 3c and 4.
 */
@NullMarked
package org.ecarmethod.dossier;

import org.jspecify.annotations.NullMarked;
