package org.ecarmethod.indicator;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;

/**
 * A named combination of several indicators, such as the "intercultural lens" of six (domain 4, [K68]). Its score is
 * the weighted mean of theirs, which is our reading of the source, not told by it.
 *
 * @param id its code, once in the framework
 * @param label what it is called
 * @param members the indicators, at least one
 */
public record Composite(Code id, LocalizedText label, Set<Code> members) {

    /** The minimum number of indicators in a composite. */
    public static final int MIN_MEMBERS = 1;

    public Composite {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        requireNonNull(members, "members");
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
        Violations violations = new Violations();
        if (members.size() < MIN_MEMBERS) {
            violations.add(ValueIssues.EMPTY, "members");
        }
        violations.throwIfAny();
    }
}
