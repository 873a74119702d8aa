package org.ecarmethod.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of our modules on the class path, as a folder or a jar, with the packages that it exports to everybody. A package
 * exported only to modules of ours is not API.
 */
record ApiModule(String name, URI descriptor, Set<String> packages) {

    private static final String DESCRIPTOR = "module-info.class";
    private static final ClassLoader LOADER = ApiModule.class.getClassLoader();

    /** {@return all our modules on the class path, by name} */
    static List<ApiModule> all() {
        try {
            return Collections.list(LOADER.getResources(DESCRIPTOR)).stream()
                    .map(ApiModule::of)
                    .filter(module -> module.name().startsWith("org.ecarmethod."))
                    .sorted(Comparator.comparing(ApiModule::name))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ApiModule of(URL location) {
        try (InputStream bytes = location.openStream()) {
            ModuleDescriptor module = ModuleDescriptor.read(bytes);
            Set<String> packages = module.exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toCollection(TreeSet::new));
            return new ApiModule(module.name(), location.toURI(), packages);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return the classes in the exported packages, by name, also those that others cannot use} */
    List<Class<?>> classes() {
        try {
            if (!"jar".equals(descriptor.getScheme())) {
                return classes(Path.of(descriptor.resolve(".")));
            }
            // By its path: of a file system that is opened by its address there is only one, and tests run side by
            // side.
            try (FileSystem jar = FileSystems.newFileSystem(jar())) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path jar() throws IOException {
        JarURLConnection connection = (JarURLConnection) descriptor.toURL().openConnection();
        return Path.of(URI.create(connection.getJarFileURL().toString()));
    }

    private List<Class<?>> classes(Path root) throws IOException {
        List<Class<?>> found = new ArrayList<>();
        for (String exported : packages) {
            try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .map(file -> exported + "." + file.substring(0, file.length() - ".class".length()))
                        .sorted()
                        .forEach(type -> found.add(load(type)));
            }
        }
        return found;
    }

    private static Class<?> load(String type) {
        try {
            return Class.forName(type, false, LOADER);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
