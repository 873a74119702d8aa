/**
 * What a dossier says when it is looked at as a whole.
 *
 * <p>{@link org.ecarmethod.dossier.insight.DossierCheck}: whether what it names is there, and what a reader must know before
 * concluding anything. {@link org.ecarmethod.dossier.insight.IndicatorTrace}: the thread of a process, run on through indicators.
 */
@NullMarked
package org.ecarmethod.dossier.insight;

import org.jspecify.annotations.NullMarked;
