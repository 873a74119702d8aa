package org.ecarmethod.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecarmethod.SourceTree;
import org.junit.jupiter.api.Test;

class TransferTermsTest {

    @Test
    void every_term_has_the_name_that_documents_know() {
        assertThat(SourceTree.vocabularies()).containsExactlyElementsOf(SourceTree.frozenVocabularies());
    }
}
