/**
 * Reads one document: bytes to tokens, tokens to form, form to content, content to report.
 *
 * <p>This package is not exported; on the class path its name is the only wall.
 */
@NullMarked
package org.ecarmethod.json.internal.reader;

import org.jspecify.annotations.NullMarked;
