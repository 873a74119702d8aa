package org.ecarmethod.json;

import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.disclosure.DisclosureIssues;
import org.ecarmethod.dossier.IndexCatalogue;
import org.ecarmethod.process.Catalogue;
import org.ecarmethod.validation.IssueCode;

/** Every code that a document of any format can be given. */
final class AllCodes {

    private AllCodes() {}

    static List<IssueCode> list() {
        return Stream.of(Catalogue.codes(), DisclosureIssues.all(), IndexCatalogue.codes())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
