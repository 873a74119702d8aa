package org.ecarmethod.examples;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of plain text: headings, paragraphs and columns, no line longer than {@value #WIDTH} characters.
 *
 * <p>What it is given may come from a foreign document: control characters are shown as question marks and never reach a
 * terminal.
 */
final class Page {

    static final int WIDTH = 100;

    /** A blank at which no line is broken. */
    static final char HARD_BLANK = '\u00a0';

    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();
    private int sections;

    Page title(String title) {
        String rule = "=".repeat(WIDTH);
        line(rule);
        wrapped(title, WIDTH).forEach(this::line);
        return line(rule);
    }

    Page heading(String heading) {
        sections++;
        List<String> lines = wrapped(sections + ". " + heading, WIDTH);
        blank();
        lines.forEach(this::line);
        line("-".repeat(lines.stream().mapToInt(Page::length).max().orElse(0)));
        return this;
    }

    Page subheading(String heading) {
        blank();
        wrapped(heading, WIDTH).forEach(this::line);
        return this;
    }

    Page paragraph(String words) {
        wrapped(words, WIDTH).forEach(this::line);
        return this;
    }

    Page blank() {
        return line("");
    }

    /** One row; each cell is wrapped in its own column. */
    Page row(Columns columns, String... cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.length; i++) {
            List<String> lines = wrapped(cells[i], columns.width(i));
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(" ".repeat(columns.indent()));
            for (int column = 0; column < cells.length; column++) {
                String part =
                        i < wrapped.get(column).size() ? wrapped.get(column).get(i) : "";
                line.append(part)
                        .append(" ".repeat(columns.width(column) - length(part)))
                        .append(GAP);
            }
            line(line.toString());
        }
        return this;
    }

    private Page line(String line) {
        text.append(line.replace(HARD_BLANK, ' ').stripTrailing()).append('\n');
        return this;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : visible(words).trim().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && length(line.toString()) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String visible(String words) {
        StringBuilder visible = new StringBuilder();
        words.codePoints()
                .map(c -> Character.isISOControl(c) && !Character.isWhitespace(c) ? '?' : c)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Columns side by side. The last one takes what is left of the width.
     *
     * @param indent blanks before the first
     * @param widths widths of all but the last
     */
    record Columns(int indent, List<Integer> widths) {

        static Columns of(int indent, Integer... widths) {
            return new Columns(indent, List.of(widths));
        }

        int width(int column) {
            if (column < widths.size()) {
                return widths.get(column);
            }
            int taken = widths.stream().mapToInt(width -> width + GAP.length()).sum();
            return WIDTH - indent - taken;
        }
    }
}
