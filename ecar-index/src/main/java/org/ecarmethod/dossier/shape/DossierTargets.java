package org.ecarmethod.dossier.shape;

import java.util.Set;
import org.ecarmethod.shape.Target;

/** What dossiers point at, beside sources. */
public final class DossierTargets {

    /** The city that a dossier is about. */
    public static final Target CITY = Target.in("city");

    /** Frameworks, of the dossier or known to everybody. */
    public static final Target FRAMEWORKS = Target.in("frameworks");

    /** Indicators of the framework that was named last before. */
    public static final Target INDICATORS = Target.in("indicators");

    /** Measurements. */
    public static final Target MEASUREMENTS = Target.in("measurements");

    /** Networks to which the city belongs. */
    public static final Target NETWORKS = Target.in("memberships");

    /** Events. */
    public static final Target EVENTS = Target.in("events");

    /** Processes. */
    public static final Target PROCESSES = Target.in("process");

    /** Processes, and what belongs to the process that was named last before. */
    public static final Set<Target> OF_PROCESSES =
            Set.of(PROCESSES, Target.THEMES, Target.PROPOSALS, Target.RESPONSES, Target.COMMITMENTS, Target.FOLLOW_UPS);

    private DossierTargets() {}
}
