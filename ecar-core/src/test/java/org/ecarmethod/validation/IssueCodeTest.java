package org.ecarmethod.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ecarmethod.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"ecar.a.b", "ecar.response.before-referral", "ecar.value2.too-long-3", "ecar.a-b.c-d-1"})
    void accepts_concept_and_problem(String id) {
        assertThat(IssueCode.error(id, Category.VALUE, "test").build()).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ecar",
                "ecar.value",
                "ecar.value.",
                "ecar..blank",
                "ecar.value.blank.more",
                "Ecar.value.blank",
                "ecar.Value.blank",
                "ecar.value.tooLong",
                "ecar.value.too_long",
                "ecar.value.-long",
                "ecar.value.long-",
                "ecar.value.too--long",
                "ecar.value.2long",
                "ecar.värde.blank",
                "ecar.value.blank\n"
            })
    void refuses_other_forms(String id) {
        IssueCode.Builder builder = IssueCode.error(id, Category.VALUE, "test");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an issue code must look like ecar.concept.problem");
    }

    @Test
    void a_class_declares_its_public_constants() {
        assertThat(IssueCode.declaredIn(ValueIssues.class))
                .contains(ValueIssues.BLANK, ValueIssues.UNKNOWN_TERM)
                .isSorted()
                .isSameAs(ValueIssues.all());
        assertThat(IssueCode.declaredIn(PropertyPath.class)).isEmpty();
    }

    @Test
    void begins_with_a_severity_and_may_be_waived() {
        IssueCode error = IssueCode.error("ecar.a.b", Category.ORDER, "slide 3").build();

        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(error.category()).isEqualTo(Category.ORDER);
        assertThat(error.basis()).isEqualTo("slide 3");
        assertThat(error.protection()).isEqualTo(Protection.WAIVABLE);
        assertThat(error.since()).isEqualTo("0.1");
        assertThat(error.arguments()).isEmpty();
        assertThat(Samples.WARNING.severity()).isEqualTo(Severity.WARNING);
        assertThat(Samples.NOTE.severity()).isEqualTo(Severity.INFO);
        assertThat(Samples.SAFETY.protection()).isEqualTo(Protection.SAFETY);
    }

    @Test
    void orders_by_id() {
        assertThat(ValueIssues.BLANK).isLessThan(ValueIssues.TOO_LONG).isGreaterThan(DocumentIssues.TYPE);
    }
}
