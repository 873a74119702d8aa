package org.ecarmethod.shape;

/** The originator of a text. */
public enum Said {
    /** A circle: what residents told, found and propose. */
    BY_CIRCLE,
    /** Anybody else. */
    BY_OTHERS,
    /** Nobody: an id. */
    ID
}
