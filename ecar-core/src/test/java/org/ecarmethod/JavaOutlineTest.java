package org.ecarmethod;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner that the house rules trust must itself be trusted. */
class JavaOutlineTest {

    @Test
    void finds_types_and_methods_without_a_comment() {
        String source = """
                package p;
                @A({"x", "}"}) public final class Bare<T> {
                    /* not documentation */ public Bare() { int x = 1; }
                    // nor this
                    protected static <R> R open(T a, @B("(") int b) throws E { return null; }
                    public interface Inner { int size(); private void hidden() {} }
                    public enum Colour { RED("{") { @Override int x() { return 1; } }, BLUE(";"); public void paint() {} }
                    public record Pair(int a, int b) { public Pair { } public int sum() { return a + b; } }
                    public @interface Mark { String value() default "x"; }
                }
                """;

        assertThat(JavaOutline.undocumented(source))
                .containsExactly(
                        "public final class Bare<T>",
                        "public Bare()",
                        "protected static <R> R open(T a, int b) throws E",
                        "public interface Inner",
                        "int size()",
                        "public enum Colour",
                        "public void paint()",
                        "public record Pair(int a, int b)",
                        "public int sum()",
                        "public @interface Mark",
                        "String value() default \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** x */ public class A { /** x */ @B public void m() {} }",
                "/** x */ @A(b = {1, 2}) public class A {}",
                "/** x */ public class A { @Override public void m() {} }",
                "/** x */ public class A { void m() {} private void n() {} int f = 1; }",
                "class A { public void notReachable() {} public static class B {} }",
                "/** x */ public class A { private static class B { public void m() {} } }",
                "/** x */ public class A { public static final F F = a -> { go(); }; public int[] x = {1, 2}; }",
                "/** x */ public class A { public static final F F = of(() -> { go(); class B {} }); }",
                "/** x */ public class A { static { go(); } { go(); } }",
                "/** x */ public class A { /** x */ public void m() { new B() { public void n() {} }; } }",
                "/** x */ public record A(int b) { public A { check(b); } }",
                "/** x */ public enum A { B, C; }",
                "/** x */ public enum A { B { public void m() {} } }",
                "import static a.b.C.of; /** x */ public class A { char c = '{'; char d = '\\''; String s = \"\\\"{\"; }"
            })
    void is_content_with_what_is_documented_or_not_open(String source) {
        assertThat(JavaOutline.undocumented(source)).isEmpty();
    }

    @Test
    void a_comment_counts_only_directly_before() {
        assertThat(
                        JavaOutline.undocumented(
                                "/** x */ public class A { /** f */ int f; public void m() {} public /** late */ void n() {} }"))
                .containsExactly("public void m()", "public void n()");
    }

    @Test
    void code_is_what_is_left_without_comments_and_quotes() {
        String source = "import a.B; /* c.D */ // e.F\nString s = \"g.H\"; String t = \"\"\"\n i.J\n\"\"\"; k.L m;";

        assertThat(JavaOutline.codeOf(source))
                .contains("import a.B;", "k.L m;")
                .doesNotContain("c.D", "e.F", "g.H", "i.J");
    }
}
