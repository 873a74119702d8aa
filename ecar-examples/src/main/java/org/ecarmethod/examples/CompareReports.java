package org.ecarmethod.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecarmethod.json.EcarJson;
import org.ecarmethod.json.RefusedDocumentException;
import org.ecarmethod.page.ReportDifference;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Messages;

/**
 * Prints which codes were gained and lost between two runs: between two reports, or between two folders of reports whose
 * files are compared by name. For developers, to see what a change of the rules does to documents.
 *
 * <p>Arguments: {@code before after}. Ends with {@value #SAME} if nothing changed, with {@value #DIFFERENT} if something
 * did, and with {@value #NOT_READ} if a report cannot be read.
 */
public final class CompareReports {

    static final int SAME = 0;
    static final int DIFFERENT = 1;
    static final int NOT_READ = 2;

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private CompareReports() {}

    /**
     * Runs the comparison.
     *
     * @param args see the class
     */
    public static void main(String[] args) {
        CommandLine.main(args, (given, out, err) -> run(given, out));
    }

    static int run(String[] args, PrintStream out) {
        if (args.length != 2) {
            out.println("Arguments: before after; two reports (ecar-report/1), or two folders of them");
            return NOT_READ;
        }
        try {
            return compare(Path.of(args[0]), Path.of(args[1]), out);
        } catch (IOException e) {
            out.println("Not found or not readable: one of the two");
            return NOT_READ;
        } catch (RefusedDocumentException e) {
            out.println("No report: " + e.getMessage());
            return NOT_READ;
        }
    }

    private static int compare(Path before, Path after, PrintStream out) throws IOException {
        SortedMap<String, Path> earlier = reports(before);
        SortedMap<String, Path> later = reports(after);
        TreeSet<String> names = new TreeSet<>(earlier.keySet());
        names.addAll(later.keySet());
        int changed = 0;
        for (String name : names) {
            Path one = earlier.get(name);
            Path other = later.get(name);
            if (one == null || other == null) {
                out.println(name + ": only " + (one == null ? "after" : "before"));
                changed++;
            } else if (print(name, ReportDifference.between(read(one), read(other)), out)) {
                changed++;
            }
        }
        out.println("Compared: " + names.size() + ", changed: " + changed);
        return changed == 0 ? SAME : DIFFERENT;
    }

    /** Reports by the name by which they are compared; a single one has no name. */
    private static SortedMap<String, Path> reports(Path place) throws IOException {
        SortedMap<String, Path> reports = new TreeMap<>();
        if (!Files.isDirectory(place)) {
            reports.put("report", place);
            return reports;
        }
        try (Stream<Path> files = Files.walk(place)) {
            files.filter(file -> file.toString().endsWith(".report.json"))
                    .forEach(file ->
                            reports.put(place.relativize(file).toString().replace('\\', '/'), file));
        }
        return reports;
    }

    private static ValidationReport read(Path file) throws IOException {
        // The form of a report depends on no day.
        return EcarJson.asOf(LocalDate.EPOCH).reports().read(file).orElseThrow();
    }

    private static boolean print(String name, ReportDifference difference, PrintStream out) {
        if (difference.isEmpty()) {
            return false;
        }
        out.println(name + (difference.conditions().isEmpty() ? "" : " (not alike: " + difference.conditions() + ")"));
        for (ReportDifference.Change change : difference.changes()) {
            out.println("  " + ENGLISH.label(change.kind()) + " "
                    + change.severity().wireName() + " " + change.code() + ": " + change.before() + " -> "
                    + change.after());
        }
        print("no longer checked", difference.noLongerChecked(), out);
        print("newly checked", difference.newlyChecked(), out);
        return true;
    }

    private static void print(String what, List<IssueCode> codes, PrintStream out) {
        codes.forEach(code -> out.println("  " + what + " " + code));
    }
}
