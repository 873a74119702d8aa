package org.ecarmethod.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTextTest {

    private static final String HERE = "org.ecarmethod.checks";

    @Test
    void a_type_shows_what_others_can_use_and_what_it_inherits_from_those_they_cannot_see() {
        assertThat(text(ApiSamples.Open.class)).isEqualTo("""
                abstract class org.ecarmethod.checks.ApiSamples.Open<N extends Number> is AutoCloseable, Comparable<checks.ApiSamples.Hidden<List<@Nullable String>>>
                  static final int LIMIT
                  protected <X extends Number & Comparable<X>> @Nullable X chosen(List<? super X>, Class<?>[]) throws java.io.IOException
                  void close()
                  int compareTo(checks.ApiSamples.Hidden<List<@Nullable String>>)
                  abstract List<@Nullable String> inherited(List<@Nullable String>)
                  protected new(int...)
                  @Deprecated final void old()
                  List<@Nullable String> overridden()
                """);
    }

    @Test
    void a_type_that_only_we_extend_shows_nothing_protected() {
        assertThat(text(ApiSamples.Closed.class)).isEqualTo("""
                final class org.ecarmethod.checks.ApiSamples.Closed
                  static checks.ApiSamples.Closed of(int[], List<? extends checks.ApiSamples.Shape>)
                """);
    }

    @Test
    void a_record_an_enum_and_an_annotation_do_not_repeat_what_their_kind_says() {
        assertThat(text(ApiSamples.Dot.class, ApiSamples.Colour.class, ApiSamples.Mark.class, ApiSamples.Shape.class))
                .isEqualTo("""
                        enum org.ecarmethod.checks.ApiSamples.Colour is checks.ApiSamples.Shape
                          constant RED

                        record org.ecarmethod.checks.ApiSamples.Dot(int x, @Nullable String label) is checks.ApiSamples.Shape
                          new(int)

                        annotation org.ecarmethod.checks.ApiSamples.Mark
                          abstract optional int times()
                          abstract String value()

                        sealed interface org.ecarmethod.checks.ApiSamples.Shape permits checks.ApiSamples.Colour, checks.ApiSamples.Dot
                          static final int SIDES
                          int area()
                          int corners()
                        """);
    }

    @Test
    void a_type_is_left_out_if_it_or_its_package_is_not_visible() {
        assertThat(text(ApiSamples.Last.class, ApiSamples.Hidden.class)).isEmpty();
        assertThat(new ApiText(Set.of()).of(List.of(ApiSamples.Dot.class))).isEmpty();
    }

    private static String text(Class<?>... types) {
        return new ApiText(Set.of(HERE)).of(List.of(types));
    }
}
