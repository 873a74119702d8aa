package org.ecarmethod.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ecarmethod.json.read.Input;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;

/** The documents that stand beside what is expected of them. */
public final class Corpus {

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));
    static final Path ROOT = MODULE.resolve(Path.of("src", "test", "resources", "corpus"));
    private static final Path ACTUAL = MODULE.resolve(Path.of("target", "corpus"));
    private static final Path REPORTS = MODULE.resolve(Path.of("target", "corpus-reports"));
    private static final Pattern AS_OF = Pattern.compile("\"asOf\": \"([0-9-]{10})\"");
    private static final String EXPECTED = ".issues.json";

    private Corpus() {}

    /**
     * A document and what is expected of it.
     *
     * @param folder valid or invalid, or profile-valid or profile-invalid
     * @param name its name, without ending
     */
    public record Entry(String folder, String name) {

        byte[] bytes() {
            return Corpus.bytes(ROOT.resolve(folder).resolve(name + ".json"));
        }

        String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        /** The file that says what is expected; empty if there is none. */
        String expected() {
            Path file = ROOT.resolve(folder).resolve(name + EXPECTED);
            return Files.exists(file) ? new String(Corpus.bytes(file), StandardCharsets.UTF_8) : "";
        }

        /** The day for which the document is judged. */
        LocalDate asOf() {
            Matcher day = AS_OF.matcher(expected());
            return day.find() ? LocalDate.parse(day.group(1)) : LocalDate.of(2028, 6, 1);
        }

        ReadResult<EcarProcess> read() {
            return EcarJson.asOf(asOf()).read(bytes());
        }

        /** Whether it is to be accepted. */
        boolean isValid() {
            return !folder.endsWith("invalid");
        }

        private boolean isProfile() {
            return folder.startsWith("profile-");
        }

        /** The profiles that a profile document derives from, beside the reference. */
        List<byte[]> bases() {
            return list(folder)
                    .filter(file -> file.matches(Pattern.quote(name) + "\\.base(-[0-9])?\\.json"))
                    .map(file -> Corpus.bytes(ROOT.resolve(folder).resolve(file)))
                    .toList();
        }

        /** The bases of a profile document and, last, the document. */
        ProfileSet profiles(LocalDate day) {
            ReadOptions options = ReadOptions.asOf(day).build();
            return Formats.profileSet(
                    options, Stream.concat(bases().stream(), Stream.of(bytes())).map(Input::of));
        }

        /** The adaptation of a profile document, not yet resolved. */
        Adaptation adaptation() {
            return Formats.PROFILES.read(bytes()).orElseThrow();
        }

        ReadResult<MethodProfile> profile() {
            return profile(asOf());
        }

        private ReadResult<MethodProfile> profile(LocalDate day) {
            List<ReadResult<MethodProfile>> results = profiles(day).results();
            return results.get(results.size() - 1);
        }

        ValidationReport report() {
            return report(asOf());
        }

        /** What the reader of its format reports for a day; each format has its own folders. */
        ValidationReport report(LocalDate day) {
            if (folder.startsWith("index-")) {
                return EcarJson.asOf(day).dossiers().read(bytes()).report();
            }
            return isProfile()
                    ? profile(day).report()
                    : EcarJson.asOf(day).read(bytes()).report();
        }

        /** Keeps what really came of it, to be looked at and, if it is right, copied. */
        void keep(String actual) {
            write(ACTUAL, EXPECTED, actual);
        }

        /** Keeps the report on it, to be compared with that of another version. */
        void keepReport(String report) {
            write(REPORTS, ".report.json", report);
        }

        private void write(Path root, String ending, String content) {
            try {
                Files.createDirectories(root.resolve(folder));
                Files.writeString(root.resolve(folder).resolve(name + ending), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return folder + "/" + name;
        }
    }

    static List<Entry> valid() {
        return entries("valid");
    }

    static List<Entry> invalid() {
        return entries("invalid");
    }

    public static List<Entry> all() {
        return Stream.of(valid(), invalid()).flatMap(List::stream).toList();
    }

    /** The documents of one folder. */
    static List<Entry> of(String folder) {
        return entries(folder);
    }

    /** Dossiers, those that are to be accepted first. */
    static List<Entry> dossiers() {
        return Stream.of(of("index-valid"), of("index-invalid"))
                .flatMap(List::stream)
                .toList();
    }

    static Entry valid(String name) {
        return new Entry("valid", name);
    }

    /** Profile documents, those that are to be accepted first. */
    static List<Entry> profiles() {
        return Stream.of(validProfiles(), entries("profile-invalid"))
                .flatMap(List::stream)
                .toList();
    }

    static List<Entry> validProfiles() {
        return entries("profile-valid");
    }

    static Entry profile(String name) {
        return new Entry("profile-valid", name);
    }

    private static List<Entry> entries(String folder) {
        return list(folder)
                .filter(file -> file.endsWith(".json") && !file.endsWith(EXPECTED) && !file.contains(".base"))
                .map(file -> new Entry(folder, file.replace(".json", "")))
                .toList();
    }

    private static Stream<String> list(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
