package org.ecarmethod.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ecarmethod.network.IndicatorTie;
import org.ecarmethod.network.LineageStep;
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.network.RunId;
import org.ecarmethod.network.SupportLink;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Section;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Whether what a dossier says of a process is there. */
final class TieReferences {

    private final EcarProcess process;
    private final ProcessContent content;
    private final IndexDossier dossier;
    private final RunId run;
    private final List<Issue> issues = new ArrayList<>();

    TieReferences(EcarProcess process, IndexDossier dossier) {
        this.process = process;
        this.content = process.content();
        this.dossier = dossier;
        this.run = RunId.of(content.id().value());
    }

    List<Issue> issues() {
        supports();
        classes();
        ties();
        lineages();
        return List.copyOf(issues);
    }

    private static PropertyPath at(String list, int position) {
        return PropertyPath.of(list).index(position);
    }

    private void supports() {
        for (int i = 0; i < dossier.instruments().size(); i++) {
            List<SupportLink> links = dossier.instruments().get(i).links();
            for (int j = 0; j < links.size(); j++) {
                if (links.get(j).process().equals(run)) {
                    proposals(
                            links.get(j).proposals(),
                            at("instruments", i).field("links").index(j));
                }
            }
        }
    }

    private void classes() {
        for (int i = 0; i < dossier.eccarClasses().size(); i++) {
            if (dossier.eccarClasses().get(i).process().equals(run)) {
                PropertyPath theme = at("eccarClasses", i).field("theme");
                dossier.eccarClasses()
                        .get(i)
                        .theme()
                        .filter(code -> process.profile().themes().find(code).isEmpty())
                        .ifPresent(code -> missing("themes", theme));
                proposals(dossier.eccarClasses().get(i).proposals(), at("eccarClasses", i));
            }
        }
    }

    private void proposals(Collection<? extends Id> proposals, PropertyPath at) {
        List<Id> named = List.copyOf(proposals);
        for (int i = 0; i < named.size(); i++) {
            require(named.get(i), Section.PROPOSALS, at.field("proposals").index(i));
        }
    }

    private void ties() {
        for (int i = 0; i < dossier.indicatorLinks().size(); i++) {
            IndicatorTie tie = dossier.indicatorLinks().get(i);
            PropertyPath place = at("indicatorLinks", i);
            if (tie.process().equals(run)) {
                tie.response().ifPresent(id -> require(id, Section.RESPONSES, place.field("response")));
                tie.commitment().ifPresent(id -> require(id, Section.COMMITMENTS, place.field("commitment")));
            }
        }
        for (int i = 0; i < dossier.measurementLinks().size(); i++) {
            if (dossier.measurementLinks().get(i).process().equals(run)) {
                require(
                        dossier.measurementLinks().get(i).followUp(),
                        Section.FOLLOW_UPS,
                        at("measurementLinks", i).field("followUp"));
            }
        }
    }

    private void lineages() {
        for (int i = 0; i < dossier.lineages().size(); i++) {
            List<LineageStep> steps = dossier.lineages().get(i).steps();
            boolean mine = dossier.lineages().get(i).process().equals(run);
            for (int j = 0; mine && j < steps.size(); j++) {
                PropertyPath place = at("lineages", i).field("steps").index(j).field("response");
                steps.get(j).response().ifPresent(id -> require(id, Section.RESPONSES, place));
            }
        }
    }

    private void require(Id id, Section section, PropertyPath at) {
        boolean there = switch (section) {
            case PROPOSALS ->
                content.proposals().stream().anyMatch(one -> one.id().equals(id));
            case RESPONSES ->
                content.responses().stream().anyMatch(one -> one.id().equals(id));
            case COMMITMENTS ->
                content.commitments().stream().anyMatch(one -> one.id().equals(id));
            case FOLLOW_UPS ->
                content.followUps().stream().anyMatch(one -> one.id().equals(id));
            default -> throw new IllegalArgumentException("nothing points there");
        };
        if (!there) {
            missing(section.wireName(), at);
        }
    }

    private void missing(String section, PropertyPath at) {
        issues.add(Issue.at(NetworkIssues.NOT_IN_PROCESS, at)
                .with("section", section)
                .build());
    }
}
