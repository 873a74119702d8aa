package org.ecarmethod.validation;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names that the terms of one enum have by default: made once for each enum, since every document asks for them. */
final class WireNames {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final ClassValue<WireNames> OF = new ClassValue<>() {
        @Override
        protected WireNames computeValue(Class<?> type) {
            return new WireNames(type);
        }
    };

    private final String vocabulary;
    private final String[] terms;

    private WireNames(Class<?> type) {
        vocabulary = NEXT_WORD.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        terms = Arrays.stream(type.getEnumConstants())
                .map(term -> ((Enum<?>) term).name().replace('_', '-').toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }

    static WireNames of(WireNamed term) {
        return OF.get(((Enum<?>) term).getDeclaringClass());
    }

    String vocabulary() {
        return vocabulary;
    }

    @SuppressWarnings("EnumOrdinal") // only a place in the array, as in an EnumMap: it never leaves this class
    String term(WireNamed term) {
        return terms[((Enum<?>) term).ordinal()];
    }
}
