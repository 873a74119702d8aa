package org.ecarmethod.page;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.transfer.Fidelity;
import org.ecarmethod.transfer.TransferCheck;

/**
 * A page about adaptations of the method: how faithful they are, and what must be known and asked before one of them starts.
 *
 * <p>{@link #of} makes the page about one profile. A page about more is put together part by part, from the top:
 *
 * <pre>{@code
 * Page page = AdaptationPage.in(Locale.ENGLISH)
 *         .title(title, introduction)
 *         .changes(profile)
 *         .process(process, report, asOf)
 *         .checklist(profile)
 *         .page();
 * }</pre>
 */
public final class AdaptationPage {

    private static final Columns REMARK = Columns.of(2, 1);

    private final Words words;
    private final Page.Builder page = Page.builder();

    private AdaptationPage(Words words) {
        this.words = words;
    }

    /**
     * Creates the page on one profile: its changes to the reference, and the checklist for its start.
     *
     * @param profile the profile
     * @param language language of the page: Swedish, or else English
     * @return the page
     */
    public static Page of(MethodProfile profile, Locale language) {
        requireNonNull(profile, "profile");
        AdaptationPage whole = in(language);
        whole.page.title(whole.words.say(profile.title()));
        return whole.changes(profile).checklist(profile).page();
    }

    /**
     * Creates an empty page.
     *
     * @param language language of the page: Swedish, or else English
     * @return an empty page, to be put together
     */
    public static AdaptationPage in(Locale language) {
        return new AdaptationPage(Words.in(requireNonNull(language, "language")));
    }

    /**
     * Adds the title of the page.
     *
     * @param title the title
     * @param introduction what the page is about
     * @return this
     */
    public AdaptationPage title(LocalizedText title, LocalizedText introduction) {
        page.title(words.say(requireNonNull(title, "title")))
                .paragraph(words.say(requireNonNull(introduction, "introduction")));
        return this;
    }

    /**
     * Adds the changes of a profile to the reference, {@link EcarProfile#v1_0()}.
     *
     * @param profile the profile
     * @return this
     */
    public AdaptationPage changes(MethodProfile profile) {
        page.heading(words.say(requireNonNull(profile, "profile").title()));
        return compared(profile, EcarProfile.v1_0());
    }

    /**
     * Adds the changes of a profile to the one it derives from.
     *
     * @param profile the profile
     * @param base the profile it derives from
     * @return this
     */
    public AdaptationPage changes(MethodProfile profile, MethodProfile base) {
        page.heading(words.say(requireNonNull(profile, "profile").title()))
                .paragraph(words.text(
                        "adapt.further", words.say(requireNonNull(base, "base").title()), base.version()));
        return compared(profile, base);
    }

    private AdaptationPage compared(MethodProfile profile, MethodProfile base) {
        Fidelity fidelity = Fidelity.between(base, profile);
        page.paragraph(words.text("adapt.pin", profile.pin(), profile.pin().hash()));
        new ChangesSection(fidelity, words, page).print();
        page.subheading(words.text("adapt.functions"));
        return functions(fidelity);
    }

    private AdaptationPage functions(Fidelity fidelity) {
        new FidelitySection(fidelity, words, page).print();
        return this;
    }

    /**
     * Adds a process under an adaptation: its answers in the words of the city, and the status of each core function.
     *
     * @param process the process
     * @param report what a check of it found
     * @param asOf the day everything is judged for
     * @return this
     */
    public AdaptationPage process(EcarProcess process, ValidationReport report, LocalDate asOf) {
        Reading reading = new Reading(
                requireNonNull(process, "process"), requireNonNull(report, "report"), requireNonNull(asOf, "asOf"));
        page.heading(words.say(process.content().title()))
                .paragraph(words.text(
                        "adapt.process", words.label(process.phase()), asOf, CheckSection.totals(report, words)));
        report.issues().stream().map(words::sentence).distinct().forEach(remark -> page.row(REMARK, "-", remark));
        new OwnAnswersSection(reading, words, page).print();
        page.subheading(words.text("adapt.functions"));
        return functions(Fidelity.of(process));
    }

    /**
     * Adds a process to compare with: the status of each core function there.
     *
     * @param heading what it is called on the page
     * @param note what must be known about it
     * @param process the process
     * @return this
     */
    public AdaptationPage comparison(LocalizedText heading, LocalizedText note, EcarProcess process) {
        page.heading(words.say(requireNonNull(heading, "heading"))).paragraph(words.say(requireNonNull(note, "note")));
        return functions(Fidelity.of(requireNonNull(process, "process")));
    }

    /**
     * Adds an assessment of whether the method can be transferred to a new place: both contexts point by point, and
     * what is to be found out.
     *
     * @param check the two contexts compared
     * @param profile the profile that the new place is to use
     * @return this
     */
    public AdaptationPage transfer(TransferCheck check, MethodProfile profile) {
        new StartSection(requireNonNull(profile, "profile"), words, page).transfer(requireNonNull(check, "check"));
        return this;
    }

    /**
     * Adds what must be asked before the first invitation, as a list to tick off.
     *
     * @param profile the profile that is to be used
     * @return this
     */
    public AdaptationPage checklist(MethodProfile profile) {
        new StartSection(requireNonNull(profile, "profile"), words, page).checklist();
        return this;
    }

    /** {@return the page in its present state} */
    public Page page() {
        return page.build();
    }
}
