package org.ecarmethod.disclosure;

/**
 * A cell of a released table: a number, or a suppressed one. Why it is not shown cannot be seen: whether it is small
 * itself, or zero, or large and protects another.
 */
public sealed interface PublishedCell permits PublishedCell.Shown, PublishedCell.Suppressed {

    /**
     * A number that is shown.
     *
     * @param count how many
     */
    record Shown(long count) implements PublishedCell {}

    /** A suppressed number. */
    record Suppressed() implements PublishedCell {}
}
