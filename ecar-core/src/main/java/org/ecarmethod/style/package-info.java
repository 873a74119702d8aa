/** How value types are generated. Not exported. */
@NullMarked
package org.ecarmethod.style;

import org.jspecify.annotations.NullMarked;
