package org.ecarmethod.shape;

/** Who says a text. */
public enum Said {
    /** A circle: what residents told, heard and ask. */
    BY_CIRCLE,
    /** Anybody else. */
    BY_OTHERS,
    /** Nobody: an id. */
    ID
}
