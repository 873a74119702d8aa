package org.ecarmethod.method;

import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;

/** Method profiles for tests. */
public final class Profiles {

    private Profiles() {}

    /** A profile of a city, derived from the reference, with all of it. */
    public static MethodProfile.Builder aDerivedProfile() {
        return EcarProfile.v1_0().toBuilder()
                .id(Code.of("city"))
                .version("1.0")
                .derivesFrom(EcarProfile.v1_0().pin());
    }

    /** A profile with one gate more, which is answered once. */
    public static MethodProfile.Builder aStricterProfile() {
        return aDerivedProfile().addGates(aGate("G11", GateCheck.ANSWERED_ONCE).build());
    }

    /** A gate that the reference does not have. */
    public static Gate.Builder aGate(String id, GateCheck test) {
        return Gate.builder()
                .id(CriterionId.of(id))
                .demand(LocalizedText.of("en", "The school council was asked"))
                .evidence(LocalizedText.of("en", "minutes"))
                .owner(LocalizedText.of("en", "headmaster"))
                .test(test)
                .basis("decision of the city");
    }
}
