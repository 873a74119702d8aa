package org.ecarmethod.json.internal.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.dossier.insight.DossierCheck;
import org.ecarmethod.index.IndexIssues;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.indicator.IndicatorIssues;
import org.ecarmethod.network.NetworkIssues;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.validation.IssueCode;

/**
 * Checks what must hold between the parts of a dossier, if its form is sound.
 *
 * @param known frameworks that a dossier may refer to beside its own
 * @param asOf the day it is judged for
 */
record DossierExaminer(List<IndexFramework> known, LocalDate asOf) implements Examiner<IndexDossier, IndexDossier> {

    /** What is checked only in a dossier whose form is sound. */
    private static final List<IssueCode> BETWEEN_PARTS = List.of(
            IndexIssues.ANSWERS_MISSING,
            IndexIssues.DANGLING_REFERENCE,
            IndexIssues.DUPLICATE_ID,
            IndexIssues.FICTITIOUS,
            IndexIssues.NO_EVIDENCE,
            IndexIssues.POINTS_BEYOND_MAXIMUM,
            IndexIssues.UNKNOWN_FRAMEWORK,
            IndexIssues.UNKNOWN_INDICATOR,
            IndexIssues.UNKNOWN_QUESTION,
            IndicatorIssues.METHOD_UNKNOWN,
            IndicatorIssues.TOO_FEW_ANSWERS,
            IndicatorIssues.WEIGHTS_NOT_OFFICIAL,
            NetworkIssues.CLAIM_WITHOUT_DATA,
            NetworkIssues.CLAIMS_DISAGREE,
            NetworkIssues.RESULT_NOT_RECORDED);

    @Override
    public Findings<IndexDossier> examine(ReadForm<IndexDossier> form) {
        Optional<IndexDossier> sound = form.isSound() ? form.content() : Optional.empty();
        return sound.map(dossier -> new Findings<>(
                        List.of(), DossierCheck.of(dossier, known, asOf).issues(), report -> {}, () -> sound))
                .orElseGet(() -> Findings.none(
                        report -> BETWEEN_PARTS.forEach(code -> report.notChecked(code, NotChecked.Reason.UNREADABLE)),
                        Optional::empty));
    }
}
