package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.Retention;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.WireNamed;

/**
 * The record of a processing of personal data, as article 30(1) of the General Data Protection Regulation lists it, as far as a
 * process tells it. What no process tells stands on the page as to be added: transfers, security, contacts. It names no person
 * and counts nobody.
 */
public final class ProcessingPage {

    private static final Columns POINT = Columns.of(0, 28);
    private static final Columns DATA = Columns.of(2, 26);

    private final EcarProcess process;
    private final LocalDate asOf;
    private final Words words;
    private final Page.Builder page = Page.builder();

    private ProcessingPage(EcarProcess process, LocalDate asOf, Words words) {
        this.process = process;
        this.asOf = asOf;
        this.words = words;
    }

    /**
     * Creates the page.
     *
     * @param process the process
     * @param asOf the day for which it is made
     * @param language language of the page: Swedish, or else English
     * @return the page
     */
    public static Page of(EcarProcess process, LocalDate asOf, Locale language) {
        requireNonNull(process, "process");
        requireNonNull(asOf, "asOf");
        return new ProcessingPage(process, asOf, Words.in(requireNonNull(language, "language"))).make();
    }

    private ProcessContent content() {
        return process.content();
    }

    private Page make() {
        page.title(words.text("processing.title")).paragraph(words.text("processing.intro", asOf));
        page.blank();
        point("controller", words.say(content().municipality().name()));
        point(
                "purpose",
                words.text("processing.purpose-text", words.say(content().title())));
        point("basis", basis());
        point("special", specialData());
        point("people", words.text("processing.people-text"));
        point("recipients", recipients());
        point("transfers", words.text("processing.to-add"));
        page.blank().paragraph(words.text("processing.data"));
        data().forEach(this::classOfData);
        page.blank();
        point("security", words.text("processing.security-text"));
        point("research", research());
        return page.build();
    }

    private void point(String key, String text) {
        page.row(POINT, words.text("processing." + key), text);
    }

    private String basis() {
        return content()
                .dataProtection()
                .map(DataProtection::legalBasis)
                .map(this::labelled)
                .orElseGet(this::nothing);
    }

    private String specialData() {
        return content()
                .dataProtection()
                .flatMap(DataProtection::specialDataBasis)
                .map(this::labelled)
                .orElseGet(() -> words.text("processing.special-text"));
    }

    private String research() {
        return content()
                .dataProtection()
                .map(DataProtection::ethicsApproval)
                .map(approval -> approval.match(
                        given -> words.text("processing.research-text", words.date(given.on())),
                        words::unknown,
                        words::notApplicable))
                .orElseGet(this::nothing);
    }

    private <T extends WireNamed> String labelled(Stated<T> term) {
        return term.match(words::label, words::unknown, words::notApplicable);
    }

    private String nothing() {
        return words.text("not-stated");
    }

    /** Everybody to whom something went, or who is asked: bodies, other readers, audiences. */
    private String recipients() {
        Set<String> all = new TreeSet<>();
        Stream.concat(
                        content().referrals().stream().map(referral -> referral.to()),
                        content().publications().stream().flatMap(publication -> publication.bodies().stream()))
                .forEach(id -> all.add(name(id)));
        content().publications().stream()
                .map(Publication::others)
                .flatMap(Optional::stream)
                .forEach(others -> all.add(words.say(others)));
        content().publications().forEach(publication -> all.add(words.label(publication.audience())));
        return all.isEmpty() ? words.text("processing.nobody") : words.list(List.copyOf(all));
    }

    private String name(BodyId id) {
        return process.body(id).map(Body::name).map(words::say).orElse(id.value());
    }

    /** The classes of data that are there, or on which somebody has decided. */
    private Set<Sensitivity> data() {
        Set<Sensitivity> all = new TreeSet<>(Retention.of(content(), asOf).undecided());
        content()
                .dataProtection()
                .ifPresent(protection -> protection.retention().forEach(decision -> all.add(decision.data())));
        return all;
    }

    private void classOfData(Sensitivity data) {
        String kept = content()
                .dataProtection()
                .flatMap(protection -> protection.retention(data))
                .map(this::kept)
                .orElseGet(() -> words.text("processing.undecided"));
        page.row(DATA, words.label(data), kept);
    }

    private String kept(RetentionDecision decision) {
        String until = decision.disposeOn()
                .match(
                        day -> words.text("processing.dispose", words.date(day)),
                        words::unknown,
                        (LocalizedText reason) -> words.text("processing.kept", words.say(reason)));
        return decision.decidedIn()
                .toOptional()
                .map(CaseNumber::value)
                .map(matter -> words.text("processing.decided", until, matter))
                .orElse(until);
    }
}
