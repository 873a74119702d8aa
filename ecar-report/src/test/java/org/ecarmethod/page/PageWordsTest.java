package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.ecarmethod.SourceTree;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    @Test
    void every_term_has_the_name_that_documents_know() {
        assertThat(SourceTree.vocabularies()).containsExactlyElementsOf(SourceTree.frozenVocabularies());
    }

    @Test
    void every_term_has_a_label_in_both_languages() {
        assertThat(ReportDifference.Kind.values())
                .extracting(kind -> Messages.in(Locale.ENGLISH).label(kind))
                .containsExactly("new", "removed", "more", "fewer");
        assertThat(ReportDifference.Kind.values())
                .extracting(kind -> Messages.in(Locale.forLanguageTag("sv")).label(kind))
                .containsExactly("ny", "borta", "fler", "färre");
    }
}
