package org.ecarmethod.dossier.insight;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.shape.DossierShapes;
import org.ecarmethod.dossier.shape.DossierTargets;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Indicator;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Place;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.shape.ValueType.Reference;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;

/**
 * Goes through every id of a dossier, by its description: do all ids of a sort differ, and does everything that points at
 * something lead somewhere.
 */
final class DossierReferences {

    private static final Walk<IndexDossier> IDS = Walk.toIds(DossierShapes.DOSSIER);

    /** List, position and id: what stands further in is told apart by the type in which it stands. */
    private static final int IN_LIST = 3;

    /** The first place of each id, by sort. */
    private final Map<Object, Map<Object, PropertyPath>> ids = new HashMap<>();
    /** The codes of the indicators of each framework, by its name. */
    private final Map<Object, Set<Object>> indicators = new HashMap<>();

    private final Consumer<Issue> out;
    private @Nullable Set<Object> ofFramework;

    private DossierReferences(Consumer<Issue> out) {
        this.out = out;
    }

    static void look(IndexDossier dossier, List<IndexFramework> known, Consumer<Issue> out) {
        DossierReferences here = new DossierReferences(out);
        known.forEach(here::add);
        IDS.through(dossier, here::distinct);
        dossier.frameworks().forEach(here::add);
        IDS.through(dossier, here::leadsSomewhere);
    }

    private void add(IndexFramework one) {
        indicators.putIfAbsent(
                one.name(), one.indicators().stream().map(Indicator::id).collect(toSet()));
    }

    private void distinct(Object id, Field<?, ?> field, ValueType<?> type, Place at) {
        if (!field.isOwnId() || at.depth() > IN_LIST) {
            return;
        }
        Object sort = type instanceof Reference<?> reference ? reference.target() : field;
        PropertyPath first = ids.computeIfAbsent(sort, none -> new HashMap<>()).putIfAbsent(id, at.owner());
        if (first != null) {
            out.accept(Issue.at(IndexIssues.DUPLICATE_ID, at.owner())
                    .addRelated(first)
                    .build());
        }
        // What everybody knows by a name cannot be something else here.
        if (indicators.containsKey(id)) {
            out.accept(Issue.at(IndexIssues.DUPLICATE_ID, at.owner()).build());
        }
    }

    private void leadsSomewhere(Object value, Field<?, ?> field, ValueType<?> type, Place at) {
        if (!field.isOwnId() && type instanceof Reference<?> reference) {
            Target target = reference.target();
            Object key = reference.keyOf(value);
            if (target == DossierTargets.FRAMEWORKS) {
                framework(key, at);
            } else if (target == DossierTargets.INDICATORS) {
                indicator(key, at);
            } else if (!DossierTargets.OF_PROCESSES.contains(target)) {
                part(key, target, at);
            }
        }
    }

    private void framework(Object name, Place at) {
        ofFramework = indicators.get(name);
        if (ofFramework == null) {
            out.accept(Issue.at(IndexIssues.UNKNOWN_FRAMEWORK, at.field()).build());
        }
    }

    private void indicator(Object code, Place at) {
        if (ofFramework != null && !ofFramework.contains(code)) {
            out.accept(Issue.at(IndexIssues.UNKNOWN_INDICATOR, at.field()).build());
        }
    }

    private void part(Object id, Target target, Place at) {
        if (!ids.getOrDefault(target, Map.of()).containsKey(id)) {
            out.accept(Issue.at(IndexIssues.DANGLING_REFERENCE, at.field())
                    .with("section", target.section())
                    .build());
        }
    }
}
