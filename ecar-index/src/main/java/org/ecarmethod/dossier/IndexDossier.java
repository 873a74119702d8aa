package org.ecarmethod.dossier;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ecarmethod.comparison.PeerGroup;
import org.ecarmethod.index.City;
import org.ecarmethod.index.Sample;
import org.ecarmethod.index.Submission;
import org.ecarmethod.indicator.FrameworkName;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.Measurement;
import org.ecarmethod.network.EccarClass;
import org.ecarmethod.network.IndicatorTie;
import org.ecarmethod.network.Lineage;
import org.ecarmethod.network.MeasurementTie;
import org.ecarmethod.network.Membership;
import org.ecarmethod.network.NetworkEvent;
import org.ecarmethod.network.Statement;
import org.ecarmethod.network.SupportInstrument;
import org.ecarmethod.record.Source;
import org.ecarmethod.style.EcarStyle;
import org.ecarmethod.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A dossier: everything that a city keeps on its standing, as one document. Nothing is demanded but a name and a city:
 * a dossier may contain the networks alone, one framework alone, or a sample.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class IndexDossier permits ImmutableIndexDossier {

    IndexDossier() {}

    /** {@return its id} */
    public abstract DossierId id();

    /** {@return its title} */
    public abstract LocalizedText title();

    /** {@return a notice that a reader must see first, such as that it is fictitious} */
    public abstract Optional<LocalizedText> notice();

    /** {@return the city that it concerns; absent in a dossier of frameworks alone} */
    public abstract Optional<City> city();

    /** {@return its sources} */
    public abstract List<Source> sources();

    /** {@return the statements of the sources} */
    public abstract List<Statement> statements();

    /** {@return sets of indicators, in addition to the published ones} */
    public abstract List<IndexFramework> frameworks();

    /** {@return the submissions of the city} */
    public abstract List<Submission> submissions();

    /** {@return the cities with which it is compared, by date} */
    public abstract List<Sample> samples();

    /** {@return cities chosen as similar} */
    public abstract List<PeerGroup> peerGroups();

    /** {@return the results of surveys} */
    public abstract List<Measurement> measurements();

    /** {@return the networks it belongs to} */
    public abstract List<Membership> memberships();

    /** {@return past and expected events in the networks} */
    public abstract List<NetworkEvent> events();

    /** {@return the support instruments of the networks} */
    public abstract List<SupportInstrument> instruments();

    /** {@return proposals and themes by the ten points} */
    public abstract List<EccarClass> eccarClasses();

    /** {@return the links from answers to the indicators they led to} */
    public abstract List<IndicatorTie> indicatorLinks();

    /** {@return the links from follow-ups to the measurements they considered} */
    public abstract List<MeasurementTie> measurementLinks();

    /** {@return the developments of themes over the years} */
    public abstract List<Lineage> lineages();

    /**
     * Returns a framework among those of the dossier and the known ones.
     *
     * @param name its name
     * @param known frameworks that everybody knows
     * @return the framework, or empty
     */
    public Optional<IndexFramework> framework(FrameworkName name, List<IndexFramework> known) {
        requireNonNull(name, "name");
        requireNonNull(known, "known");
        return java.util.stream.Stream.concat(frameworks().stream(), known.stream())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** {@return a builder that starts from this index dossier} */
    public abstract Builder toBuilder();

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndexDossier}. */
    public static final class Builder extends ImmutableIndexDossier.Builder {
        Builder() {}
    }
}
