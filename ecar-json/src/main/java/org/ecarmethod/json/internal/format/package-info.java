/**
 * The JSON form of each type, by concept: {@code ResponseJson} has referrals, responses and commitments, {@code CircleJson} circles, and so on.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.format;

import org.jspecify.annotations.NullMarked;
