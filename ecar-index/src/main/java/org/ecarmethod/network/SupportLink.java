package org.ecarmethod.network;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.text.LocalizedText;

/**
 * What a support instrument helped: a process, and proposals in it.
 *
 * @param process the process
 * @param proposals the proposals; none if it helped the process as a whole
 * @param how in what way, and how that is known
 */
public record SupportLink(RunId process, Set<ProposalId> proposals, LocalizedText how) {

    public SupportLink {
        requireNonNull(process, "process");
        requireNonNull(proposals, "proposals");
        proposals = Collections.unmodifiableSet(new LinkedHashSet<>(proposals));
        requireNonNull(how, "how");
    }
}
