package org.ecarmethod.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;

/** Invented counts, and requests for tables of them. */
final class Tables {

    static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    static final Population PEOPLE = new Population("process-1", Code.of("participants"));
    static final Id NORTH = circle("north");
    static final Id SOUTH = circle("south");

    private Tables() {}

    /** A circle, by its id alone. */
    private static final class Circle extends Id {
        Circle(String value) {
            super(value);
        }
    }

    static Id circle(String value) {
        return new Circle(value);
    }

    static Code code(String value) {
        return Code.of(value);
    }

    static Code[] codes(String... values) {
        return Arrays.stream(values).map(Code::of).toArray(Code[]::new);
    }

    static Dimension dimension(String id, DimensionKind kind, String... categories) {
        return Dimension.of(code(id), kind, List.of(codes(categories)));
    }

    /** A dimension {@code x} with the categories {@code x1}, {@code x2} and so on. */
    static Dimension plain(String id, int categories) {
        return Dimension.of(
                code(id),
                DimensionKind.OTHER,
                IntStream.rangeClosed(1, categories).mapToObj(i -> code(id + i)).toList());
    }

    /** Every combination of categories, the last dimension going fastest. */
    static List<Code[]> places(Dimension... dimensions) {
        List<Code[]> places = new ArrayList<>();
        places.add(new Code[0]);
        for (Dimension dimension : dimensions) {
            List<Code[]> longer = new ArrayList<>();
            for (Code[] place : places) {
                for (Code category : dimension.categories()) {
                    Code[] next = Arrays.copyOf(place, place.length + 1);
                    next[place.length] = category;
                    longer.add(next);
                }
            }
            places = longer;
        }
        return places;
    }

    /** Counts by combination, in the order of {@link #places}, each from two circles as far as there are two. */
    static Counts counts(Population population, List<Dimension> dimensions, long... values) {
        Dimension[] array = dimensions.toArray(Dimension[]::new);
        Counts.Builder counts = Counts.of(population, array);
        List<Code[]> places = places(array);
        for (int i = 0; i < values.length; i++) {
            counts.add(NORTH, values[i] / 2, places.get(i)).add(SOUTH, values[i] - values[i] / 2, places.get(i));
        }
        return counts.build();
    }

    static Counts counts(List<Dimension> dimensions, long... values) {
        return counts(PEOPLE, dimensions, values);
    }

    static ReleaseRequest request(Counts counts, int minimum, Breakdown... tables) {
        return ReleaseRequest.builder()
                .counts(counts)
                .addTables(tables)
                .audience(code("public"))
                .on(DAY)
                .policy(DisclosurePolicy.builder()
                        .minimum(minimum)
                        .knowledge(Knowledge.RELEASES)
                        .build())
                .build();
    }

    /** The same, for readers who know the numbers of their own circle. */
    static ReleaseRequest forMembers(ReleaseRequest request) {
        return request.toBuilder()
                .policy(request.policy().toBuilder()
                        .knowledge(Knowledge.OWN_CIRCLE)
                        .build())
                .build();
    }

    static ReleaseLedger.Released release(ReleaseLedger ledger, Counts counts, int minimum, Breakdown... tables) {
        return ledger.release(request(counts, minimum, tables));
    }

    static ReleaseLedger.Released release(Counts counts, int minimum, Breakdown... tables) {
        return release(ReleaseLedger.empty(), counts, minimum, tables);
    }

    /** Mostly small numbers, as such tables have. */
    static long[] random(RandomGenerator chance, int size, int most) {
        return chance.longs(size, 0, most + 1)
                .map(value -> chance.nextInt(3) == 0 ? value * 2 : value)
                .toArray();
    }

    /** A table as people see it: numbers, and dots for what is not shown. */
    static String print(PublishedTable table) {
        StringBuilder text = new StringBuilder();
        int width = table.breakdown().axes().isEmpty()
                ? 1
                : table.breakdown()
                        .axes()
                        .get(table.breakdown().axes().size() - 1)
                        .nodes()
                        .size();
        for (int i = 0; i < table.cells().size(); i++) {
            text.append(i == 0 ? "" : i % width == 0 ? "\n" : " ")
                    .append(
                            table.cells().get(i) instanceof PublishedCell.Shown shown
                                    ? Long.toString(shown.count())
                                    : ".");
        }
        return text.toString();
    }
}
