package org.ecarmethod.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecarmethod.index.CityId;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.index.Sample;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.IndicatorRef;
import org.ecarmethod.indicator.Measurement;
import org.ecarmethod.indicator.MeasurementId;
import org.ecarmethod.network.EventId;
import org.ecarmethod.network.Lineage;
import org.ecarmethod.network.Membership;
import org.ecarmethod.network.NetworkEvent;
import org.ecarmethod.network.SinceClaim;
import org.ecarmethod.record.Source;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** Ids differ, and lead somewhere. */
final class DossierReferences {

    private final IndexDossier dossier;
    private final Map<FrameworkName, IndexFramework> frameworks = new HashMap<>();
    private final Set<FrameworkName> known;
    private final Consumer<Issue> out;

    DossierReferences(IndexDossier dossier, List<IndexFramework> known, Consumer<Issue> out) {
        this.dossier = dossier;
        this.out = out;
        this.known = known.stream().map(IndexFramework::name).collect(Collectors.toSet());
        known.forEach(one -> frameworks.put(one.name(), one));
        dossier.frameworks().forEach(one -> frameworks.putIfAbsent(one.name(), one));
    }

    void look() {
        distinct("sources", dossier.sources(), Source::id);
        distinct("statements", dossier.statements(), one -> one.id());
        distinctFrameworks();
        distinct("submissions", dossier.submissions(), one -> one.id());
        distinct("samples", dossier.samples(), Sample::id);
        distinct("peerGroups", dossier.peerGroups(), one -> one.id());
        distinct("measurements", dossier.measurements(), Measurement::id);
        distinct("memberships", dossier.memberships(), Membership::network);
        distinct("events", dossier.events(), NetworkEvent::id);
        distinct("instruments", dossier.instruments(), one -> one.id());
        distinct("lineages", dossier.lineages(), Lineage::id);
        citations();
        measured();
        network();
    }

    private static PropertyPath at(String list, int position) {
        return PropertyPath.of(list).index(position);
    }

    private <T> void distinct(String list, List<T> things, Function<T, Object> id) {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            Integer before = first.putIfAbsent(id.apply(things.get(i)), i);
            if (before != null) {
                out.accept(Issue.at(IndexIssues.DUPLICATE_ID, at(list, i))
                        .addRelated(at(list, before))
                        .build());
            }
        }
    }

    /** What everybody knows by a name cannot be something else here. */
    private void distinctFrameworks() {
        distinct("frameworks", dossier.frameworks(), IndexFramework::name);
        for (int i = 0; i < dossier.frameworks().size(); i++) {
            if (known.contains(dossier.frameworks().get(i).name())) {
                out.accept(
                        Issue.at(IndexIssues.DUPLICATE_ID, at("frameworks", i)).build());
            }
        }
    }

    private void citations() {
        for (int i = 0; i < dossier.statements().size(); i++) {
            cited(dossier.statements().get(i).source(), at("statements", i));
        }
        for (int i = 0; i < dossier.measurements().size(); i++) {
            cited(dossier.measurements().get(i).source(), at("measurements", i));
        }
        for (int i = 0; i < dossier.events().size(); i++) {
            cited(dossier.events().get(i).source(), at("events", i));
        }
        for (int i = 0; i < dossier.instruments().size(); i++) {
            cited(dossier.instruments().get(i).source(), at("instruments", i));
        }
        for (int i = 0; i < dossier.memberships().size(); i++) {
            List<SinceClaim> claims = dossier.memberships().get(i).claims();
            for (int j = 0; j < claims.size(); j++) {
                cited(
                        claims.get(j).source(),
                        at("memberships", i).field("claims").index(j));
            }
        }
        for (int i = 0; i < dossier.lineages().size(); i++) {
            Lineage lineage = dossier.lineages().get(i);
            for (int j = 0; j < lineage.steps().size(); j++) {
                cited(
                        lineage.steps().get(j).source(),
                        at("lineages", i).field("steps").index(j));
            }
        }
    }

    private void cited(Citation citation, PropertyPath at) {
        if (dossier.sources().stream().noneMatch(one -> one.id().equals(citation.source()))) {
            dangling("sources", at.field("source").field("source"));
        }
    }

    private void dangling(String section, PropertyPath at) {
        out.accept(Issue.at(IndexIssues.DANGLING_REFERENCE, at)
                .with("section", section)
                .build());
    }

    private void measured() {
        for (int i = 0; i < dossier.submissions().size(); i++) {
            framework(
                    dossier.submissions().get(i).framework(),
                    at("submissions", i).field("framework"));
            CityId city = dossier.submissions().get(i).city();
            if (dossier.city().filter(one -> one.id().equals(city)).isEmpty()) {
                dangling("city", at("submissions", i).field("city"));
            }
        }
        for (int i = 0; i < dossier.samples().size(); i++) {
            sample(dossier.samples().get(i), at("samples", i));
        }
        for (int i = 0; i < dossier.measurements().size(); i++) {
            indicator(
                    dossier.measurements().get(i).indicator(),
                    at("measurements", i).field("indicator"));
        }
        for (int i = 0; i < dossier.indicatorLinks().size(); i++) {
            indicator(
                    dossier.indicatorLinks().get(i).indicator(),
                    at("indicatorLinks", i).field("indicator"));
        }
    }

    private void sample(Sample sample, PropertyPath at) {
        Optional<IndexFramework> framework =
                framework(sample.grounds().framework(), at.field("grounds").field("framework"));
        Set<Code> codes = new HashSet<>();
        framework.ifPresent(one -> one.indicators().forEach(indicator -> codes.add(indicator.id())));
        for (int i = 0; framework.isPresent() && i < sample.results().size(); i++) {
            var results = sample.results().get(i).indicators();
            for (int j = 0; j < results.size(); j++) {
                if (!codes.contains(results.get(j).indicator())) {
                    out.accept(Issue.at(
                                    IndexIssues.UNKNOWN_INDICATOR,
                                    at.field("results")
                                            .index(i)
                                            .field("indicators")
                                            .index(j)
                                            .field("indicator"))
                            .build());
                }
            }
        }
    }

    private Optional<IndexFramework> framework(FrameworkName name, PropertyPath at) {
        IndexFramework found = frameworks.get(name);
        if (found == null) {
            out.accept(Issue.at(IndexIssues.UNKNOWN_FRAMEWORK, at).build());
        }
        return Optional.ofNullable(found);
    }

    private void indicator(IndicatorRef indicator, PropertyPath at) {
        framework(indicator.framework(), at.field("framework"))
                .filter(one -> one.indicator(indicator.indicator()).isEmpty())
                .ifPresent(one -> out.accept(Issue.at(IndexIssues.UNKNOWN_INDICATOR, at.field("indicator"))
                        .build()));
    }

    private void network() {
        Set<EventId> events = dossier.events().stream().map(NetworkEvent::id).collect(Collectors.toSet());
        for (int i = 0; i < dossier.events().size(); i++) {
            if (dossier.events()
                    .get(i)
                    .of()
                    .filter(one -> !events.contains(one))
                    .isPresent()) {
                dangling("events", at("events", i).field("of"));
            }
        }
        Set<Code> networks =
                dossier.memberships().stream().map(Membership::network).collect(Collectors.toSet());
        for (int i = 0; i < dossier.instruments().size(); i++) {
            if (!networks.contains(dossier.instruments().get(i).network())) {
                dangling("memberships", at("instruments", i).field("network"));
            }
        }
        Set<MeasurementId> measurements =
                dossier.measurements().stream().map(Measurement::id).collect(Collectors.toSet());
        for (int i = 0; i < dossier.measurementLinks().size(); i++) {
            if (!measurements.contains(dossier.measurementLinks().get(i).measurement())) {
                dangling("measurements", at("measurementLinks", i).field("measurement"));
            }
        }
        for (int i = 0; i < dossier.lineages().size(); i++) {
            var steps = dossier.lineages().get(i).steps();
            for (int j = 0; j < steps.size(); j++) {
                if (steps.get(j)
                        .measurement()
                        .filter(one -> !measurements.contains(one))
                        .isPresent()) {
                    dangling(
                            "measurements",
                            at("lineages", i).field("steps").index(j).field("measurement"));
                }
            }
        }
    }
}
