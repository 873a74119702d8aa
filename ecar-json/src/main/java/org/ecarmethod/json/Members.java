package org.ecarmethod.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one object whose type is told by the fields themselves: read in any order, each once. */
final class Members {

    private final Map<String, Member> known = new LinkedHashMap<>();
    private boolean repeated;
    private boolean unknown;

    private record Member(@Nullable Object value, long offset) {}

    private Members() {}

    /**
     * Reads the object at whose first token the cursor stands. Fields that are not known and fields that stand twice are
     * reported and passed over.
     *
     * @param in the cursor
     * @param codecs tells how the value of a field stands; null if the field is not known
     */
    static Members read(Cursor in, Function<String, @Nullable Codec<Object>> codecs) {
        Members members = new Members();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            Codec<Object> codec = codecs.apply(name);
            if (codec == null) {
                members.unknown |= !in.unknownField(name);
            } else {
                in.enter(name);
                members.one(in, name, codec);
                in.leave();
            }
        }
        return members;
    }

    private void one(Cursor in, String name, Codec<Object> codec) {
        if (known.containsKey(name)) {
            in.repeatedField();
            repeated = true;
            return;
        }
        long offset = in.offset();
        in.parser().nextToken();
        known.put(name, new Member(codec.read(in), offset));
    }

    /** The known fields that stand there, readable or not. */
    Set<String> names() {
        return known.keySet();
    }

    /** The value of a field; null if it is not there or could not be read. */
    @Nullable
    Object value(String name) {
        Member member = known.get(name);
        return member == null ? null : member.value();
    }

    /** Where the name of a field that is there stands. */
    long offset(String name) {
        Member member = known.get(name);
        if (member == null) {
            throw new IllegalStateException("only a field that is there has a place");
        }
        return member.offset();
    }

    /** Whether there are fields that are not known and for which the object can not be used. */
    boolean hasUnknown() {
        return unknown;
    }

    boolean hasRepeated() {
        return repeated;
    }
}
