package org.ecarmethod.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.page.Reading.Given;
import org.ecarmethod.response.Answer;
import org.ecarmethod.response.Delegation;
import org.ecarmethod.response.MeaningClass;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;

/** The answers, theme by theme; what they amount to; and what nobody knows about them. */
record AnswersSection(Reading reading, Words words, Page.Builder page) {

    private static final Columns WHO = Columns.of(2, 4);
    private static final Columns PART = Columns.of(8, 12);

    void print() {
        page.heading(words.text("answers.heading")).paragraph(words.text("answers.intro"));
        List<Codelist.Entry> themes = reading.process().profile().themes().entries();
        for (int i = 0; i < themes.size(); i++) {
            theme(i + 1, themes.get(i));
        }
        meanings();
        lacking();
    }

    private void theme(int number, Codelist.Entry theme) {
        page.subheading(words.text("answers.theme", number, words.say(theme.label())));
        List<Given> answers = reading.given().stream()
                .filter(given -> given.response().theme().equals(theme.code()))
                .toList();
        answers.forEach(this::answer);
        if (answers.isEmpty()) {
            page.row(WHO, "", words.text("answers.none"));
        }
        reading.takenBack().stream()
                .filter(given -> given.response().theme().equals(theme.code()))
                .forEach(this::takenBack);
    }

    private void answer(Given given) {
        Answer answer = given.answer();
        page.row(WHO, given.id(), who(given));
        part("said", words.say(answer.text()));
        part(
                "state",
                words.text("answers.state-text", words.label(answer.state().kind()), words.label(given.meaning())));
        answer.state().date().ifPresent(date -> part("time", words.date(date)));
        part("level", words.label(answer.level()));
        answer.delegation().ifPresent(delegation -> part("delegation", delegated(delegation)));
        answer.source().ifPresent(source -> part("source", words.source(source)));
        answer.remarks().forEach(remark -> part("remark", words.say(remark)));
    }

    /** What does not hold any more is still told, as such: who read it elsewhere finds here what became of it. */
    private void takenBack(Given given) {
        given.answer().takenBack().ifPresent(back -> {
            page.row(WHO, given.id(), who(given));
            part(
                    "taken-back",
                    words.text(
                            "answers.taken-back-text",
                            words.date(back.on()),
                            words.label(back.ground()),
                            words.say(back.reason())));
        });
    }

    private String delegated(Delegation delegation) {
        String committee =
                delegation.committee().match(body -> reading.name(body, words), words::unknown, words::notApplicable);
        return words.text("answers.delegated", words.say(delegation.by()), committee);
    }

    private String who(Given given) {
        String who = reading.who(given.response(), words);
        List<String> partners = given.response().partners().stream()
                .map(body -> reading.name(body, words))
                .toList();
        return partners.isEmpty() ? who : words.text("answers.together", who, words.list(partners));
    }

    private void part(String key, String value) {
        page.row(PART, words.text("answers." + key), value);
    }

    private void meanings() {
        page.subheading(words.text("answers.meanings"));
        for (MeaningClass meaning : MeaningClass.values()) {
            List<String> ids = reading.given(meaning).stream().map(Given::id).toList();
            page.row(Columns.of(2, 34, 4), words.label(meaning), String.valueOf(ids.size()), words.list(ids));
        }
    }

    private void lacking() {
        page.subheading(words.text("answers.lacking"));
        lacking("on", given -> given.answer().on());
        lacking("referral", given -> given.response().referral());
        lacking("outcome", given -> given.answer().formalOutcome());
        lacking("decided", given -> given.answer().decidedBy());
        lacking("meets", given -> given.answer().meetsProposal());
        lacking("execution", given -> given.answer().execution());
    }

    private void lacking(String key, Function<Given, Stated<?>> what) {
        List<Stated<?>> all = reading.given().stream().<Stated<?>>map(what).toList();
        List<String> reasons = all.stream()
                .flatMap(stated -> reason(stated).stream())
                .map(words::say)
                .distinct()
                .toList();
        long known = all.stream().filter(Stated::isKnown).count();
        page.row(
                Columns.of(2, 34, 12),
                words.text("lacking." + key),
                words.text("of", known, all.size()),
                String.join("; ", reasons));
    }

    private static Optional<LocalizedText> reason(Stated<?> stated) {
        return stated.match(known -> Optional.empty(), Optional::of, Optional::of);
    }
}
