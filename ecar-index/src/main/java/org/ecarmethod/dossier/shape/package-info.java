/**
 * The shapes of dossiers, each type described once. Exported to the JSON module alone.
 */
@NullMarked
package org.ecarmethod.dossier.shape;

import org.jspecify.annotations.NullMarked;
