package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.json.internal.codec.OffsetIndex.Mark;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.record.Section;
import org.ecarmethod.validation.ValueIssues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A list of values of one type.
 *
 * @param <T> type of the elements
 */
public final class Lists<T> implements Codec<Collection<T>> {

    private enum Kind {
        /** All elements or none; the same element may stand twice. */
        SEQUENCE,
        /** All elements or none; no element stands twice. */
        SET,
        /** A part of a process: what can be read is kept, what cannot marks the part. */
        SECTION
    }

    /** So many elements of a set are compared one by one, which needs no other set; more are looked up. */
    private static final int FEW = 16;

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

    public static <T> Codec<Collection<T>> sequence(Codec<T> element) {
        return sequence(0, element);
    }

    /** A list that owes a number of elements, which the object checks of which it is a part. */
    public static <T> Codec<Collection<T>> sequence(int min, Codec<T> element) {
        return new Lists<>(element, Kind.SEQUENCE, null, min);
    }

    public static <T> Codec<Collection<T>> set(Codec<T> element) {
        return set(0, element);
    }

    /** A set that owes a number of elements, which the object checks of which it is a part. */
    public static <T> Codec<Collection<T>> set(int min, Codec<T> element) {
        return new Lists<>(element, Kind.SET, null, min);
    }

    public static <T> Codec<Collection<T>> section(Section section, Codec<T> element) {
        return new Lists<>(element, Kind.SECTION, section, 0);
    }

    @Override
    public @Nullable Collection<T> read(Cursor in) {
        Mark mark = in.mark();
        if (!in.stands(JsonToken.START_ARRAY)) {
            in.wrongType("list");
            return lost(in, List.of());
        }
        int base = in.workbench().top();
        try {
            return elements(in, base, mark);
        } finally {
            in.workbench().close(base);
        }
    }

    private @Nullable Collection<T> elements(Cursor in, int base, @Nullable Mark mark) {
        ValueStack read = in.workbench();
        Set<Object> many = null;
        List<Integer> kept = null;
        for (int i = 0; in.parser().nextToken() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            if (mark != null) {
                mark.element(in.offset());
            }
            T one = element.read(in);
            if (kind == Kind.SET && many == null && read.top() - base > FEW) {
                many = new HashSet<>(read.listFrom(base));
            }
            if (one != null && kind == Kind.SET && (many == null ? read.holds(base, one) : !many.add(one))) {
                in.report(in.at(ValueIssues.REPEATED).build());
                one = null;
            }
            if (one != null) {
                read.push(one);
            } else if (kept == null) {
                kept = positionsBefore(i);
            }
            if (one != null && kept != null) {
                kept.add(i);
            }
            in.leave();
        }
        Collection<T> all = cast(read.listFrom(base));
        if (kept == null) {
            return all;
        }
        in.keptAt(kept);
        return lost(in, all);
    }

    /** Until the first element is lost every one stands where it was read. */
    private static List<Integer> positionsBefore(int lost) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < lost; i++) {
            kept.add(i);
        }
        return kept;
    }

    @SuppressWarnings("unchecked")
    private static <T> Collection<T> cast(Collection<Object> values) {
        return (Collection<T>) values;
    }

    private @Nullable Collection<T> lost(Cursor in, Collection<T> read) {
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

    /** Whether the list cannot be left out. */
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
