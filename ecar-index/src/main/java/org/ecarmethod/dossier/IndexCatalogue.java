package org.ecarmethod.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.indicator.IndicatorIssues;
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.validation.IssueCode;

/** All codes that may be reported on a dossier, except those of the method ({@code Catalogue}). */
public final class IndexCatalogue {

    private IndexCatalogue() {}

    /** {@return all codes on indicators, indices and networks, in alphabetical order} */
    public static List<IssueCode> codes() {
        return Stream.of(IndicatorIssues.all(), IndexIssues.all(), NetworkIssues.all())
                .flatMap(List::stream)
                .sorted()
                .toList();
    }
}
