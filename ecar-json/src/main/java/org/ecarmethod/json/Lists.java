package org.ecarmethod.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.process.Section;
import org.ecarmethod.validation.ValueIssues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list of values of one type.
 *
 * @param <T> type of the elements
 */
final class Lists<T> implements Codec<Collection<T>> {

    private enum Kind {
        /** All elements or none; the same element may stand twice. */
        SEQUENCE,
        /** All elements or none; no element stands twice. */
        SET,
        /** A part of a process: what can be read is kept, what can not marks the part. */
        SECTION
    }

    private final Codec<T> element;
    private final Kind kind;
    private final @Nullable Section section;
    private final int min;

    private Lists(Codec<T> element, Kind kind, @Nullable Section section, int min) {
        this.element = element;
        this.kind = kind;
        this.section = section;
        this.min = min;
    }

    static <T> Codec<Collection<T>> sequence(Codec<T> element) {
        return sequence(0, element);
    }

    /** A list that owes a number of elements, which the object checks of which it is a part. */
    static <T> Codec<Collection<T>> sequence(int min, Codec<T> element) {
        return new Lists<>(element, Kind.SEQUENCE, null, min);
    }

    static <T> Codec<Collection<T>> set(Codec<T> element) {
        return set(0, element);
    }

    /** A set that owes a number of elements, which the object checks of which it is a part. */
    static <T> Codec<Collection<T>> set(int min, Codec<T> element) {
        return new Lists<>(element, Kind.SET, null, min);
    }

    static <T> Codec<Collection<T>> section(Section section, Codec<T> element) {
        return new Lists<>(element, Kind.SECTION, section, 0);
    }

    @Override
    public @Nullable Collection<T> read(Cursor in) {
        if (!in.stands(JsonToken.START_ARRAY)) {
            in.wrongType("list");
            return lost(in, List.of());
        }
        List<T> read = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        boolean sound = true;
        for (int i = 0; in.parser().nextToken() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            T one = element.read(in);
            if (one == null) {
                sound = false;
            } else if (kind == Kind.SET && !seen.add(one)) {
                in.report(in.at(ValueIssues.REPEATED).build());
                sound = false;
            } else {
                read.add(one);
                kept.add(i);
            }
            in.leave();
        }
        if (!sound) {
            in.keptAt(kept);
        }
        return sound ? read : lost(in, read);
    }

    private @Nullable Collection<T> lost(Cursor in, List<T> read) {
        if (section == null) {
            return null;
        }
        in.markUnreadable(section);
        return read;
    }

    @Override
    public void write(Collection<T> value, JsonGenerator out) {
        out.writeStartArray();
        value.forEach(one -> element.write(one, out));
        out.writeEndArray();
    }

    /** Whether the list can not be left out. */
    boolean isOwed() {
        return min > 0;
    }

    @Override
    public Schema describe(Definitions all) {
        Schema list = Schema.of("array").with("items", element.describe(all));
        if (kind == Kind.SET) {
            list.distinct();
        }
        return isOwed() ? list.with("minItems", min) : list;
    }
}
