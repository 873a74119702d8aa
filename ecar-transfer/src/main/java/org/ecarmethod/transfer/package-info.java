/**
 * Carrying the method over to another city or another policy area: how faithful an adaptation or a run is
 * ({@link org.ecarmethod.transfer.Fidelity}), what must be known before it can be carried over
 * ({@link org.ecarmethod.transfer.TransferCheck}), and whom to ask what before the start
 * ({@link org.ecarmethod.transfer.StartingChecklist}). Source: section 6 of the domain description.
 */
@NullMarked
package org.ecarmethod.transfer;

import org.jspecify.annotations.NullMarked;
