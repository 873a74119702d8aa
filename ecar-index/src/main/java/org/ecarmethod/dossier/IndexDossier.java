package org.ecarmethod.dossier;

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
 * What a city keeps on where it stands, as one document. Nothing is demanded but a name and a city: a dossier may hold the
 * networks alone, one framework alone, or a sample.
 *
 * <p>Instances are immutable.
 */
@Value.Immutable
@EcarStyle
public abstract sealed class IndexDossier permits ImmutableIndexDossier {

    IndexDossier() {}

    /** {@return its id} */
    public abstract DossierId id();

    /** {@return what it is called} */
    public abstract LocalizedText title();

    /** {@return what a reader must know first, such as that it is made up} */
    public abstract Optional<LocalizedText> notice();

    /** {@return the city it is about; none in a dossier of frameworks alone} */
    public abstract Optional<City> city();

    /** {@return what it was taken from} */
    public abstract List<Source> sources();

    /** {@return what the sources say} */
    public abstract List<Statement> statements();

    /** {@return sets of indicators, beside those that everybody knows} */
    public abstract List<IndexFramework> frameworks();

    /** {@return what the city handed in} */
    public abstract List<Submission> submissions();

    /** {@return the cities among which it stands, by date} */
    public abstract List<Sample> samples();

    /** {@return cities chosen as alike} */
    public abstract List<PeerGroup> peerGroups();

    /** {@return what surveys found} */
    public abstract List<Measurement> measurements();

    /** {@return the networks it belongs to} */
    public abstract List<Membership> memberships();

    /** {@return what happened there, and what is expected} */
    public abstract List<NetworkEvent> events();

    /** {@return with what the networks support it} */
    public abstract List<SupportInstrument> instruments();

    /** {@return proposals and themes by the ten points} */
    public abstract List<EccarClass> eccarClasses();

    /** {@return which answers led to which indicators} */
    public abstract List<IndicatorTie> indicatorLinks();

    /** {@return which follow-ups looked at which measurements} */
    public abstract List<MeasurementTie> measurementLinks();

    /** {@return the ways of themes through the years} */
    public abstract List<Lineage> lineages();

    /**
     * Looks for a framework among those of the dossier and others that are known.
     *
     * @param name its name
     * @param known frameworks that everybody knows
     * @return the framework, or empty
     */
    public Optional<IndexFramework> framework(FrameworkName name, List<IndexFramework> known) {
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
