package org.ecarmethod.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecarmethod.IssueLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS/2017:96",
                "KOF/2018:71",
                "TEF/2019:263",
                "sbf/2016:91",
                "SN 2014:1",
                "2017/123",
                "KS-2017-96",
                "1899:1",
                "ÄN/2020:999999",
                "KS2026/1005",
                "Ks 1288/2014",
                "NKBY/660/10.04.00.01/2022",
                "24/134",
                "4365-28",
                "Dnr KS 2028/113",
                "Dnr: KS 2028/113",
                "KS/2028:113-4",
                "KS/1717:96",
                "K5"
            })
    void keeps_a_number_as_the_registry_writes_it(String text) {
        assertThat(CaseNumber.of(text)).hasToString(text).isEqualTo(new CaseNumber(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "KS",
                "KS/",
                "KS/2017:",
                "/2017:96",
                "KS///2017:96",
                "KS / 2017:96",
                " KS/2017:96",
                "KS/2017:96 ",
                "KS/2017:96\n",
                "KS/2017\t96",
                "KS/2017:٩٦",
                "KS/2017,96",
                "KS/2017:96 (2)"
            })
    void refuses_what_no_registry_writes(String text) {
        assertThat(IssueLines.refusalOf(() -> CaseNumber.of(text)))
                .containsExactly(IssueLines.wrongForm("", "case-number", text));
    }

    @Test
    void ends_at_40_characters() {
        assertThat(IssueLines.refusalOf(() -> CaseNumber.of("7".repeat(41))))
                .containsExactly("ecar.value.too-long @ max=40");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS/2017:96", "KS2026/1005", "24/134", "4365-28", "NKBY/660/10.04.00.01/2022"})
    void names_a_year(String text) {
        assertThat(CaseNumber.of(text).namesYear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K5", "KS/1717:196", "123456", "KS 20177:1"})
    void names_no_year(String text) {
        assertThat(CaseNumber.of(text).namesYear()).isFalse();
    }

    @Test
    void spelling_makes_another_number() {
        assertThat(CaseNumber.of("KS/2017:96"))
                .isNotEqualTo(CaseNumber.of("ks/2017:96"))
                .isNotEqualTo(CaseNumber.of("KS 2017:96"));
    }
}
