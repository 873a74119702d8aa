package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.json.internal.codec.OffsetIndex.Mark;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.Schema;
import org.ecarmethod.record.Section;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.validation.ValueIssues;
import org.jspecify.annotations.Nullable;
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

    /**
     * A list as it is described.
     *
     * @param many the description
     * @param element how its elements stand
     * @param section the part of a process that the list is, if it is one
     */
    static <T> Codec<Collection<T>> of(ValueType.Many<T> many, Codec<T> element, Optional<Section> section) {
        Kind kind = many.repetition() == ValueType.Repetition.REFUSED ? Kind.SET : Kind.SEQUENCE;
        return new Lists<>(element, section.isPresent() ? Kind.SECTION : kind, section.orElse(null), many.min());
    }

    @Override
    public @Nullable Collection<T> read(Cursor in) {
        Mark mark = in.mark();
        if (!in.stands(JsonToken.START_ARRAY)) {
            in.wrongType("list");
            return lost(in, List.of());
        }
        int base = in.values().top();
        Collection<T> read = elements(in, base, mark);
        in.values().close(base);
        return read;
    }

    private @Nullable Collection<T> elements(Cursor in, int base, @Nullable Mark mark) {
        ValueStack read = in.values();
        Set<T> many = null;
        List<Integer> kept = null;
        for (int i = 0; in.parser().nextToken() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            if (mark != null) {
                mark.element(in.offset());
            }
            T one = element.read(in);
            if (kind == Kind.SET && many == null && read.top() - base > FEW) {
                many = new HashSet<>(read.<T>listFrom(base));
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
        Collection<T> all = read.listFrom(base);
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

    private @Nullable Collection<T> lost(Cursor in, Collection<T> read) {
        if (section == null) {
            return null;
        }
        in.markUnreadable(section);
        return read;
    }

    @Override
    public void write(Collection<T> value, Out out) {
        out.beginList();
        value.forEach(one -> element.write(one, out));
        out.endList();
    }

    @Override
    public Schema describe(Definitions all) {
        Schema list = Schema.of("array").with("items", element.describe(all));
        if (kind == Kind.SET) {
            list.distinct();
        }
        return min > 0 ? list.with("minItems", min) : list;
    }
}
