package org.ecarmethod.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;

/** Adaptations of a fictitious city for tests. */
public final class Adaptations {

    private Adaptations() {}

    /** The same text in the two languages of the fictitious city. */
    public static LocalizedText said(String text) {
        return LocalizedText.of("en", text, "sv", text);
    }

    public static ChangeRecord.Builder aRecord() {
        return ChangeRecord.builder()
                .what(said("Something is done otherwise"))
                .why(said("It fits here"))
                .decidedBy(said("Executive"))
                .decidedOn(PartialDate.parse("2026-11"))
                .planning(ChangeRecord.Planning.PLANNED)
                .judgement(ChangeRecord.Judgement.CONSISTENT);
    }

    public static Change change(Modification modification) {
        return Change.of(modification, aRecord().build());
    }

    public static Modification.AddTerm add(Vocabulary vocabulary, String code, String standsFor) {
        return new Modification.AddTerm(
                vocabulary, Code.of(code), said("Own word " + code), Optional.of(Code.of(standsFor)));
    }

    public static Modification.AddTerm addTheme(String code) {
        return new Modification.AddTerm(Vocabulary.THEME, Code.of(code), said("Theme " + code), Optional.empty());
    }

    /** An adaptation of the reference by the city of Lillby. */
    public static Adaptation.Builder anAdaptation(Modification... modifications) {
        return anAdaptationOf(EcarProfile.v1_0(), "lillby", modifications);
    }

    public static Adaptation.Builder anAdaptationOf(MethodProfile base, String id, Modification... modifications) {
        List<Change> changes =
                Arrays.stream(modifications).map(Adaptations::change).toList();
        return Adaptation.builder()
                .id(Code.of(id))
                .version(base.derivesFrom().isEmpty() ? "1.0" : next(base.version()))
                .title(said("Circles in Lillby (fictitious)"))
                .derivesFrom(base.pin())
                .changes(changes);
    }

    private static String next(String version) {
        String[] parts = version.split("\\.", -1);
        return parts[0] + "." + (Integer.parseInt(parts[1]) + 1);
    }

    /** The profile of Lillby. */
    public static MethodProfile profile(Modification... modifications) {
        return KnownProfiles.reference()
                .resolve(anAdaptation(modifications).build())
                .orThrow();
    }

    /** A profile that another city makes of a profile. */
    public static MethodProfile derived(MethodProfile base, Modification... modifications) {
        return resolve(base, modifications).orThrow();
    }

    public static Resolution resolve(MethodProfile base, Modification... modifications) {
        return KnownProfiles.of(List.of(base))
                .resolve(anAdaptationOf(base, "storby", modifications).build());
    }

    /** What keeps an adaptation of the reference from being one. */
    public static List<String> refusal(Modification... modifications) {
        return refusal(EcarProfile.v1_0(), modifications);
    }

    public static List<String> refusal(MethodProfile base, Modification... modifications) {
        return Reported.lines(resolve(base, modifications).issues());
    }
}
