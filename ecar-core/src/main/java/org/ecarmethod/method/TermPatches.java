package org.ecarmethod.method;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Violations;

/** The themes and own words of a profile while it is adapted. */
final class TermPatches {

    private final Map<Code, Codelist.Entry> themes = new LinkedHashMap<>();
    private final Map<Vocabulary, Wording> wordings = new EnumMap<>(Vocabulary.class);
    private final List<MadeChange> earlier;
    private final String basis;
    private final GatePatches gates;
    private final Adapting adapting;

    TermPatches(MethodProfile base, String basis, GatePatches gates, Adapting adapting) {
        base.themes().entries().forEach(theme -> themes.put(theme.code(), theme));
        base.wordings().forEach(wording -> wordings.put(wording.vocabulary(), wording));
        this.earlier = base.changes();
        this.basis = basis;
        this.gates = gates;
        this.adapting = adapting;
    }

    List<Codelist.Entry> themes() {
        return List.copyOf(themes.values());
    }

    List<Wording> wordings() {
        return wordings.values().stream()
                .filter(wording ->
                        !wording.terms().isEmpty() || !wording.removed().isEmpty())
                .toList();
    }

    Wording wording(Vocabulary vocabulary) {
        return wordings.computeIfAbsent(vocabulary, Wording::none);
    }

    void apply(Modification.OfTerm modification, PropertyPath at) {
        if (modification instanceof Modification.AddTerm added) {
            adapting.labelled(added.label(), at.field("label"));
        }
        if (modification.vocabulary() == Vocabulary.THEME) {
            theme(modification, at);
        } else if (modification instanceof Modification.AddTerm added) {
            add(added, at);
        } else if (modification instanceof Modification.RelabelTerm relabelled) {
            relabel(relabelled, at);
        } else {
            remove(modification, at);
        }
    }

    // --- themes

    private void theme(Modification.OfTerm modification, PropertyPath at) {
        Code code = modification.code();
        boolean there = themes.containsKey(code);
        if (modification instanceof Modification.AddTerm added) {
            if (there) {
                report(MethodIssues.CODE_EXISTS, modification, at);
            }
            if (added.standsFor().isPresent()) {
                adapting.report(Issue.at(MethodIssues.CORE_TERM_UNKNOWN, at.field("standsFor"))
                        .with("vocabulary", Vocabulary.THEME.wireName())
                        .with("allowed", List.of())
                        .build());
            }
            themes.putIfAbsent(code, new Codelist.Entry(code, added.label(), basis));
        } else if (!there) {
            report(MethodIssues.CODE_UNKNOWN, modification, at);
        } else if (modification instanceof Modification.RelabelTerm relabelled) {
            themes.computeIfPresent(
                    code,
                    (same, theme) -> new Codelist.Entry(
                            same, GatePatches.joined(theme.label(), Optional.of(relabelled.label())), theme.basis()));
        } else {
            themes.remove(code);
        }
    }

    // --- words for terms of the core

    private void add(Modification.AddTerm added, PropertyPath at) {
        Wording wording = wording(added.vocabulary());
        OwnTerm term = new OwnTerm(added.code(), added.standsFor().orElse(added.code()), added.label(), basis);
        if (added.standsFor().isEmpty()) {
            wording.checkTerm(
                    new OwnTerm(added.code(), Code.of("nothing"), added.label(), basis),
                    List.of(),
                    at,
                    adapting::report);
            return;
        }
        Optional<OwnTerm> own = wording.find(added.code());
        boolean core = term.isRelabelled()
                && wording.vocabulary().core(added.code()).isPresent()
                && !wording.removed().contains(added.code());
        if (own.isPresent() && !wording.meaning(own.get()).equals(wording.meaning(term))) {
            adapting.report(
                    Wording.meaningChanged(wording.meaning(own.get()), wording.meaning(term), at.field("standsFor")));
        } else if (own.isPresent() || core) {
            report(MethodIssues.CODE_EXISTS, added, at);
        } else {
            Violations found = new Violations();
            wording.checkTerm(term, wording.terms(), at, found);
            meantOtherwise(added, wording, wording.meaning(term), at, found);
            put(wording, added.code(), term, found);
        }
    }

    /** A word that once meant one thing never comes to mean another, also not after it was taken out. */
    private void meantOtherwise(
            Modification.AddTerm added, Wording wording, String meaning, PropertyPath at, Violations found) {
        earlier.stream()
                .map(made -> made.change().modification())
                .filter(Modification.AddTerm.class::isInstance)
                .map(Modification.AddTerm.class::cast)
                .filter(before -> before.subject().equals(added.subject()))
                .flatMap(before -> before.standsFor().stream())
                .flatMap(core -> wording.vocabulary().core(core).stream())
                .map(Vocabulary.CoreTerm::meaning)
                .filter(is -> !is.equals(meaning))
                .findFirst()
                .ifPresent(is -> found.accept(Wording.meaningChanged(is, meaning, at.field("standsFor"))));
    }

    private void relabel(Modification.RelabelTerm relabelled, PropertyPath at) {
        Wording wording = wording(relabelled.vocabulary());
        Code code = relabelled.code();
        if (!ProfileChecks.isKnown(wording, code)) {
            report(MethodIssues.CODE_UNKNOWN, relabelled, at);
            return;
        }
        OwnTerm term = wording.find(code)
                .map(old -> new OwnTerm(
                        code,
                        old.standsFor(),
                        GatePatches.joined(old.label(), Optional.of(relabelled.label())),
                        old.basis()))
                .orElseGet(() -> new OwnTerm(code, code, relabelled.label(), basis));
        List<OwnTerm> others = new ArrayList<>(wording.terms());
        others.removeIf(other -> other.code().equals(code));
        Violations found = new Violations();
        wording.checkTerm(term, others, at, found);
        put(wording, code, term, found);
    }

    private void remove(Modification.OfTerm modification, PropertyPath at) {
        Wording wording = wording(modification.vocabulary());
        Code code = modification.code();
        boolean own = wording.find(code).filter(term -> !term.isRelabelled()).isPresent();
        if (!ProfileChecks.isKnown(wording, code)) {
            report(MethodIssues.CODE_UNKNOWN, modification, at);
        } else if (wording.vocabulary() == Vocabulary.EVIDENCE_KIND && gates.take(code)) {
            report(MethodIssues.CODE_IN_USE, modification, at);
        } else if (wording.isLast(code)) {
            report(MethodIssues.CODE_NEEDED, modification, at);
        } else if (!own) {
            leaveOut(wording, modification, at);
        } else {
            wordings.put(wording.vocabulary(), without(wording, code).build());
        }
    }

    private void leaveOut(Wording wording, Modification.OfTerm modification, PropertyPath at) {
        Violations found = new Violations();
        wording.checkRemoval(modification.code(), at.field("code"), found);
        if (found.found().isEmpty()) {
            wordings.put(
                    wording.vocabulary(),
                    without(wording, modification.code())
                            .addRemoved(modification.code())
                            .build());
        }
        found.found().forEach(adapting::report);
    }

    private static Wording.Builder without(Wording wording, Code code) {
        return wording.toBuilder()
                .terms(wording.terms().stream()
                        .filter(term -> !term.code().equals(code))
                        .toList());
    }

    /** Takes in a term in its place, or at the end, if nothing is wrong with it. */
    private void put(Wording wording, Code code, OwnTerm term, Violations found) {
        found.found().forEach(adapting::report);
        if (!found.found().isEmpty()) {
            return;
        }
        List<OwnTerm> terms = new ArrayList<>(wording.terms());
        int there = wording.find(code).map(terms::indexOf).orElse(-1);
        if (there < 0) {
            terms.add(term);
        } else {
            terms.set(there, term);
        }
        List<Code> removed = new ArrayList<>(wording.removed());
        removed.remove(code);
        wordings.put(
                wording.vocabulary(),
                wording.toBuilder().terms(terms).removed(removed).build());
    }

    private void report(IssueCode code, Modification.OfTerm modification, PropertyPath at) {
        adapting.report(Issue.at(code, at.field("code"))
                .with("vocabulary", modification.vocabulary().wireName())
                .build());
    }
}
