package org.ecarmethod.method;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.WireNamed;

/**
 * A list of terms that a profile may patch: it may add, remove and relabel terms in any language.
 *
 * <p>Themes belong to the profile. The others are vocabularies of the core: what a city adds there corresponds to one of their
 * terms, so that every program still knows what it means.
 */
public enum Vocabulary implements WireNamed {
    /** Themes of findings, proposals and answers. */
    THEME(List.of()),

    /** Kinds of bodies ({@link BodyKind}). */
    BODY_KIND(Arrays.stream(BodyKind.values())
            .map(kind -> CoreTerm.free(kind.wireName(), kind.wireName()))
            .toList()),

    /** Roles of participants in a circle. */
    PARTICIPANT_ROLE(List.of(
            CoreTerm.needed("resident", "resident"),
            CoreTerm.free("practitioner", "practitioner"),
            CoreTerm.needed("leader", "leader"),
            CoreTerm.needed("researcher", "researcher"))),

    /** Kinds of evidence for a readiness answer. */
    EVIDENCE_KIND(List.of(
            CoreTerm.free("signed-note", "signed-note"),
            CoreTerm.free("minutes", "minutes"),
            CoreTerm.free("decision", "decision"),
            CoreTerm.free("statement", "statement"),
            CoreTerm.free("information-sheet", "information-sheet"),
            CoreTerm.free("assessment", "assessment"),
            CoreTerm.free("budget-line", "budget-line"))),

    /** Response states, each with its fixed class of meaning. */
    RESPONSE_STATE(List.of(
            CoreTerm.needed("in-place", "existing"),
            CoreTerm.needed("in-place-from", "existing"),
            CoreTerm.needed("required", "existing"),
            CoreTerm.needed("ongoing", "existing"),
            CoreTerm.needed("under-discussion", "forward"),
            CoreTerm.needed("planned", "forward"),
            CoreTerm.needed("committed", "forward"),
            CoreTerm.needed("supportive", "forward"),
            CoreTerm.needed("agrees-need", Meanings.AGREEMENT),
            CoreTerm.needed("open-difficult", "forward"),
            CoreTerm.needed("direction-changed", "change"),
            CoreTerm.needed("declined", Meanings.REFUSAL),
            CoreTerm.needed("not-responsible", Meanings.REDIRECTION),
            CoreTerm.needed("handled", Meanings.UNRECORDED)));

    private final List<CoreTerm> coreTerms;

    Vocabulary(List<CoreTerm> coreTerms) {
        this.coreTerms = coreTerms;
    }

    /** {@return the terms of the core, in the order of display; none for themes} */
    public List<CoreTerm> coreTerms() {
        return coreTerms;
    }

    /**
     * Returns a term of the core.
     *
     * @param code its wire name
     * @return the term, or empty if the core has none with this name
     */
    public Optional<CoreTerm> core(Code code) {
        requireNonNull(code, "code");
        return coreTerms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    /**
     * Tells whether a term may be relabelled but not divided: own roles for residents would sort people by their
     * experiences (P6, P15).
     *
     * @param code wire name of a core term
     * @return true if no own term may replace it
     */
    public boolean isWhole(Code code) {
        requireNonNull(code, "code");
        return this == PARTICIPANT_ROLE && code.value().equals("resident");
    }

    /** Whether the method requires a term. */
    public enum Need {
        /** The method requires it. */
        NEEDED,
        /** A city may leave it out. */
        FREE
    }

    /**
     * A term of the core.
     *
     * @param code its wire name
     * @param meaning what it means whatever a city calls it; terms with the same meaning are of one class
     * @param need whether a city may leave it out
     */
    public record CoreTerm(Code code, String meaning, Need need) {
        public CoreTerm {
            requireNonNull(code, "code");
            requireNonNull(meaning, "meaning");
            requireNonNull(need, "need");
        }

        private static CoreTerm needed(String code, String meaning) {
            return new CoreTerm(Code.of(code), meaning, Need.NEEDED);
        }

        private static CoreTerm free(String code, String meaning) {
            return new CoreTerm(Code.of(code), meaning, Need.FREE);
        }
    }
}
