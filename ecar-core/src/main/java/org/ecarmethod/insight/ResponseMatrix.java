package org.ecarmethod.insight;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecarmethod.anchoring.AffectedOperation;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.rules.Questions;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Referral;
import org.ecarmethod.response.Response;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.WireNamed;

/**
 * A matrix of every body by every theme on one day: what it answered, or that it is silent and for how long.
 *
 * <p>Rows are the bodies that owe an answer: those on the anchoring map, those that were asked or have answered, and all
 * administrations and committees. What a body owed that has ended stands with those that took over, and where nobody did with
 * the body itself; it is no row beyond that. A body owes an answer on each proposal it was asked about; one counts as answered when the body
 * asked, or one above or below it, has answered it, such as the administration for its committee. Once a proposal has ended nobody
 * owes an answer to it, and it does not become answered by that. Answers of a
 * collective, or of somebody the source does not name, are listed by theme, since they have no row of their own. Where the
 * record of referrals is declared lacking, a cell without an answer shows this and does not count as silence.
 */
public final class ResponseMatrix {

    /** So much stands in most cells: what is made for each of them is not larger than that. */
    private static final int FEW = 2;

    private record Place(BodyId body, Code theme) {}

    private record Question(Referral referral, ProposalId proposal) {}

    private final Set<BodyId> rows;
    private final List<BodyId> bodies;
    private final List<Code> themes;
    private final Cell.Kind empty;
    private final Map<Place, Cell> cells;
    private final Map<Code, List<Response>> unattributed;

    /** Only cells in which something happened are given; all others are empty in the same way. */
    private ResponseMatrix(
            Set<BodyId> rows,
            List<Code> themes,
            Cell.Kind empty,
            Map<Place, Cell> cells,
            Map<Code, List<Response>> unattributed) {
        this.rows = rows;
        this.bodies = List.copyOf(rows);
        this.themes = themes;
        this.empty = empty;
        this.cells = cells;
        this.unattributed = unattributed;
    }

    /**
     * Creates the matrix of a process.
     *
     * @param process the process
     * @param asOf the day to judge for
     * @return the matrix
     */
    public static ResponseMatrix of(EcarProcess process, LocalDate asOf) {
        requireNonNull(process, "process");
        requireNonNull(asOf, "asOf");
        ProcessContent content = process.content();
        List<Code> themes = process.profile().themes().entries().stream()
                .map(Codelist.Entry::code)
                .toList();
        Questions questions = Questions.of(content);
        Map<Place, Set<Question>> asked = asked(process, questions, asOf);
        Map<Place, Set<Response>> answers = new HashMap<>();
        Map<Code, List<Response>> unattributed = new HashMap<>();
        for (Response response : content.responses()) {
            if (response.asOf(asOf).isPresent()) {
                for (BodyId body : response.respondent().namedBodies()) {
                    add(answers, new Place(body, response.theme()), response);
                }
                if (response.respondent().namedBodies().isEmpty()) {
                    unattributed
                            .computeIfAbsent(response.theme(), theme -> new ArrayList<>())
                            .add(response);
                }
            }
        }
        asked.forEach((place, all) -> all.forEach(one -> questions.answersTo(one.referral(), one.proposal()).stream()
                .filter(response -> response.asOf(asOf).isPresent())
                .forEach(response -> add(answers, place, response))));
        Map<Place, List<ProposalId>> turnedDown = turnedDown(content, asOf);
        Set<Place> places = new HashSet<>(answers.keySet());
        places.addAll(asked.keySet());
        places.addAll(turnedDown.keySet());
        Map<Place, Cell> cells = new HashMap<>();
        for (Place place : places) {
            List<Response> said = List.copyOf(answers.getOrDefault(place, Set.of()));
            List<ProposalId> refused = turnedDown.getOrDefault(place, List.of());
            cells.put(place, cell(place, said, asked.getOrDefault(place, Set.of()), refused, questions, asOf));
        }
        Cell.Kind empty = content.gap(Section.REFERRALS).isPresent() ? Cell.Kind.NOT_RECORDED : Cell.Kind.NOT_ASKED;
        return new ResponseMatrix(rows(content, questions, places, asOf), themes, empty, cells, unattributed);
    }

    private static <T> void add(Map<Place, Set<T>> all, Place place, T one) {
        all.computeIfAbsent(place, absent -> new LinkedHashSet<>(FEW)).add(one);
    }

    private static Set<BodyId> rows(ProcessContent content, Questions questions, Set<Place> places, LocalDate asOf) {
        Set<BodyId> owing = new LinkedHashSet<>();
        content.anchoring().map(AnchoringMap::operations).orElse(List.of()).stream()
                .map(AffectedOperation::body)
                .forEach(body -> owing.addAll(questions.owing(body, asOf)));
        content.referrals().forEach(referral -> owing.addAll(questions.owing(referral.to(), asOf)));
        content.responses()
                .forEach(response -> owing.addAll(response.respondent().namedBodies()));
        content.proposals().forEach(proposal -> turnedDownBy(proposal.end()).ifPresent(owing::add));
        Set<BodyId> filled = places.stream().map(Place::body).collect(Collectors.toSet());
        Set<BodyId> rows = new LinkedHashSet<>();
        for (Body body : content.bodies()) {
            boolean owes = body.kind() == BodyKind.ADMINISTRATION
                    || body.kind() == BodyKind.COMMITTEE
                    || owing.contains(body.id());
            if (filled.contains(body.id()) || owes && !questions.isGone(body, asOf)) {
                rows.add(body.id());
            }
        }
        return rows;
    }

    /** The proposals that a body turned down before any referral: an answer of that body, though nobody asked it. */
    private static Map<Place, List<ProposalId>> turnedDown(ProcessContent content, LocalDate asOf) {
        Map<Place, List<ProposalId>> all = new HashMap<>();
        for (Proposal proposal : content.proposals()) {
            turnedDownBy(proposal.endAsOf(asOf))
                    .ifPresent(body -> all.computeIfAbsent(
                                    new Place(body, proposal.theme()), place -> new ArrayList<>(FEW))
                            .add(proposal.id()));
        }
        return all;
    }

    private static Optional<BodyId> turnedDownBy(Optional<ProposalEnd> end) {
        return end.filter(ProposalEnd.TurnedDown.class::isInstance)
                .map(ProposalEnd.TurnedDown.class::cast)
                .flatMap(turned -> turned.by().toOptional());
    }

    /** A question that was sent again stands where it was put last, and with each body that was asked before. */
    private static Map<Place, Set<Question>> asked(EcarProcess process, Questions questions, LocalDate asOf) {
        Map<Place, Set<Question>> asked = new HashMap<>();
        for (Referral referral : process.content().referrals()) {
            for (ProposalId id : referral.proposals()) {
                Optional<Code> theme = process.proposal(id).map(Proposal::theme);
                if (theme.isPresent() && questions.isAskedBy(referral, id, asOf)) {
                    Question question = new Question(referral, id);
                    questions
                            .standsWith(referral, id, asOf)
                            .forEach(body -> add(asked, new Place(body, theme.get()), question));
                    questions
                            .askedBefore(referral, id)
                            .forEach(before -> questions
                                    .standsWith(before, id, asOf)
                                    .forEach(body -> add(asked, new Place(body, theme.get()), question)));
                }
            }
        }
        return asked;
    }

    private static Cell cell(
            Place place,
            List<Response> answers,
            Set<Question> asked,
            List<ProposalId> turnedDown,
            Questions questions,
            LocalDate asOf) {
        Map<Questions.Standing, List<Question>> by = new EnumMap<>(Questions.Standing.class);
        asked.forEach(one -> by.computeIfAbsent(
                        questions.standing(one.referral(), one.proposal(), asOf), standing -> new ArrayList<>())
                .add(one));
        List<Question> open = by.getOrDefault(Questions.Standing.OPEN, List.of());
        int answered = by.getOrDefault(Questions.Standing.ANSWERED, List.of()).size();
        int ended = by.getOrDefault(Questions.Standing.ENDED, List.of()).size();
        List<Stated<PartialDate>> dates =
                open.stream().map(one -> one.referral().replyBy(asOf)).toList();
        Optional<PartialDate> due = dates.stream()
                .flatMap(date -> date.toOptional().stream())
                .min(Comparator.comparing(PartialDate::latest));
        long days = open.stream()
                .flatMap(one -> questions.due(one.referral(), asOf).stream())
                .mapToLong(date -> Math.max(0, ChronoUnit.DAYS.between(date, asOf)))
                .max()
                .orElse(0);
        boolean handled = by.containsKey(Questions.Standing.HANDLED);
        Cell.Kind kind =
                asked.isEmpty() ? unasked(answers, asOf) : kind(dates, answered, ended, asked.size(), days, handled);
        return new Cell(
                place.body(), place.theme(), kind, answers, answered, ended, asked.size(), turnedDown, due, days);
    }

    private static Cell.Kind unasked(List<Response> answers, LocalDate asOf) {
        if (answers.isEmpty()) {
            return Cell.Kind.TURNED_DOWN;
        }
        List<Answer> said =
                answers.stream().flatMap(one -> one.asOf(asOf).stream()).toList();
        if (said.stream().anyMatch(Answer::saysAnything)) {
            return Cell.Kind.ANSWERED;
        }
        boolean comesBack = said.stream().anyMatch(answer -> !answer.isFinal());
        return comesBack ? Cell.Kind.WAITING : Cell.Kind.HANDLED;
    }

    private static Cell.Kind kind(
            List<Stated<PartialDate>> open, int answered, int ended, int asked, long days, boolean handled) {
        if (days > 0) {
            return Cell.Kind.SILENT;
        }
        if (!open.stream().allMatch(Stated::isKnown)) {
            return Cell.Kind.UNDATED;
        }
        if (!open.isEmpty()) {
            return answered > 0 ? Cell.Kind.PARTLY_ANSWERED : Cell.Kind.WAITING;
        }
        if (handled) {
            return Cell.Kind.HANDLED;
        }
        if (answered + ended < asked) {
            return Cell.Kind.PASSED_ON;
        }
        return ended > 0 ? Cell.Kind.ENDED : Cell.Kind.ANSWERED;
    }

    /** {@return the rows, in the order of the bodies in the process} */
    public List<BodyId> bodies() {
        return bodies;
    }

    /** {@return the columns, in the order of the profile} */
    public List<Code> themes() {
        return themes;
    }

    /**
     * Returns the cell of one body and one theme.
     *
     * @param body the body
     * @param theme the theme
     * @return the cell, or empty if the matrix has no such row or column
     */
    public Optional<Cell> cell(BodyId body, Code theme) {
        requireNonNull(body, "body");
        requireNonNull(theme, "theme");
        if (!rows.contains(body) || !themes.contains(theme)) {
            return Optional.empty();
        }
        Cell known = cells.get(new Place(body, theme));
        return Optional.of(known != null ? known : Cell.of(body, theme, empty));
    }

    /**
     * Returns the answers on a theme that belong to no body.
     *
     * @param theme the theme
     * @return answers of a collective or of somebody who is not named, in the order of the process
     */
    public List<Response> unattributed(Code theme) {
        requireNonNull(theme, "theme");
        return Collections.unmodifiableList(unattributed.getOrDefault(theme, List.of()));
    }

    /** {@return the cells in which a body was asked and its reply date has passed, by row and column} */
    public List<Cell> silences() {
        return all(Cell.Kind.SILENT);
    }

    /**
     * Returns all cells of one kind.
     *
     * @param kind the kind
     * @return the cells, by row and column
     */
    public List<Cell> all(Cell.Kind kind) {
        requireNonNull(kind, "kind");
        List<Cell> found = new ArrayList<>();
        for (BodyId body : bodies) {
            for (Code theme : themes) {
                cell(body, theme).filter(cell -> cell.kind() == kind).ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@return the number of cells of every kind} */
    public Map<Cell.Kind, Integer> counts() {
        Map<Cell.Kind, Integer> counts = new LinkedHashMap<>();
        for (Cell.Kind kind : Cell.Kind.values()) {
            counts.put(kind, all(kind).size());
        }
        return counts;
    }

    /**
     * A cell: one body on one theme.
     *
     * @param body the body
     * @param theme the theme
     * @param kind how it stands
     * @param answers what it answered on the theme, and what others answered to its referrals; there can be answers beside
     *     a silence, where another question is open
     * @param answered how many of the proposals it was asked about are answered
     * @param ended how many of them ended before it had answered
     * @param asked how many proposals of the theme it was asked about
     * @param turnedDown the proposals of the theme that it turned down before any referral
     * @param replyBy the first date for what is open, for a cell that waits, is partly answered or
     *     silent; the date in force on the day
     * @param daysSilent whole days since that date, or the end of a body from which nobody took over, had certainly passed; 0
     *     unless it is silent
     */
    public record Cell(
            BodyId body,
            Code theme,
            Kind kind,
            List<Response> answers,
            int answered,
            int ended,
            int asked,
            List<ProposalId> turnedDown,
            Optional<PartialDate> replyBy,
            long daysSilent) {

        public Cell {
            requireNonNull(body, "body");
            requireNonNull(theme, "theme");
            requireNonNull(kind, "kind");
            requireNonNull(answers, "answers");
            requireNonNull(replyBy, "replyBy");
            requireNonNull(turnedDown, "turnedDown");
            answers = List.copyOf(answers);
            turnedDown = List.copyOf(turnedDown);
        }

        /** A cell in which nothing happened. */
        private static Cell of(BodyId body, Code theme, Kind kind) {
            return new Cell(body, theme, kind, List.of(), 0, 0, 0, List.of(), Optional.empty(), 0);
        }

        /** The state of a body on a theme. */
        public enum Kind implements WireNamed {
            /** Everything it was asked is answered. */
            ANSWERED,
            /** It has answered some of what it was asked; the date for the rest has not passed. */
            PARTLY_ANSWERED,
            /** It was asked, and its date has not passed; or it was not asked, and has tabled or sent back what it takes up. */
            WAITING,
            /** It was asked and has not answered everything, and no date is known for it: nobody can tell whether it is late. */
            UNDATED,
            /** It was asked, its date has passed or it has ended with nobody to take over, and something of it is not answered. */
            SILENT,
            /** It holds that what it was asked belongs to another body, and names it. */
            PASSED_ON,
            /** It has handled what it was asked, or some of it, and the record does not show what it answered. */
            HANDLED,
            /** Nothing is open any more, but what it has not answered ended before it did. */
            ENDED,
            /** It was not asked, and turned down proposals of the theme before any referral. */
            TURNED_DOWN,
            /** It was not asked. */
            NOT_ASKED,
            /** It has not answered, and the record does not show whether it was asked. */
            NOT_RECORDED;

            @Override
            public String vocabulary() {
                return "cell";
            }
        }
    }
}
