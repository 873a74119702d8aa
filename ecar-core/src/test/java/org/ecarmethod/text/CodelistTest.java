package org.ecarmethod.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;

class CodelistTest {

    private static final Codelist.Entry HOUSING = entry("housing");
    private static final Codelist.Entry SCHOOL = entry("school");

    @Test
    void keeps_the_order_of_display() {
        Codelist list = aList().addEntries(SCHOOL, HOUSING).build();

        assertThat(list.entries()).containsExactly(SCHOOL, HOUSING);
    }

    @Test
    void finds_an_entry_by_its_code() {
        Codelist list = aList().addEntries(SCHOOL, HOUSING).build();

        assertThat(list.find(Code.of("housing"))).contains(HOUSING);
        assertThat(list.find(Code.of("health"))).isEmpty();
    }

    @Test
    void refuses_a_code_that_stands_again_at_each_place() {
        Codelist.Builder builder = aList().addEntries(HOUSING, SCHOOL, entry("housing"), SCHOOL, entry("housing"));

        assertThat(IssueLines.refusalOf(builder::build))
                .containsExactly(
                        "ecar.value.repeated @/entries/2/code",
                        "ecar.value.repeated @/entries/3/code",
                        "ecar.value.repeated @/entries/4/code");
    }

    @Test
    void to_builder_starts_from_the_list_and_leaves_it_alone() {
        Codelist list = aList().addEntries(HOUSING).build();

        Codelist longer = list.toBuilder().addEntries(SCHOOL).build();

        assertThat(longer.entries()).containsExactly(HOUSING, SCHOOL);
        assertThat(list.entries()).containsExactly(HOUSING);
    }

    @Test
    @SuppressWarnings("NullAway")
    void an_entry_owes_all_its_parts() {
        Code code = HOUSING.code();
        LocalizedText label = HOUSING.label();

        assertThatNullPointerException()
                .isThrownBy(() -> new Codelist.Entry(null, label, "slide 3"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Codelist.Entry(code, null, "slide 3"))
                .withMessage("label");
        assertThatNullPointerException()
                .isThrownBy(() -> new Codelist.Entry(code, label, null))
                .withMessage("basis");
    }

    @Test
    void a_code_has_its_form_and_orders_by_letter() {
        assertThat(IssueLines.refusalOf(() -> Code.of("Housing")))
                .containsExactly("ecar.value.format @ form='code' found='other-text'");
        assertThat(List.of(Code.of("b"), Code.of("a-b"), Code.of("a")).stream().sorted())
                .extracting(Code::toString)
                .containsExactly("a", "a-b", "b");
    }

    @Test
    void a_citation_owes_a_place() {
        Code source = Code.of("s1");

        assertThat(new Citation(source, "slide 3").place()).isEqualTo("slide 3");
        assertThat(IssueLines.refusalOf(() -> new Citation(source, " "))).containsExactly("ecar.value.blank @/place");
    }

    private static Codelist.Builder aList() {
        return Codelist.builder().id(Code.of("themes"));
    }

    private static Codelist.Entry entry(String code) {
        return new Codelist.Entry(Code.of(code), LocalizedText.of("en", code), "slide 3");
    }
}
