package org.ecarmethod.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.insight.ResponseMatrix;
import org.ecarmethod.insight.ResponseMatrix.Cell;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.Code;

/** Every body by every theme, and who is silent. */
record MatrixSection(Reading reading, Words words, Page.Builder page) {

    private static final int NAMES = 36;

    /** How many themes have room beside each other. */
    private static final int BLOCK = 8;

    void print() {
        ResponseMatrix matrix = ResponseMatrix.of(reading.process(), reading.asOf());
        page.heading(words.text("matrix.heading")).paragraph(words.text("matrix.intro"));
        for (int from = 0; from < matrix.themes().size(); from += BLOCK) {
            block(matrix, from, Math.min(from + BLOCK, matrix.themes().size()));
        }
        page.blank();
        matrix.counts()
                .forEach((kind, count) -> page.row(
                        Columns.of(2, 10, 30),
                        words.text("cell." + kind.wireName()),
                        words.label(kind),
                        words.text("matrix.cells", count)));
        silences(matrix);
        ended();
    }

    /** What no longer waits for an answer, and why: a proposal that was turned down was answered by an office, others were not. */
    private void ended() {
        for (Proposal proposal : reading.content().proposals()) {
            proposal.endAsOf(reading.asOf())
                    .ifPresent(end -> page.paragraph(words.text(
                            "matrix.ended",
                            proposal.id().value(),
                            words.label(end.kind()),
                            who(end),
                            end.on().toOptional().map(words::date).orElse(words.text("matrix.no-day")))));
        }
    }

    private String who(ProposalEnd end) {
        if (end instanceof ProposalEnd.TurnedDown turned) {
            return turned.by()
                    .toOptional()
                    .map(body -> reading.name(body, words))
                    .orElse(words.text("matrix.none"));
        }
        return end instanceof ProposalEnd.Merged merged ? merged.into().value() : words.text("matrix.none");
    }

    /** All bodies by some of the themes. */
    private void block(ResponseMatrix matrix, int from, int to) {
        List<Code> themes = matrix.themes().subList(from, to);
        page.blank();
        row(
                words.text("matrix.body"),
                IntStream.rangeClosed(from + 1, to).mapToObj(String::valueOf).toList());
        for (BodyId body : matrix.bodies()) {
            List<String> cells = themes.stream()
                    .flatMap(theme -> matrix.cell(body, theme).stream())
                    .map(this::show)
                    .toList();
            row(reading.name(body, words), cells);
        }
        row(
                words.text("matrix.nobody"),
                themes.stream().map(theme -> ids(matrix.unattributed(theme))).toList());
    }

    private void row(String name, List<String> cells) {
        int each = (Page.WIDTH - 2 - NAMES) / cells.size() - 2;
        List<Integer> widths = new ArrayList<>(List.of(NAMES));
        widths.addAll(Collections.nCopies(cells.size() - 1, each));
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(cells);
        page.row(new Columns(2, widths), all.toArray(String[]::new));
    }

    private String show(Cell cell) {
        String sign = words.text("cell." + cell.kind().wireName());
        return switch (cell.kind()) {
            case ANSWERED -> ids(cell.answers());
            case SILENT -> words.text("matrix.silent", sign, cell.daysSilent());
            case PARTLY_ANSWERED -> words.text("matrix.partly", cell.answered(), cell.asked());
            case WAITING, UNDATED, PASSED_ON, HANDLED, ENDED, TURNED_DOWN, NOT_ASKED, NOT_RECORDED -> sign;
        };
    }

    private String ids(List<Response> responses) {
        String ids = words.list(
                responses.stream().map(response -> response.id().value()).toList());
        return ids.isEmpty() ? words.text("matrix.none") : ids;
    }

    private void silences(ResponseMatrix matrix) {
        page.blank();
        List<Cell> silences = matrix.silences();
        for (Cell cell : silences) {
            page.paragraph(words.text(
                    "matrix.silence",
                    reading.name(cell.body(), words),
                    theme(cell.theme()),
                    cell.replyBy().map(words::date).orElse(""),
                    cell.daysSilent()));
        }
        List<Cell> undated = matrix.all(Cell.Kind.UNDATED);
        undated.forEach(cell ->
                page.paragraph(words.text("matrix.undated", reading.name(cell.body(), words), theme(cell.theme()))));
        int open = matrix.all(Cell.Kind.NOT_RECORDED).size();
        if (open > 0) {
            page.paragraph(words.text("matrix.not-recorded", open));
        } else if (silences.isEmpty() && undated.isEmpty()) {
            page.paragraph(words.text("matrix.no-silence"));
        }
    }

    private String theme(Code theme) {
        return reading.process()
                .profile()
                .themes()
                .find(theme)
                .map(entry -> words.say(entry.label()))
                .orElse(theme.value());
    }
}
