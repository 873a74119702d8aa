package org.ecarmethod.history;

import java.util.EnumSet;
import java.util.Set;

/** A small life cycle: a door is opened and closed until it is walled up. */
enum Door implements Lifecycle<Door> {
    CLOSED("closed"),
    OPEN("open"),
    LOCKED("locked"),
    WALLED_UP("walled-up");

    private final String wireName;

    Door(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public Set<Door> successors() {
        return switch (this) {
            case CLOSED -> EnumSet.of(OPEN, LOCKED, WALLED_UP);
            case OPEN, LOCKED -> EnumSet.of(CLOSED);
            case WALLED_UP -> EnumSet.noneOf(Door.class);
        };
    }

    @Override
    public String vocabulary() {
        return "door";
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
