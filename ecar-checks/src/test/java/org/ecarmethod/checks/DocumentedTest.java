package org.ecarmethod.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type and method that others can use has a comment of its own. The compiler reads the sources; doclint cannot ask for this alone,
 * since it also asks for a comment on each compact constructor of a record.
 */
class DocumentedTest {

    static List<ApiModule> modules() {
        return ApiModule.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void what_others_use_of_a_module_is_documented(ApiModule module) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String exported : module.packages()) {
            try (Stream<Path> all = Files.list(folder(exported))) {
                all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }

        assertThat(files).isNotEmpty();
        assertThat(undocumented(files)).isEmpty();
    }

    private static Path folder(String exported) throws IOException {
        String below = "src/main/java/" + exported.replace('.', '/');
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve(below))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void what_has_no_comment_is_found() throws IOException {
        String source = """
                package sample;
                public class Bare {
                    /** Said. */
                    public int said(int[] numbers) { return 0; }
                    public String unsaid() { return "}"; }
                    protected Bare() {}
                    void ours() {}
                    @Override public String toString() { return ""; }
                    // No comment of the kind that counts.
                    public @interface Marker {}
                    /** Said. */
                    public record Pair(int a, int b) {
                        public Pair {
                            a++;
                        }
                        public Pair(int a) { this(a, a); }
                    }
                    /** Said. */
                    public interface Open {
                        void open();
                        private void closed() {}
                    }
                    enum Hidden { ONE { public void inside() {} }; public void hidden() {} }
                    Runnable task = new Runnable() { public void run() {} };
                }
                """;

        assertThat(undocumented(new Text(source)))
                .containsExactly("Bare", "Bare.unsaid", "Bare.<init>", "Marker", "Pair.<init>", "Open.open");
    }

    private static List<String> undocumented(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            return undocumented(compiler, manager.getJavaFileObjectsFromPaths(files));
        }
    }

    private static List<String> undocumented(JavaFileObject source) throws IOException {
        return undocumented(ToolProvider.getSystemJavaCompiler(), List.of(source));
    }

    private static List<String> undocumented(JavaCompiler compiler, Iterable<? extends JavaFileObject> sources)
            throws IOException {
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        Declarations declarations = new Declarations(DocTrees.instance(task));
        for (CompilationUnitTree file : task.parse()) {
            declarations.scan(file, null);
        }
        return declarations.undocumented;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///sample/Bare.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Goes through what others can use, and no further. */
    private static final class Declarations extends TreePathScanner<Void, Void> {
        private final DocTrees comments;
        private final List<String> undocumented = new ArrayList<>();

        Declarations(DocTrees comments) {
            this.comments = comments;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (isOpen(type.getModifiers())) {
                note(type.getSimpleName().toString());
                return super.visitClass(type, none);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(one -> one.getAnnotationType().toString().equals("Override"));
            if (isOpen(method.getModifiers()) && !overrides && !isCompact(method)) {
                note(enclosing().getSimpleName() + "." + method.getName());
            }
            return null;
        }

        private void note(String name) {
            if (comments.getDocComment(getCurrentPath()) == null) {
                undocumented.add(name);
            }
        }

        private ClassTree enclosing() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        private boolean isOpen(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            TreePath parent = getCurrentPath().getParentPath();
            boolean inInterface = parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
            return inInterface
                    ? !flags.contains(Modifier.PRIVATE)
                    : flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
        }

        /** A compact constructor has no list of parameters: they are the components, which the comment of the record describes. */
        private boolean isCompact(MethodTree method) {
            if (method.getReturnType() != null || method.getBody() == null) {
                return false;
            }
            CompilationUnitTree file = getCurrentPath().getCompilationUnit();
            SourcePositions places = comments.getSourcePositions();
            int from = (int) places.getStartPosition(file, method);
            int to = (int) places.getStartPosition(file, method.getBody());
            return !text(file).substring(from, to).contains("(");
        }

        private static String text(CompilationUnitTree file) {
            try {
                return file.getSourceFile().getCharContent(true).toString();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
