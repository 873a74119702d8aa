package org.ecarmethod.disclosure;

/**
 * One cell of a released table: a number, or that it is not shown. Why it is not shown cannot be seen: whether it is small
 * itself, or zero, or large and protects another.
 */
public sealed interface PublishedCell permits PublishedCell.Shown, PublishedCell.Suppressed {

    /**
     * A number that may be seen.
     *
     * @param count how many
     */
    record Shown(long count) implements PublishedCell {}

    /** No number. */
    record Suppressed() implements PublishedCell {}
}
