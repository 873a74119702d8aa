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
                "ABCDEFGHIJKL/2017:1"
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
                "KS/2017",
                "KS/2017:",
                "KS/17:96",
                "KS/1717:96",
                "KS/2117:96",
                "KS/2017:1234567",
                "KS/2017.96",
                "KS2017:96",
                "KS//2017:96",
                "KS /2017:96",
                "/2017:96",
                "K5/2017:96",
                "ABCDEFGHIJKLM/2017:1",
                " KS/2017:96",
                "KS/2017:96 ",
                "KS/2017:96\n",
                "KS/2017:9a",
                "KS/2017:٩٦"
            })
    void refuses_what_no_registry_writes(String text) {
        assertThat(IssueLines.refusalOf(() -> CaseNumber.of(text)))
                .containsExactly("ecar.value.format @ form='case-number'");
    }

    @Test
    void ends_at_30_characters() {
        assertThat(IssueLines.refusalOf(() -> CaseNumber.of("K".repeat(31))))
                .containsExactly("ecar.value.too-long @ max=30");
    }

    @Test
    void spelling_makes_another_number() {
        assertThat(CaseNumber.of("KS/2017:96"))
                .isNotEqualTo(CaseNumber.of("ks/2017:96"))
                .isNotEqualTo(CaseNumber.of("KS 2017:96"));
    }
}
