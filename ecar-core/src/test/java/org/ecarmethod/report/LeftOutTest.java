package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final NotChecked EMPTY = new NotChecked(DocumentIssues.EMPTY, NotChecked.Reason.LIMIT, 1);
    private static final NotChecked BLANK = new NotChecked(ValueIssues.BLANK, NotChecked.Reason.LIMIT, 2);

    @Test
    void counts_of_the_same_code_and_reason_add_up_in_order_of_the_codes() {
        LeftOut left = LeftOut.of(List.of(BLANK, EMPTY, BLANK));

        assertThat(left.entries())
                .containsExactly(EMPTY, new NotChecked(ValueIssues.BLANK, NotChecked.Reason.LIMIT, 4));
        assertThat(left.plus(List.of(EMPTY)).entries().first().count()).isEqualTo(2);
    }

    @Test
    void is_shared_where_nothing_is_added() {
        LeftOut left = LeftOut.of(List.of(EMPTY));

        assertThat(left.plus(List.of())).isSameAs(left);
        assertThatThrownBy(() -> left.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void equals_what_holds_the_same() {
        assertThat(LeftOut.of(List.of(EMPTY)))
                .isEqualTo(LeftOut.of(List.of(EMPTY)))
                .hasSameHashCodeAs(LeftOut.of(List.of(EMPTY)))
                .isNotEqualTo(LeftOut.nothing())
                .isNotEqualTo(EMPTY)
                .hasToString("[" + EMPTY + "]");
    }

    @Test
    void a_collector_adds_up_what_is_noted_one_by_one_and_at_once() {
        ReportCollector collector = Samples.aCollector();
        collector.notChecked(LeftOut.of(List.of(BLANK)));
        collector.notChecked(LeftOut.of(List.of(EMPTY)));
        for (int i = 0; i < 2500; i++) {
            collector.notChecked(DocumentIssues.EMPTY, NotChecked.Reason.LIMIT);
        }

        assertThat(collector.report().notChecked())
                .containsExactly(new NotChecked(DocumentIssues.EMPTY, NotChecked.Reason.LIMIT, 2501), BLANK);
    }
}
