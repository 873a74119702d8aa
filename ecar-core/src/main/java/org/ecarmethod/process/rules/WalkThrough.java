package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.PersonalDataSearch;
import org.ecarmethod.shape.Place;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Said;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.Violations;

/**
 * What one walk through everything finds: in the ids, in the texts, in case numbers, and in the dates of what has happened. One walk for all
 * rules that look at each value by itself, since going to the values costs more than most looks at them.
 */
final class WalkThrough {

    private static final Walk<ProcessContent> WALK = Walk.toValuesWithRules(ProcessShapes.PROCESS);

    private final LocalDate asOf;
    private final Ids ids;
    private final Violations personalData = new Violations();
    private final Violations notPlain = new Violations();
    private final Violations later = new Violations();
    private final Violations tooEarly = new Violations();
    private final Violations caseNumbers = new Violations();

    private final PersonalDataSearch.Look personal;
    private final PlainTextRules plain = new PlainTextRules(notPlain);

    private WalkThrough(ProcessView view, LocalDate asOf) {
        this.asOf = asOf;
        ids = new Ids(view);
        personal = ProcessView.TEXTS.look(view.content, view.screening, asOf, personalData);
    }

    /** A rule whose findings are among those of the walk. */
    static ProcessRule rule(String id, Function<WalkThrough, List<Issue>> found, IssueCode... codes) {
        return new ProcessRule(
                id,
                List.of(codes),
                (view, at, out) ->
                        found.apply(view.subject().walkThrough(view.asOf())).forEach(out),
                Optional.empty(),
                Set.of());
    }

    /**
     * Walks through a content.
     *
     * @param view the content, and what looks at its texts
     * @param asOf the day for which it is judged
     */
    static WalkThrough of(ProcessView view, LocalDate asOf) {
        WalkThrough found = new WalkThrough(view, asOf);
        WALK.through(view.content, found::visit);
        return found;
    }

    private void visit(Object value, Field<?, ?> field, ValueType<?> type, Place at) {
        if (Walk.isDeed(type)) {
            PartialDate on = TimeRules.dateOf(value);
            TimeRules.future(on, asOf, at, later);
            TimeRules.tooEarly(on, at, tooEarly);
            return;
        }
        if (value instanceof CaseNumber number) {
            ReferralRules.caseNumber(number, at, caseNumbers);
            return;
        }
        boolean isOwnId = field.isOwnId();
        boolean isReference = type instanceof ValueType.Reference<?>;
        if (isOwnId || isReference) {
            ids.visit(value, field, type, at);
        }
        if (isOwnId || !isReference) {
            lookAt(value, field, type, at);
        }
    }

    /** Looks at what somebody wrote. */
    private void lookAt(Object value, Field<?, ?> field, ValueType<?> type, Place at) {
        if (type instanceof ValueType.Words words) {
            Said said = words.said();
            ((LocalizedText) value).forEach((tag, text) -> {
                at.enter(tag);
                plain.look(text, at);
                personal.read(text, said, at);
                at.leave();
            });
            return;
        }
        if (value instanceof String text) {
            plain.look(text, at);
        }
        personal.visit(value, field, type, at);
    }

    boolean isFor(LocalDate day) {
        return asOf.equals(day);
    }

    Ids ids() {
        return ids;
    }

    /** R2.1. */
    List<Issue> personalData() {
        return personalData.found();
    }

    /** R0.6. */
    List<Issue> notPlain() {
        return notPlain.found();
    }

    /** R0.8. */
    List<Issue> later() {
        return later.found();
    }

    /** R0.9. */
    List<Issue> tooEarly() {
        return tooEarly.found();
    }

    /** R4.5. */
    List<Issue> caseNumbers() {
        return caseNumbers.found();
    }
}
