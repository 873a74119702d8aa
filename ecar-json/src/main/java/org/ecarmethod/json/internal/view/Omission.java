package org.ecarmethod.json.internal.view;

import java.util.Comparator;
import org.ecarmethod.privacy.Sensitivity;

/**
 * A rule on what a view omits.
 *
 * @param path where it would stand in the process, with {@code *} for each position
 * @param data its class
 * @param reason why, a term of W14.5
 */
public record Omission(String path, Sensitivity data, String reason) implements Comparable<Omission> {

    private static final Comparator<Omission> ORDER =
            Comparator.comparing(Omission::path).thenComparing(Omission::reason);

    @Override
    public int compareTo(Omission other) {
        return ORDER.compare(this, other);
    }
}
