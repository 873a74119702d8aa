package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of plain text, ready to be printed: headings, paragraphs and columns, no line longer than {@value #WIDTH}
 * characters.
 *
 * <p>Its texts may come from a foreign document: control characters are shown as question marks and never reach a terminal.
 * Instances are immutable.
 */
public final class Page {

    /** The maximum length of a line, in characters. */
    public static final int WIDTH = 100;

    /** A blank at which no line is broken. */
    static final char HARD_BLANK = '\u00a0';

    private static final String GAP = "  ";

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    /** {@return a builder of an empty page} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Page page && page.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the page as printed; every line ends with a line feed} */
    @Override
    public String toString() {
        return text;
    }

    /** Builds a {@link Page} from top to bottom. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int sections;

        private Builder() {}

        /**
         * Adds the title of the page.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            requireNonNull(title, "title");
            String rule = "=".repeat(WIDTH);
            line(rule);
            wrapped(title, WIDTH).forEach(this::line);
            return line(rule);
        }

        /**
         * Adds a heading, numbered by its place on the page.
         *
         * @param heading the heading
         * @return this builder
         */
        public Builder heading(String heading) {
            requireNonNull(heading, "heading");
            sections++;
            List<String> lines = wrapped(sections + ". " + heading, WIDTH);
            blank();
            lines.forEach(this::line);
            line("-".repeat(lines.stream().mapToInt(Page::length).max().orElse(0)));
            return this;
        }

        /**
         * Adds a heading without a number.
         *
         * @param heading the heading
         * @return this builder
         */
        public Builder subheading(String heading) {
            requireNonNull(heading, "heading");
            blank();
            wrapped(heading, WIDTH).forEach(this::line);
            return this;
        }

        /**
         * Adds a paragraph.
         *
         * @param words its text
         * @return this builder
         */
        public Builder paragraph(String words) {
            requireNonNull(words, "words");
            wrapped(words, WIDTH).forEach(this::line);
            return this;
        }

        /**
         * Adds an empty line.
         *
         * @return this builder
         */
        public Builder blank() {
            return line("");
        }

        /**
         * Adds a row; each cell is wrapped in its own column.
         *
         * @param columns the columns
         * @param cells the texts, one for each column or for the first of them
         * @return this builder
         * @throws IllegalArgumentException if there are more cells than columns
         */
        public Builder row(Columns columns, String... cells) {
            requireNonNull(columns, "columns");
            requireNonNull(cells, "cells");
            if (cells.length > columns.widths().size() + 1) {
                throw new IllegalArgumentException("there must be a column for each cell");
            }
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
                            .append(" ".repeat(columns.width(column) - Page.length(part)))
                            .append(GAP);
                }
                line(line.toString());
            }
            return this;
        }

        private Builder line(String line) {
            text.append(line.replace(HARD_BLANK, ' ').stripTrailing()).append('\n');
            return this;
        }

        /** {@return the page in its present state} */
        public Page build() {
            return new Page(text.toString());
        }
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

    /**
     * Columns side by side, separated by two blanks. The last one takes what is left of the width.
     *
     * @param indent blanks before the first
     * @param widths widths of all but the last
     */
    public record Columns(int indent, List<Integer> widths) {

        public Columns {
            requireNonNull(widths, "widths");
            widths = List.copyOf(widths);
            if (indent < 0 || widths.stream().anyMatch(width -> width < 1) || rest(indent, widths) < 1) {
                throw new IllegalArgumentException("each column must have room for a character");
            }
        }

        /**
         * Creates columns.
         *
         * @param indent blanks before the first
         * @param widths widths of all but the last
         * @return the columns
         * @throws IllegalArgumentException if a column has no room, or the page none for the last
         */
        public static Columns of(int indent, Integer... widths) {
            requireNonNull(widths, "widths");
            return new Columns(indent, List.of(widths));
        }

        private static int rest(int indent, List<Integer> widths) {
            return WIDTH
                    - indent
                    - widths.stream().mapToInt(width -> width + GAP.length()).sum();
        }

        int width(int column) {
            return column < widths.size() ? widths.get(column) : rest(indent, widths);
        }
    }
}
