package org.ecarmethod.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.Change;
import org.ecarmethod.method.ChangeRecord;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;

/** Adaptations of fictitious cities, made in code as the documents of the corpus have them. */
final class Cities {

    private static final ChangeRecord RECORD = ChangeRecord.builder()
            .what(said("Metoden anpassas"))
            .why(said("Så passar den här"))
            .decidedBy(said("Kommunstyrelsen"))
            .decidedOn(PartialDate.parse("2027-02"))
            .planning(ChangeRecord.Planning.PLANNED)
            .judgement(ChangeRecord.Judgement.CONSISTENT)
            .build();

    private static final ChangeRecord OF_DROPPING = RECORD.toBuilder()
            .what(said("Cirklarna får inget eget svar"))
            .why(said("Det finns ingen som kan ge det"))
            .judgement(ChangeRecord.Judgement.INCONSISTENT)
            .build();

    private Cities() {}

    static LocalizedText said(String text) {
        return LocalizedText.of("sv", text);
    }

    /** The adaptation of Exempelstad. */
    static Adaptation.Builder city(Modification... modifications) {
        return adaptation("exempelstad", modifications).title(said("Cirklar i Exempelstad (påhittat)"));
    }

    /** The adaptation of the region around it. */
    static Adaptation.Builder region(Modification... modifications) {
        return adaptation("lanet", modifications).title(said("Cirklar i Exempellänet (påhittat)"));
    }

    static Adaptation.Builder adaptation(String id, Modification... modifications) {
        List<Change> changes = Arrays.stream(modifications)
                .map(one -> Change.of(one, one instanceof Modification.DropCoreFunction ? OF_DROPPING : RECORD))
                .toList();
        return Adaptation.builder()
                .id(Code.of(id))
                .version("1.0")
                .derivesFrom(EcarProfile.v1_0().pin())
                .changes(changes);
    }

    /** The same adaptation, of another one. */
    static Adaptation.Builder of(Adaptation base, Adaptation.Builder adaptation) {
        return adaptation.version("1.1").derivesFrom(profile(base).pin());
    }

    /** A base that is named, whatever is in it. */
    static ProfilePin unknown(String id, String version) {
        return new ProfilePin(id, version, "0".repeat(64));
    }

    static MethodProfile profile(Adaptation adaptation) {
        return KnownProfiles.reference().resolve(adaptation).orThrow();
    }

    static Modification theme(String label) {
        return new Modification.AddTerm(
                Vocabulary.THEME, Code.of("mother-tongue"), said(label), Optional.<Code>empty());
    }

    static Modification theme() {
        return theme("Omsorg på modersmålet");
    }

    static Modification own(Vocabulary vocabulary, String code, String label, String standsFor) {
        return new Modification.AddTerm(vocabulary, Code.of(code), said(label), Optional.of(Code.of(standsFor)));
    }

    static Modification letter() {
        return own(Vocabulary.EVIDENCE_KIND, "letter", "Brev från chefen", "statement");
    }

    static Modification without(Vocabulary vocabulary, String code) {
        return new Modification.RemoveTerm(vocabulary, Code.of(code));
    }

    static Modification takes(String gate, String... kinds) {
        Set<Code> codes = new TreeSet<>();
        for (String kind : kinds) {
            codes.add(Code.of(kind));
        }
        return new Modification.TightenGate(CriterionId.of(gate), List.of(), codes, Optional.empty());
    }
}
