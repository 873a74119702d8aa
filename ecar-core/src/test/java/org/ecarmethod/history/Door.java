package org.ecarmethod.history;

import java.util.EnumSet;
import java.util.Set;

/** A small life cycle: a door is opened, closed and now and then painted, until it is walled up. */
enum Door implements Lifecycle<Door> {
    CLOSED,
    OPEN,
    LOCKED,
    IN_PAINT,
    WALLED_UP;

    @Override
    public Set<Door> successors() {
        return switch (this) {
            case CLOSED -> EnumSet.of(OPEN, LOCKED, IN_PAINT, WALLED_UP);
            case OPEN -> EnumSet.of(CLOSED, IN_PAINT);
            case LOCKED -> EnumSet.of(CLOSED);
            case IN_PAINT -> EnumSet.of(CLOSED, OPEN, WALLED_UP);
            case WALLED_UP -> EnumSet.noneOf(Door.class);
        };
    }

    @Override
    public boolean isPause() {
        return this == IN_PAINT;
    }
}
