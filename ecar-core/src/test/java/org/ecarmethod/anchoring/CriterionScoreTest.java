package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.said;
import static org.ecarmethod.method.Reported.violations;

import org.ecarmethod.method.CriterionId;
import org.ecarmethod.text.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionScoreTest {

    private static CriterionScore score(int score) {
        return new CriterionScore(CriterionId.of("C1"), score, PartialDate.parse("2027-01"), said("minutes"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void takes_nought_to_three(int score) {
        assertThat(score(score).score()).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void refuses_anything_else(int score) {
        assertThat(violations(() -> score(score))).containsExactly("ecar.value.out-of-range @/score max=3 min=0");
    }
}
