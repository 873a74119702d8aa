package org.ecarmethod.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecarmethod.SourceTree;
import org.junit.jupiter.api.Test;

class DisclosureTermsTest {

    @Test
    void every_term_has_the_name_that_documents_know() {
        assertThat(SourceTree.vocabularies()).containsExactlyElementsOf(SourceTree.frozenVocabularies());
    }
}
