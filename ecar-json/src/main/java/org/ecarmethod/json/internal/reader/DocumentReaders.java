package org.ecarmethod.json.internal.reader;

import java.util.List;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.format.DossierJson;
import org.ecarmethod.json.internal.format.LedgerJson;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.json.internal.format.ProfileJson;
import org.ecarmethod.json.internal.format.ReportJson;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.report.ValidationReport;

/** The formats that are read, each with its codec and with what it demands beyond its form. */
public final class DocumentReaders {

    private DocumentReaders() {}

    private static Codec<ProcessContent> processCodec(ReadOptions options) {
        return ProcessJson.process(options.profiles().get(0));
    }

    public static DocumentReader<ProcessContent, EcarProcess> processes(ReadOptions options) {
        return new DocumentReader<>(options, processCodec(options), EcarProcess::content, new ProcessExaminer(options));
    }

    /** Processes without any rule. */
    public static DocumentReader<ProcessContent, ProcessContent> contents(ReadOptions options) {
        return new DocumentReader<>(
                options, processCodec(options), content -> content, new ProcessExaminer.WithoutRules(options));
    }

    public static DocumentReader<ProfileJson.Draft, Adaptation> profiles(ReadOptions options) {
        return new DocumentReader<>(
                options, ProfileJson.PROFILE, ProfileJson.Draft::of, form -> ProfileExaminer.skip(form, options));
    }

    public static DocumentReader<IndexDossier, IndexDossier> dossiers(ReadOptions options, List<IndexFramework> known) {
        return new DocumentReader<>(
                options, DossierJson.DOSSIER, dossier -> dossier, new DossierExaminer(known, options.asOf()));
    }

    public static DocumentReader<ValidationReport, ValidationReport> reports(ReadOptions options) {
        return formAlone(options, ReportJson.REPORT);
    }

    public static DocumentReader<ReleaseLedger, ReleaseLedger> ledgers(ReadOptions options) {
        return formAlone(options, LedgerJson.LEDGER);
    }

    /** A format about which there are no rules. It is flatter than a process, and has shorter texts (W13, W17). */
    private static <T> DocumentReader<T, T> formAlone(ReadOptions options, Codec<T> codec) {
        ReadOptions narrowed = ReadOptions.asOf(options.asOf())
                .from(options)
                .maxDepth(Math.min(options.maxDepth(), 16))
                .maxTextLength(Math.min(options.maxTextLength(), 10_000))
                .build();
        return new DocumentReader<>(
                narrowed, codec, value -> value, form -> Examiner.Findings.none(report -> {}, form::content));
    }
}
