package org.ecarmethod.dossier.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.shape.DossierShapes;
import org.ecarmethod.dossier.shape.DossierTargets;
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.network.RunId;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Place;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.shape.ValueType.Reference;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;

/** Goes through every id of a dossier, by its description: is what it says of a process there. */
final class TieReferences {

    private static final Walk<IndexDossier> TIES = Walk.toIds(DossierShapes.DOSSIER);
    private static final Walk<ProcessContent> IDS = Walk.toOwnIds(ProcessShapes.PROCESS);

    private final EcarProcess process;
    private final RunId run;
    private final Set<Object> ids = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();
    private boolean isMeant;

    private TieReferences(EcarProcess process) {
        this.process = process;
        this.run = RunId.of(process.content().id().value());
        IDS.through(process.content(), (id, field, type, at) -> ids.add(id));
    }

    static List<Issue> issues(EcarProcess process, IndexDossier dossier) {
        TieReferences ties = new TieReferences(process);
        TIES.through(dossier, ties::look);
        return List.copyOf(ties.issues);
    }

    private void look(Object value, Field<?, ?> field, ValueType<?> type, Place at) {
        if (type instanceof Reference<?> reference && DossierTargets.OF_PROCESSES.contains(reference.target())) {
            look(reference.keyOf(value), reference.target(), at);
        }
    }

    private void look(Object key, Target target, Place at) {
        if (target == DossierTargets.PROCESSES) {
            isMeant = key.equals(run);
        } else if (isMeant && !has(target, key)) {
            issues.add(Issue.at(NetworkIssues.NOT_IN_PROCESS, at.field())
                    .with("section", target.section())
                    .build());
        }
    }

    private boolean has(Target target, Object key) {
        return target == Target.THEMES
                ? process.profile().themes().find((Code) key).isPresent()
                : ids.contains(key);
    }
}
