package org.ecarmethod.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.method.CoreFunction;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.RuleSetting;
import org.ecarmethod.method.Wording;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.validation.PropertyPath;

/** Compares what two profiles hold, part by part, and looks for the records of what differs. */
final class ProfileComparison {

    /** One thing of a profile that can be compared. */
    private record Facet(ProfilePart part, String key) {

        /** Which changes are about it; see {@code Modification#subject()}. */
        boolean isSubjectOf(RatedChange change) {
            String subject = change.made().change().modification().subject();
            return switch (part) {
                case POLICY_AREA -> subject.equals("area");
                case CORE_FUNCTION -> subject.equals("core function " + key);
                case GATE -> subject.equals("gate " + key) || subject.equals("words of gate " + key);
                case CRITERION -> subject.equals("criterion " + key);
                case THEME -> subject.equals("theme " + key);
                case TERM -> subject.equals(key);
                case PARAMETER -> subject.equals("parameter " + key);
                case RULE -> subject.equals("rule " + key);
                case WAIVER -> false;
            };
        }
    }

    private final Map<Facet, Object> before;
    private final Map<Facet, Object> after;
    private final List<RatedChange> changes;

    ProfileComparison(MethodProfile before, MethodProfile after, List<RatedChange> changes) {
        this.before = facets(before);
        this.after = facets(after);
        this.changes = changes;
    }

    List<Difference> differences() {
        Set<Facet> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Facet facet : all) {
            if (!before.containsKey(facet)) {
                differences.add(difference(facet, Difference.How.ADDED));
            } else if (!after.containsKey(facet)) {
                differences.add(difference(facet, Difference.How.REMOVED));
            } else if (!before.get(facet).equals(after.get(facet))) {
                differences.add(difference(facet, Difference.How.CHANGED));
            }
        }
        return differences.stream()
                .sorted(Comparator.comparing(Difference::part))
                .toList();
    }

    /** The darkest record decides; a waiver is its own record. */
    private Difference difference(Facet facet, Difference.How how) {
        List<RatedChange> records = changes.stream().filter(facet::isSubjectOf).toList();
        RatingReason none = facet.part() == ProfilePart.WAIVER ? RatingReason.MILDER : RatingReason.NOT_RECORDED;
        RatingReason reason = records.stream()
                .max(Comparator.comparing(RatedChange::light))
                .map(RatedChange::reason)
                .orElse(none);
        boolean lost = facet.part() == ProfilePart.GATE && how == Difference.How.REMOVED;
        RatingReason decisive = lost ? RatingReason.GATE_LOST : reason;
        return new Difference(facet.part(), facet.key(), how, records, RatedChange.light(decisive), decisive);
    }

    private static Map<Facet, Object> facets(MethodProfile profile) {
        Map<Facet, Object> facets = new LinkedHashMap<>();
        profile.policyArea()
                .ifPresent(area -> facets.put(
                        new Facet(ProfilePart.POLICY_AREA, area.code().value()), area));
        for (CoreFunction core : profile.coreFunctions()) {
            facets.put(
                    new Facet(ProfilePart.CORE_FUNCTION, Integer.toString(core.number())),
                    List.of(core, profile.droppedCoreFunctions().contains(core.number())));
        }
        for (Gate gate : profile.gates()) {
            facets.put(new Facet(ProfilePart.GATE, gate.id().value()), gate);
        }
        for (Criterion criterion : profile.criteria()) {
            facets.put(new Facet(ProfilePart.CRITERION, criterion.id().value()), criterion);
        }
        for (Codelist.Entry theme : profile.themes().entries()) {
            facets.put(new Facet(ProfilePart.THEME, theme.code().value()), theme);
        }
        profile.wordings().forEach(wording -> words(wording, facets));
        for (Parameter parameter : Parameter.values()) {
            facets.put(new Facet(ProfilePart.PARAMETER, parameter.wireName()), profile.value(parameter));
        }
        profile.ruleSettings().forEach((rule, setting) -> {
            if (setting != RuleSetting.reference(rule)) {
                facets.put(new Facet(ProfilePart.RULE, rule.id()), setting);
            }
        });
        for (Waiver waiver : profile.waivers()) {
            String place = waiver.path().map(PropertyPath::toString).orElse("");
            facets.put(new Facet(ProfilePart.WAIVER, waiver.code() + place), waiver);
        }
        return facets;
    }

    private static void words(Wording wording, Map<Facet, Object> facets) {
        String vocabulary = wording.vocabulary().wireName() + " ";
        wording.terms().forEach(term -> facets.put(new Facet(ProfilePart.TERM, vocabulary + term.code()), term));
        wording.removed().forEach(code -> facets.put(new Facet(ProfilePart.TERM, vocabulary + code), "left out"));
    }
}
