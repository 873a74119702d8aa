package org.ecarmethod.page;

import java.time.LocalDate;
import java.util.List;
import org.ecarmethod.insight.Ageing;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.response.Response;

/**
 * The numbers that are asked for first about a process. All are counted from its record, for one day; what was only handled is no answer.
 */
final class Counts {

    private final EcarProcess process;
    private final List<Response> responses;
    private final List<Answer> answers;
    private final Ageing ageing;

    private Counts(EcarProcess process, LocalDate asOf) {
        this.process = process;
        this.responses = process.content().responses().stream()
                .filter(response ->
                        response.asOf(asOf).filter(Answer::saysAnything).isPresent())
                .toList();
        this.answers = responses.stream()
                .flatMap(response -> response.asOf(asOf).stream())
                .toList();
        this.ageing = Ageing.of(process, asOf);
    }

    static Counts of(EcarProcess process, LocalDate asOf) {
        return new Counts(process, asOf);
    }

    long statements() {
        return answers.size();
    }

    /** Themes on which something was answered. */
    long themes() {
        return responses.stream().map(Response::theme).distinct().count();
    }

    /** Answers that name any time. */
    long dated() {
        return answers.stream()
                .filter(answer -> !answer.state().knownDates().isEmpty())
                .count();
    }

    long forwardLooking() {
        return ageing.forwardLooking().size();
    }

    /** Answers that look forward and name both an owner and a time. */
    long withOwnerAndDate() {
        return ageing.withOwnerAndDate().size();
    }

    /** Answers that point at what is there already. */
    long existing() {
        return meaning(MeaningClass.EXISTING).size();
    }

    /** Those of them that say whether what is there meets the proposal. */
    long existingCompared() {
        return meaning(MeaningClass.EXISTING).stream()
                .filter(answer -> answer.meetsProposal().isKnown())
                .count();
    }

    long directionChanged() {
        return meaning(MeaningClass.CHANGE).size();
    }

    long remainingWithoutOwnerAndDate() {
        return process.content().openItems().stream()
                .filter(item -> !item.owner().isKnown() && !item.due().isKnown())
                .count();
    }

    private List<Answer> meaning(MeaningClass meaning) {
        return answers.stream()
                .filter(answer -> answer.state().meaning() == meaning)
                .toList();
    }
}
