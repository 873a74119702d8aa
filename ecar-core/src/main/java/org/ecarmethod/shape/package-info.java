/**
 * The descriptions of the types of the method, each described once: the names of their fields, how to extract a value
 * from an object and put it into one, and its other properties. Reader, writer and schema follow the descriptions, and
 * so does everything that goes through a whole process: references, ids, free texts, sensitivity.
 *
 * <p>This package is exported to the modules of this library alone.
 */
@NullMarked
package org.ecarmethod.shape;

import org.jspecify.annotations.NullMarked;
