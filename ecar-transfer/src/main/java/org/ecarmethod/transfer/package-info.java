/**
 * Transfer of the method to another city or policy area: how faithful an adaptation or a run is ({@link
 * org.ecarmethod.transfer.Fidelity}), what must be known before a transfer ({@link
 * org.ecarmethod.transfer.TransferCheck}), and whom to ask what before the start ({@link
 * org.ecarmethod.transfer.StartingChecklist}). Source: section 6 of the domain description.
 */
@NullMarked
package org.ecarmethod.transfer;

import org.jspecify.annotations.NullMarked;
