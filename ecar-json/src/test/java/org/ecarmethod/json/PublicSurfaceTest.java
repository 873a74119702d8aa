package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others see of this module, and what it says in a log. */
class PublicSurfaceTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    private static final Path SOURCES = MODULE.resolve(Path.of("src", "main", "java"));

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Class<?>> publicTypes() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new java.util.ArrayList<>();
        for (Path file : sources()) {
            String name = SOURCES.relativize(file)
                    .toString()
                    .replace(".java", "")
                    .replace(file.getFileSystem().getSeparator(), ".");
            if (!name.contains("-info") && !name.contains(".internal.")) {
                Class<?> type = Class.forName(name);
                Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses()))
                        .filter(one -> Modifier.isPublic(one.getModifiers()))
                        .filter(one -> Modifier.isPublic(type.getModifiers()))
                        .forEach(types::add);
            }
        }
        return types;
    }

    @Test
    void only_what_is_needed_is_public() throws IOException, ClassNotFoundException {
        assertThat(publicTypes())
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "DocumentFormat",
                        "DocumentStream",
                        "EcarJson",
                        "EcarModule",
                        "EcarSchema",
                        "ImportMode",
                        "ImportOutcome",
                        "ImportReport",
                        "ProfileSet",
                        "ReadResult",
                        "RefusedDocumentException",
                        "ViewDocument",
                        "Framing",
                        "Input",
                        "Opener",
                        "KeptFields",
                        "Progress",
                        "ReadOptions",
                        "Builder",
                        "UnknownFields");
    }

    @Test
    void no_public_signature_names_the_parser() throws IOException, ClassNotFoundException {
        List<Class<?>> others = publicTypes();
        // What a host's mapper finds is a type of the mapper's.
        assertThat(others.remove(EcarModule.class)).isTrue();
        for (Class<?> type : others) {
            Stream<Executable> callable = Stream.<Executable>concat(
                            Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                    .filter(one -> one.getDeclaringClass().getName().startsWith("org.ecarmethod"));
            assertThat(callable.map(Executable::toGenericString))
                    .noneMatch(signature -> signature.contains("jackson") || signature.contains("slf4j"));
            assertThat(Arrays.stream(type.getFields()).map(String::valueOf))
                    .noneMatch(field -> field.contains("jackson"));
            assertThat(String.valueOf(type.getGenericSuperclass())).doesNotContain("jackson");
        }
    }

    @Test
    void the_module_requires_no_more_than_is_said() throws IOException {
        try (InputStream in = Files.newInputStream(MODULE.resolve(Path.of("target", "classes", "module-info.class")))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);

            assertThat(module.requires().stream()
                            .filter(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                            .map(ModuleDescriptor.Requires::name))
                    .containsExactlyInAnyOrder(
                            "java.base",
                            "org.ecarmethod.core",
                            "org.ecarmethod.disclosure",
                            "org.ecarmethod.index",
                            "org.slf4j",
                            "tools.jackson.core",
                            "tools.jackson.databind");
            assertThat(module.requires().stream()
                            .filter(needed ->
                                    needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                            .map(ModuleDescriptor.Requires::name))
                    .containsExactlyInAnyOrder(
                            "org.ecarmethod.core", "org.ecarmethod.disclosure", "org.ecarmethod.index");
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .containsExactlyInAnyOrder("org.ecarmethod.json", "org.ecarmethod.json.read");
            assertThat(module.opens()).isEmpty();
            assertThat(module.provides())
                    .extracting(provided -> provided.service() + " " + provided.providers())
                    .containsExactly("tools.jackson.databind.JacksonModule [org.ecarmethod.json.EcarModule]");
        }
    }

    /** One line, for those who ask for it: how long, what came of it, how many problems. */
    @Test
    void a_log_line_holds_counts_and_nothing_else() throws IOException {
        Pattern statement = Pattern.compile("\\bLOG\\s*\\.\\s*(\\w+)\\(([^;]*)\\);");
        for (Path file : sources()) {
            String source = Files.readString(file);
            assertThat(source)
                    .doesNotContain("System.out")
                    .doesNotContain("System.err")
                    .doesNotContain("printStackTrace");
            assertThat(statement.matcher(source).results()).as(file.toString()).allSatisfy(line -> {
                assertThat(line.group(1)).isEqualTo("debug");
                assertThat(line.group(2).replaceAll("\\s+", " ").strip())
                        .isEqualTo("\"read a {} document: {} bytes, {}, {}\", name, utf8.length,"
                                + " read.report().outcome().wireName(), read.report().totals()");
            });
        }
    }

    @Test
    void files_are_short_enough_to_read() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(400);
        }
    }
}
