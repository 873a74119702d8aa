package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.ASSESSED;
import static org.ecarmethod.anchoring.AnchoringMaps.HOUSING;
import static org.ecarmethod.anchoring.AnchoringMaps.aProof;
import static org.ecarmethod.anchoring.AnchoringMaps.aReadyMap;
import static org.ecarmethod.anchoring.AnchoringMaps.changed;
import static org.ecarmethod.anchoring.AnchoringMaps.proofOf;
import static org.ecarmethod.anchoring.AnchoringMaps.to;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ecarmethod.method.Profiles;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnchoringProofTest {

    @Test
    void can_be_made_by_nobody_else() {
        assertThat(AnchoringProof.class).isFinal();
        assertThat(AnchoringProof.class.getDeclaredConstructors())
                .allMatch(
                        made -> !Modifier.isPublic(made.getModifiers()) && !Modifier.isProtected(made.getModifiers()));
        assertThat(Arrays.stream(AnchoringProof.class.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .map(Method::getReturnType))
                .doesNotContain(AnchoringProof.class);
    }

    @Test
    void can_not_be_copied_or_read_in() {
        assertThat(Serializable.class.isAssignableFrom(AnchoringProof.class)).isFalse();
        assertThat(Cloneable.class.isAssignableFrom(AnchoringProof.class)).isFalse();
        assertThat(Arrays.stream(AnchoringProof.class.getDeclaredFields())
                        .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers())))
                .allMatch(field -> Modifier.isFinal(field.getModifiers()) && Modifier.isPrivate(field.getModifiers()));
    }

    @Test
    void prints_no_id() {
        assertThat(aProof()).hasToString("AnchoringProof[ecar 1.0, 2 operations, 2027-02-15 until before 2028-01-10]");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-14, false", "2027-02-15, true", "2028-01-09, true", "2028-01-10, false"})
    void counts_from_the_day_of_assessment_until_before_it_expires(LocalDate day, boolean expected) {
        assertThat(aProof().countsOn(day)).isEqualTo(expected);
    }

    @Test
    void equals_the_proof_that_the_same_map_gives_again() {
        assertThat(aProof()).isEqualTo(aProof()).hasSameHashCodeAs(aProof()).isNotEqualTo("a proof");
    }

    static Stream<AnchoringProof> others() {
        AnchoringMap map = aReadyMap().build();
        AnchoringMap fewer =
                map.toBuilder().operations(map.operations().subList(0, 1)).build();
        return Stream.of(
                proofOf(map, ASSESSED.plusDays(1)),
                proofOf(aReadyMap().policyArea(Code.of("housing")).build(), ASSESSED),
                proofOf(fewer, ASSESSED),
                proofOf(
                        changed(map, to("G3", HOUSING), yes -> yes.answeredOn(PartialDate.parse("2027-01-26"))),
                        ASSESSED),
                proofOf(changed(map, to("G5"), yes -> yes.answeredOn(PartialDate.parse("2027-01-09"))), ASSESSED),
                map.assess(Profiles.aDerivedProfile().build(), ASSESSED).proof().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("others")
    void differs_from_the_proof_of_anything_else(AnchoringProof other) {
        assertThat(other).isNotEqualTo(aProof());
    }
}
