package org.ecarmethod.transfer;

import java.util.Arrays;
import java.util.List;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.validation.WireNamed;

/**
 * A point at which the context of a method is described before a transfer, based on PIET-T (source K90). The label of
 * each is the question that a city answers. The choice of points is ours.
 */
public enum TransferPoint implements WireNamed {
    /** The people who live with the question. */
    CONCERNED(Component.POPULATION, "G1", "C7"),
    /** The languages in which they speak freely. */
    LANGUAGES(Component.POPULATION, "G10", "C7"),
    /** Whether they trust the municipality. */
    TRUST(Component.POPULATION, "G7", "C7"),
    /** The people who need special protection. */
    PROTECTION(Component.POPULATION, "G9"),
    /** The experience that the circles start from. */
    EXPERIENCE(Component.INTERVENTION, "G6"),
    /** Circles, meetings and research support. */
    CIRCLES(Component.INTERVENTION, "G10", "C5"),
    /** The promise to the participants. */
    PROMISE(Component.INTERVENTION, "G7"),
    /** The changes to the method. */
    ADAPTATIONS(Component.INTERVENTION, "G5"),
    /** The operations that could change something. */
    OPERATIONS(Component.ENVIRONMENT, "G1", "G2", "G3"),
    /** The bodies that decide and answer. */
    DECISION(Component.ENVIRONMENT, "G5", "G8"),
    /** Whether the question is open. */
    OPENNESS(Component.ENVIRONMENT, "G6"),
    /** Law, secrecy and ethics. */
    LAW(Component.ENVIRONMENT, "G9"),
    /** Parties and elections. */
    POLITICS(Component.ENVIRONMENT, "C1"),
    /** The results of earlier dialogues. */
    EARLIER_DIALOGUES(Component.ENVIRONMENT, "C4"),
    /** Strategies and budget. */
    PLANS(Component.ENVIRONMENT, "G10", "C6"),
    /** Readiness to act and to reconsider. */
    READINESS(Component.TRANSFER, "G2", "G3"),
    /** Whether all is settled before the invitation. */
    TIMING(Component.TRANSFER, "G4"),
    /** The people who carry out the transfer. */
    PEOPLE(Component.TRANSFER, "C2", "C3", "C5"),
    /** The owner of the question afterwards. */
    OWNERSHIP(Component.TRANSFER, "C8");

    private final Component component;
    private final List<CriterionId> feeds;

    TransferPoint(Component component, String... feeds) {
        this.component = component;
        this.feeds = Arrays.stream(feeds).map(CriterionId::of).toList();
    }

    /** {@return the component that it belongs to} */
    public Component component() {
        return component;
    }

    /** {@return the gates and criteria of the readiness check that its answer feeds} */
    public List<CriterionId> feeds() {
        return feeds;
    }

    /** The four components of PIET-T. */
    public enum Component implements WireNamed {
        /** The people concerned. */
        POPULATION,
        /** The method. */
        INTERVENTION,
        /** The surroundings. */
        ENVIRONMENT,
        /** The transfer itself. */
        TRANSFER;

        @Override
        public String vocabulary() {
            return "transfer-component";
        }
    }
}
