package org.ecarmethod.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.DataProtection;
import org.ecarmethod.privacy.EthicsApproval;
import org.ecarmethod.privacy.LegalBasis;
import org.ecarmethod.privacy.RetentionDecision;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.privacy.SpecialDataBasis;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.junit.jupiter.api.Test;

/** The record of processing of article 30, as far as a process tells it. */
class ProcessingPageTest {

    private static String page(UnaryOperator<ProcessContent.Builder> change, Locale language) {
        ProcessContent content =
                change.apply(Processes.closed().content().toBuilder()).build();
        return ProcessingPage.of(EcarProcess.of(content, Processes.PROFILE), Processes.TODAY, language)
                .toString();
    }

    private static DataProtection protection() {
        Stated<CaseNumber> matter = Stated.known(CaseNumber.of("KS/2027:12"));
        return DataProtection.builder()
                .legalBasis(Stated.known(LegalBasis.PUBLIC_TASK))
                .specialDataBasis(Stated.known(SpecialDataBasis.SUBSTANTIAL_PUBLIC_INTEREST))
                .ethicsApproval(Stated.known(new EthicsApproval("2027-00001", PartialDate.parse("2027-01-05"))))
                .retention(List.of(
                        new RetentionDecision(Sensitivity.STORY, Stated.known(PartialDate.parse("2029-01-01")), matter),
                        new RetentionDecision(
                                Sensitivity.RECORD,
                                Stated.notApplicable(LocalizedText.of("en", "archive law")),
                                Stated.unknown(LocalizedText.of("en", "not found"))),
                        new RetentionDecision(
                                Sensitivity.QUOTE, Stated.unknown(LocalizedText.of("en", "nobody asked")), matter)))
                .build();
    }

    @Test
    void shows_controller_purpose_basis_and_how_long_each_class_is_kept() {
        assertThat(page(next -> next.dataProtection(protection()), Locale.ENGLISH))
                .contains("RECORD OF PROCESSING (ARTICLE 30)\n", "As the process shows it on 2027-12-20.")
                .containsPattern("(?m)^Controller +\\S+")
                .containsPattern("(?m)^Legal basis \\(article 6\\) +task in the public interest")
                .containsPattern("(?m)^Special categories +substantial public interest")
                .containsPattern("(?m)^  experiences +To be disposed of from 2029-01-01 \\(KS/2027:12\\)$")
                .containsPattern("(?m)^  public record +Kept: archive law$")
                .containsPattern("(?m)^  quotes +.*nobody asked.*\\(KS/2027:12\\)$")
                .containsPattern("(?m)^  participants +Not decided$")
                .containsPattern("(?m)^Ethics approval +Approved 2027-01-05$")
                .doesNotContain("2027-00001");
    }

    @Test
    void shows_everybody_to_whom_something_went_once() {
        Publication publication = Publication.builder()
                .id(PublicationId.of("report"))
                .on(PartialDate.parse("2027-11-01"))
                .title(LocalizedText.of("en", "A report"))
                .audience(Audience.RECEIVING_BODY)
                .bodies(Set.of(BodyId.of("executive")))
                .others(Optional.of(LocalizedText.of("en", "A network of cities")))
                .build();

        assertThat(page(next -> next.publications(List.of(publication)), Locale.ENGLISH))
                .containsPattern("(?m)^Recipients +A body, A network of cities, a receiving body$");
        assertThat(page(
                        next -> next.publications(List.of())
                                .journal(List.of())
                                .referrals(List.of())
                                .responses(List.of())
                                .commitments(List.of())
                                .followUps(List.of())
                                .openItems(List.of())
                                .feedback(List.of()),
                        Locale.ENGLISH))
                .containsPattern("(?m)^Recipients +None recorded$");
    }

    @Test
    void says_what_is_not_stated_and_what_is_to_be_added() {
        assertThat(page(next -> next.dataProtection(Optional.empty()), Documents.SWEDISH))
                .contains("REGISTERFÖRTECKNING (ARTIKEL 30)\n", "Läggs till av den personuppgiftsansvarige")
                .containsPattern("(?m)^Känsliga personuppgifter +Erfarenheter visar ofta")
                .containsPattern("(?m)^  erfarenheter +Inte beslutat$");
    }

    /** It goes to whoever asks for it: no pseudonym, no number of people, no words of residents. */
    @Test
    void names_and_counts_nobody() {
        ProcessContent content = Processes.closed().content();
        String page = page(next -> next, Locale.ENGLISH);

        assertThat(page).doesNotContainPattern("\\bp[0-9]\\b");
        content.experiences()
                .forEach(told -> assertThat(page)
                        .doesNotContain(told.text().texts().values().iterator().next()));
    }
}
