package org.ecarmethod.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.method.Reported.violations;

import java.util.Optional;
import org.ecarmethod.anchoring.AnchoringMaps;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {

    private static Meeting attendedBy(Stated<Integer> count) {
        return new Meeting(MeetingId.of("m-1"), PartialDate.parse("2027-04"), Optional.empty(), count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void counts_those_who_came(int count) {
        assertThat(attendedBy(Stated.known(count)).attendance()).isEqualTo(Stated.known(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1001})
    void refuses_counts_that_can_not_be(int count) {
        assertThat(violations(() -> attendedBy(Stated.known(count))))
                .containsExactly("ecar.value.out-of-range @/attendance max=1000 min=0");
    }

    @Test
    void need_not_know_how_many_came() {
        assertThat(attendedBy(AnchoringMaps.unrecorded()).attendance().isUnknown())
                .isTrue();
    }
}
