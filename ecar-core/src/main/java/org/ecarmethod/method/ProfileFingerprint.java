package org.ecarmethod.method;

import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.Fingerprint;
import org.ecarmethod.validation.PropertyPath;

/**
 * The fingerprint of the content of a profile. What a profile does not have adds nothing, so that a kind of content that
 * comes later leaves the fingerprints of earlier profiles as they were.
 */
final class ProfileFingerprint {

    private final Fingerprint content = new Fingerprint();

    private ProfileFingerprint() {}

    static String of(MethodProfile profile) {
        ProfileFingerprint fingerprint = new ProfileFingerprint();
        fingerprint.addMethod(profile);
        fingerprint.addCity(profile);
        return fingerprint.content.hex();
    }

    /** What every profile has. */
    private void addMethod(MethodProfile profile) {
        content.add(profile.id().value()).add(profile.version()).add(profile.title());
        profile.derivesFrom()
                .ifPresent(base -> content.add(base.id()).add(base.version()).add(base.hash()));
        for (CoreFunction core : profile.coreFunctions()) {
            content.add("core " + core.number())
                    .add(core.function())
                    .add(core.form())
                    .add(core.basis());
        }
        profile.gates().forEach(this::add);
        for (Criterion criterion : profile.criteria()) {
            content.add("criterion " + criterion.id())
                    .add(criterion.question())
                    .add(criterion.evidence())
                    .add(criterion.basis());
        }
        content.add("themes").add(profile.themes().id().value());
        for (Codelist.Entry theme : profile.themes().entries()) {
            content.add("theme " + theme.code()).add(theme.label()).add(theme.basis());
        }
        for (Parameter parameter : Parameter.values()) {
            content.add(parameter.wireName()).add(Integer.toString(profile.value(parameter)));
        }
    }

    private void add(Gate gate) {
        content.add("gate " + gate.id())
                .add(gate.demand())
                .add(gate.evidence())
                .add(gate.owner())
                .add(gate.test().wireName())
                .add(gate.basis());
        gate.further().forEach(further -> content.add("further").add(further));
        gate.evidenceKinds().stream().sorted().forEach(kind -> content.add("takes " + kind));
    }

    /** What only a city has. */
    private void addCity(MethodProfile profile) {
        for (Waiver waiver : profile.waivers()) {
            content.add("waiver " + waiver.code())
                    .add(waiver.path().map(PropertyPath::toString).orElse("everywhere"))
                    .add(waiver.who())
                    .add(waiver.why())
                    .add(waiver.until().toString());
        }
        profile.policyArea()
                .ifPresent(area -> content.add("area " + area.code()).add(area.label()));
        for (Wording wording : profile.wordings()) {
            content.add("words " + wording.vocabulary().wireName());
            for (OwnTerm term : wording.terms()) {
                content.add("term " + term.code())
                        .add(term.standsFor().value())
                        .add(term.label())
                        .add(term.basis());
            }
            wording.removed().forEach(code -> content.add("without " + code));
        }
        profile.ruleSettings()
                .forEach((rule, setting) -> content.add("rule " + rule).add(setting.wireName()));
        profile.changes()
                .forEach(made -> content.add("change in " + made.profile() + " " + made.version() + " "
                        + made.change().fingerprint()));
    }
}
