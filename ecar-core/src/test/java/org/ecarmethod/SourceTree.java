package org.ecarmethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.validation.IssueCode;

/** The sources of this module, for tests that hold for every type there is and will be. */
public final class SourceTree {

    /** Where the sources begin. */
    public static final Path ROOT = Path.of(System.getProperty("basedir", "."), "src", "main", "java");

    private SourceTree() {}

    /** {@return every source file, in the order of names} */
    public static List<Path> files() {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text of a file} */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return name of the package of a file below {@code org.ecarmethod}, or empty for the module declaration} */
    public static String packageOf(Path file) {
        Path parts = ROOT.relativize(file);
        return parts.getNameCount() < 4 ? "" : parts.getName(2).toString();
    }

    /** {@return every class of the sources, nested ones too} */
    public static List<Class<?>> classes() {
        return files().stream()
                .filter(file -> !file.getFileName().toString().contains("-info"))
                .map(SourceTree::load)
                .<Class<?>>flatMap(SourceTree::withNested)
                .toList();
    }

    /** {@return every class that holds issue codes} */
    public static List<Class<?>> catalogues() {
        return classes().stream()
                .filter(type -> type.getSimpleName().endsWith("Issues"))
                .toList();
    }

    /** {@return the codes of a catalogue, as its method {@code all} lists them} */
    public static List<IssueCode> codesOf(Class<?> catalogue) {
        try {
            List<?> codes = (List<?>) catalogue.getMethod("all").invoke(null);
            return codes.stream().map(IssueCode.class::cast).toList();
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(catalogue.getName() + " must have a public static method all()", e);
        }
    }

    private static Class<?> load(Path file) {
        String name = ROOT.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(file + " must hold the class it is named after", e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(SourceTree::withNested));
    }
}
