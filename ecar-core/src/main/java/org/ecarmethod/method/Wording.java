package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.ValueIssues;
import org.ecarmethod.validation.Violations;
import org.immutables.value.Value;

/**
 * A city's own words for one vocabulary of the core: its own terms, its labels for terms of the core, and the terms
 * that it omits. Whatever it calls a term, the term corresponds to one of the core and keeps its meaning.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class Wording permits ImmutableWording {

    Wording() {}

    /** {@return the vocabulary; never {@link Vocabulary#THEME}, since themes belong to the profile} */
    public abstract Vocabulary vocabulary();

    /** {@return own terms and relabelled ones, in the order of display} */
    public abstract List<OwnTerm> terms();

    /** {@return the terms of the core that are omitted} */
    public abstract List<Code> removed();

    @Value.Check
    void check() {
        if (vocabulary() == Vocabulary.THEME) {
            throw new IllegalArgumentException("themes belong to the profile, not to its wording");
        }
        Violations violations = new Violations();
        Set<Code> seen = new HashSet<>();
        for (int i = 0; i < terms().size(); i++) {
            PropertyPath at = PropertyPath.of("terms").index(i);
            OwnTerm term = terms().get(i);
            if (seen.add(term.code())) {
                checkTerm(term, terms().subList(0, i), at, violations);
            } else {
                violations.accept(issue(MethodIssues.CODE_EXISTS, at.field("code")));
            }
        }
        for (int i = 0; i < removed().size(); i++) {
            PropertyPath at = PropertyPath.of("removed").index(i);
            if (seen.add(removed().get(i))) {
                checkRemoval(removed().get(i), at, violations);
            } else {
                violations.accept(issue(MethodIssues.CODE_EXISTS, at));
            }
        }
        if (offered().isEmpty()) {
            violations.add(ValueIssues.EMPTY, "removed");
        }
        violations.throwIfAny();
    }

    /** What is wrong with one term beside others. */
    void checkTerm(OwnTerm term, List<OwnTerm> others, PropertyPath at, Consumer<Issue> out) {
        Optional<Vocabulary.CoreTerm> core = vocabulary().core(term.standsFor());
        if (core.isEmpty()) {
            out.accept(Issue.at(MethodIssues.CORE_TERM_UNKNOWN, at.field("standsFor"))
                    .with("vocabulary", vocabulary().wireName())
                    .with(
                            "allowed",
                            vocabulary().coreTerms().stream()
                                    .map(one -> one.code().value())
                                    .toList())
                    .build());
            return;
        }
        String meaning = core.get().meaning();
        Optional<Vocabulary.CoreTerm> named = vocabulary().core(term.code()).filter(one -> !term.isRelabelled());
        if (vocabulary().isWhole(term.standsFor()) && !term.isRelabelled()) {
            out.accept(Issue.at(MethodIssues.RESIDENTS_DIVIDED, at.field("standsFor"))
                    .build());
        } else if (named.isPresent()) {
            out.accept(
                    named.get().meaning().equals(meaning)
                            ? issue(MethodIssues.CODE_EXISTS, at.field("code"))
                            : meaningChanged(named.get().meaning(), meaning, at.field("code")));
        } else if (vocabulary() == Vocabulary.RESPONSE_STATE) {
            checkWords(term, others, meaning, at, out);
        }
    }

    private void checkWords(OwnTerm term, List<OwnTerm> others, String meaning, PropertyPath at, Consumer<Issue> out) {
        if (!term.isRelabelled()) {
            Meanings.other(term.code().value(), Optional.empty(), meaning)
                    .ifPresent(is -> out.accept(meaningChanged(is, meaning, at.field("code"))));
        }
        term.label()
                .texts()
                .forEach((language, said) -> Meanings.other(said, Optional.of(language), meaning)
                        .ifPresent(is -> out.accept(
                                meaningChanged(is, meaning, at.field("label").field(language)))));
        for (OwnTerm other : others) {
            String is = meaning(other);
            Meanings.sameIn(term.label(), other.label())
                    .filter(language -> !is.equals(meaning))
                    .ifPresent(language -> out.accept(
                            meaningChanged(is, meaning, at.field("label").field(language))));
        }
    }

    /** What is wrong with leaving out a term of the core. */
    void checkRemoval(Code code, PropertyPath at, Consumer<Issue> out) {
        Optional<Vocabulary.CoreTerm> core = vocabulary().core(code);
        if (core.isEmpty()) {
            out.accept(issue(MethodIssues.CODE_UNKNOWN, at));
        } else if (core.get().need() == Vocabulary.Need.NEEDED) {
            out.accept(issue(MethodIssues.CODE_NEEDED, at));
        }
    }

    private Issue issue(IssueCode code, PropertyPath at) {
        return Issue.at(code, at).with("vocabulary", vocabulary().wireName()).build();
    }

    static Issue meaningChanged(String is, String becomes, PropertyPath at) {
        return Issue.at(MethodIssues.MEANING_CHANGED, at)
                .with("is", is)
                .with("becomes", becomes)
                .build();
    }

    String meaning(OwnTerm term) {
        return vocabulary()
                .core(term.standsFor())
                .map(Vocabulary.CoreTerm::meaning)
                .orElse("");
    }

    /**
     * Returns an own or relabelled term.
     *
     * @param code its code
     * @return the term, or empty if there is none
     */
    public Optional<OwnTerm> find(Code code) {
        requireNonNull(code, "code");
        return terms().stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /**
     * Tells whether a record may use a term: a term of the core that is not omitted, or an own term for it.
     *
     * @param core the core term that is recorded
     * @param own the city's own term beside it, if any
     * @return true if the profile has it so
     */
    public boolean offers(Code core, Optional<Code> own) {
        requireNonNull(core, "core");
        requireNonNull(own, "own");
        return own.map(code ->
                        find(code).filter(term -> term.standsFor().equals(core)).isPresent())
                .orElseGet(() -> !removed().contains(core));
    }

    /** {@return the codes that records may use, those of the core first} */
    public List<Code> offered() {
        Stream<Code> core = vocabulary().coreTerms().stream()
                .map(Vocabulary.CoreTerm::code)
                .filter(code -> !removed().contains(code));
        Stream<Code> own = terms().stream().filter(term -> !term.isRelabelled()).map(OwnTerm::code);
        return Stream.concat(core, own).toList();
    }

    boolean isLast(Code code) {
        return offered().equals(List.of(code));
    }

    /** The vocabulary as the core has it. */
    static Wording none(Vocabulary vocabulary) {
        return AsItIs.WORDINGS.computeIfAbsent(
                vocabulary, one -> new Builder().vocabulary(one).build());
    }

    /** Asked for again and again while documents are read. */
    private static final class AsItIs {
        private static final Map<Vocabulary, Wording> WORDINGS = new ConcurrentHashMap<>();
    }

    /** {@return a builder that starts from this wording} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Wording}. */
    public static final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
