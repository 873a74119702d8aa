package org.ecarmethod.checks;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of each kind, with members that are API and others that are not. */
@SuppressWarnings("unused")
public final class ApiSamples {

    private ApiSamples() {}

    /** Not visible to others: what it has is part of the API of those that extend it. */
    abstract static class Hidden<T> implements Comparable<Hidden<T>> {

        public abstract T inherited(T given);

        public abstract T overridden();

        @Override
        public int compareTo(Hidden<T> other) {
            return 0;
        }
    }

    public abstract static class Open<N extends Number> extends Hidden<List<@Nullable String>>
            implements AutoCloseable {

        public static final int LIMIT = 3;

        protected Open(int... parts) {}

        Open(long unseen) {}

        @Override
        public List<@Nullable String> overridden() {
            return List.of();
        }

        protected <X extends Number & Comparable<X>> @Nullable X chosen(List<? super X> from, Class<?>[] types)
                throws IOException {
            throw new IOException();
        }

        /** Throws less than what it implements. */
        @Override
        public void close() {}

        /** @deprecated for the test */
        @Deprecated
        public final void old() {}

        void unseen() {}

        private void secret() {}

        @Override
        public String toString() {
            return "";
        }
    }

    public abstract static sealed class Closed permits Last {

        protected Closed() {}

        protected void unseen() {}

        public static Closed of(int[] values, List<? extends Shape> shapes) {
            return new Last();
        }
    }

    static final class Last extends Closed {}

    public sealed interface Shape permits Dot, Colour {

        int SIDES = 4;

        int area();

        default int corners() {
            return 0;
        }
    }

    public record Dot(int x, @Nullable String label) implements Shape {

        public Dot(int x) {
            this(x, null);
        }

        @Override
        public int area() {
            return x;
        }
    }

    public enum Colour implements Shape {
        RED {
            @Override
            public int area() {
                return 1;
            }
        };
    }

    public @interface Mark {
        String value();

        int times() default 1;
    }
}
