package org.ecarmethod.json.internal.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.shape.Choice;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Kinds;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;

/** The codecs of all types that a type is made of, one for each. Lives as long as they are put together. */
public final class Codecs {

    private final Map<ValueType<?>, Codec<?>> made = new HashMap<>();

    private Codecs() {}

    /** {@return the codec of a type} */
    public static <V> Codec<V> of(ValueType<V> type) {
        return new Codecs().codec(type);
    }

    /** {@return the codec of a shape} */
    public static <V> ShapeCodec<V> of(Shape<V> shape) {
        return new ShapeCodec<>(shape, new Codecs());
    }

    <V> Codec<V> codec(Field<?, V> field) {
        return field.type() instanceof ValueType.Many<?> many && field.section().isPresent()
                ? Codecs.<V>is(section(field, many))
                : codec(field.type());
    }

    private <E> Codec<?> section(Field<?, ?> field, ValueType.Many<E> many) {
        return Lists.of(many, codec(many.element()), field.section());
    }

    <V> Codec<V> codec(ValueType<V> type) {
        Codec<?> known = made.get(type);
        if (known == null) {
            known = make(type);
            made.put(type, known);
        }
        return is(known);
    }

    private Codec<?> make(ValueType<?> type) {
        if (type instanceof Codec<?> own) {
            return own;
        } else if (type instanceof ValueType.Reference<?> reference) {
            return codec(reference.type());
        } else if (type instanceof Shape<?> shape) {
            return new ShapeCodec<>(shape, this);
        } else if (type instanceof Kinds<?> kinds) {
            return new ShapeCodec<>(kinds, this);
        } else if (type instanceof Choice<?> choice) {
            return new ChoiceCodec<>(choice, this);
        } else if (type instanceof ValueType.Many<?> many) {
            return list(many);
        }
        return scalar(type);
    }

    private <E> Codec<?> list(ValueType.Many<E> many) {
        return Lists.of(many, codec(many.element()), Optional.empty());
    }

    private static Codec<?> scalar(ValueType<?> type) {
        if (type instanceof ValueType.Text<?> text) {
            return text(text);
        } else if (type instanceof ValueType.Words) {
            return new Scalars.LocalizedTextCodec();
        } else if (type instanceof ValueType.Date) {
            return new Scalars.DateCodec();
        } else if (type instanceof ValueType.Term<?> term) {
            return Scalars.term(term.vocabulary());
        } else if (type instanceof ValueType.WholeNumber number) {
            return new Scalars.IntegerCodec(number.name(), number.min(), number.max());
        } else if (type instanceof ValueType.Count count) {
            return new Scalars.CountCodec(count.min());
        } else if (type instanceof ValueType.Constant constant) {
            return new FormatCodec(constant.text());
        } else if (type instanceof ValueType.Truth) {
            return new Scalars.TruthCodec();
        }
        throw new IllegalArgumentException("nothing is known of " + type.getClass());
    }

    private static <V> Codec<V> text(ValueType.Text<V> text) {
        return new Scalars.TextCodec<>(text.form(), text.of(), text.printed());
    }

    /** The codec of a type is of the class of its values. */
    @SuppressWarnings("unchecked")
    private static <V> Codec<V> is(Codec<?> codec) {
        return (Codec<V>) codec;
    }
}
