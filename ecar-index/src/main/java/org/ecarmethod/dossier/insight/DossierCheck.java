package org.ecarmethod.dossier.insight;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ecarmethod.disclosure.DisclosurePolicy;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.process.Examination;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.validation.Issue;

/**
 * Checks a dossier as a whole: whether references resolve, and what a reader must know before drawing conclusions.
 * Never throws and asks no clock.
 */
public final class DossierCheck {

    private final IndexDossier dossier;
    private final List<IndexFramework> known;
    private final LocalDate asOf;
    private final DisclosurePolicy policy;

    private DossierCheck(IndexDossier dossier, List<IndexFramework> known, LocalDate asOf, DisclosurePolicy policy) {
        this.dossier = dossier;
        this.known = List.copyOf(known);
        this.asOf = requireNonNull(asOf, "asOf");
        this.policy = requireNonNull(policy, "policy");
    }

    /**
     * Creates a check of a dossier, with the reference policy on small numbers.
     *
     * @param dossier the dossier
     * @param known frameworks that everybody knows, beside its own
     * @param asOf the day it is judged for
     * @return the check
     */
    public static DossierCheck of(IndexDossier dossier, List<IndexFramework> known, LocalDate asOf) {
        requireNonNull(dossier, "dossier");
        requireNonNull(known, "known");
        return new DossierCheck(dossier, known, asOf, DisclosurePolicy.reference());
    }

    /**
     * Sets another policy on small numbers.
     *
     * @param policy the policy
     * @return a check with it
     */
    public DossierCheck with(DisclosurePolicy policy) {
        return new DossierCheck(dossier, known, asOf, policy);
    }

    /** {@return all issues, in the order in which they are checked} */
    public List<Issue> issues() {
        List<Issue> found = new ArrayList<>();
        DossierReferences.look(dossier, known, found::add);
        new DossierRules(dossier, known, found::add).look(asOf, policy);
        return List.copyOf(found);
    }

    /** {@return a report on the issues} */
    public ValidationReport report() {
        ReportCollector collector = new ReportCollector(Examination.context(List.of(), asOf));
        issues().forEach(collector);
        return collector.report();
    }
}
