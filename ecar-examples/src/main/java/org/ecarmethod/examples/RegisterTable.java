package org.ecarmethod.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as a spreadsheet saves it: semicolons between the cells, quotation marks around a cell that contains one of the two or a line
 * break, one header line. Strict: a line with another number of cells than the header is refused. It remembers which columns were
 * asked for, so that none is left out unseen.
 */
final class RegisterTable {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> read = new LinkedHashSet<>();

    /** A line of the table. */
    final class Row {

        private final Map<String, String> cells = new HashMap<>();

        /** What stands in a column; empty if nothing does. */
        Optional<String> find(String column) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException("the table has no column " + column);
            }
            read.add(column);
            return Optional.of(cells.getOrDefault(column, "")).filter(cell -> !cell.isBlank());
        }

        /** What stands in a column in which something must stand. */
        String get(String column) {
            return find(column).orElseThrow(() -> new IllegalArgumentException("nothing stands in " + column));
        }
    }

    private RegisterTable(List<String> columns) {
        this.columns = columns;
    }

    static RegisterTable of(String text) {
        List<List<String>> lines = lines(text);
        RegisterTable table = new RegisterTable(List.copyOf(lines.get(0)));
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != table.columns.size()) {
                throw new IllegalArgumentException("row " + (table.rows.size() + 1) + " has " + line.size() + " cells");
            }
            Row row = table.new Row();
            for (int i = 0; i < line.size(); i++) {
                row.cells.put(table.columns.get(i), line.get(i));
            }
            table.rows.add(row);
        }
        return table;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (twice) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                line.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return lines;
    }

    List<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** The columns that nobody asked for. */
    Set<String> unread() {
        Set<String> unread = new LinkedHashSet<>(columns);
        unread.removeAll(read);
        return unread;
    }
}
