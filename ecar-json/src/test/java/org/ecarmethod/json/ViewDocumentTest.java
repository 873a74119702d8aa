package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.finding.Approval;
import org.ecarmethod.finding.Experience;
import org.ecarmethod.finding.ExperienceId;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.finding.Proposal;
import org.ecarmethod.finding.ProposalEnd;
import org.ecarmethod.finding.ProposalId;
import org.ecarmethod.history.Entry;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.format.ProcessJson;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.SchemaWords;
import org.ecarmethod.json.internal.view.DataClasses;
import org.ecarmethod.json.internal.view.ViewFilter;
import org.ecarmethod.json.internal.view.Withheld;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.privacy.Audience;
import org.ecarmethod.privacy.Confirmation;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Withdrawal;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.Publication;
import org.ecarmethod.record.PublicationId;
import org.ecarmethod.response.CircleWord;
import org.ecarmethod.shape.Part;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.Types;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Who sees what: every field for every audience, every text with something in it that must not get out. */
class ViewDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);
    private static final EcarJson JSON = EcarJson.asOf(DAY);
    private static final String FULL = Corpus.valid("full-from-draft-to-closed").text();
    private static final EcarProcess PROCESS = JSON.read(FULL).value().orElseThrow();
    private static final Codec<ProcessContent> CODEC = ProcessJson.process(EcarProfile.v1_0());
    private static final DataClasses CLASSES = DataClasses.of(ProcessShapes.PROCESS);
    private static final String QUOTED = "Det är alltid jag som får fråga";
    private static final String MAIL = "nn@exempel.se";

    private static final JsonMapper TREES = JsonMapper.builder().build();

    /** A document as maps, lists, texts and numbers. */
    private static Object tree(String document) {
        return TREES.readValue(document, Object.class);
    }

    private static Object seen(Object tree, Audience audience, Set<String> withheld) {
        return TREES.treeToValue(
                new ViewFilter(audience, DAY, withheld).apply(TREES.valueToTree(tree), CLASSES), Object.class);
    }

    // --- the table

    /** Words for people are asked for by another way through the descriptions. */
    @Test
    void every_field_of_the_format_has_a_class_and_nothing_else_has() {
        SchemaWords words = new SchemaWords();
        CODEC.describe(new Definitions(words));
        Set<String> fields = words.used().stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .filter(key -> key.contains(".") && !key.startsWith("Stated."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields).hasSizeGreaterThan(150);
        assertThat(CLASSES.table()).containsOnlyKeys(fields);
    }

    @Test
    void what_has_no_class_and_what_is_not_described_is_not_passed_on() {
        Shape<String> unclassified =
                Shape.record("Experience", Part.required("teller", Types.LINE, (String all) -> all), all -> all);
        assertThatThrownBy(() -> DataClasses.of(unclassified))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Experience.teller");
        assertThatThrownBy(() -> seen(Map.of("teller", "somebody"), Audience.PROJECT_TEAM, Set.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    // --- texts of a process, each with the classes it is behind

    private record Leaf(String pointer, Set<Sensitivity> behind) {
        boolean isSeenBy(Audience audience) {
            return behind.stream().allMatch(audience::sees);
        }
    }

    /** Puts something else in place of every text, and tells where each stood. */
    private static Object replaced(Object value, DataClasses shape, Leaf at, BiFunction<Leaf, String, String> text) {
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Leaf place = new Leaf(at.pointer() + "/" + i, at.behind());
                all.add(replaced(list.get(i), shape.element().orElseThrow(), place, text));
            }
            return all;
        }
        if (!(value instanceof Map<?, ?> object)) {
            return value;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        object.forEach((name, part) -> {
            String place = at.pointer() + "/" + name;
            DataClasses.Part described = shape.parts().get(name);
            if (described == null) {
                all.put((String) name, text.apply(new Leaf(place, at.behind()), (String) part));
                return;
            }
            Set<Sensitivity> behind = EnumSet.of(Sensitivity.RECORD);
            behind.addAll(at.behind());
            described.data().ifPresent(behind::add);
            all.put((String) name, replaced(part, described.value(), new Leaf(place, behind), text));
        });
        return all;
    }

    private static ProcessContent with(BiFunction<Leaf, String, String> text) {
        Object tree = replaced(tree(FULL), CLASSES, new Leaf("", Set.of(Sensitivity.RECORD)), text);
        return JSON.contents().read(TREES.writeValueAsString(tree)).orElseThrow();
    }

    private static EcarProcess process(ProcessContent content) {
        return EcarProcess.of(content, EcarProfile.v1_0());
    }

    private static String marker(int number) {
        StringBuilder letters = new StringBuilder("granit");
        for (char digit : Integer.toString(10_000 + number).toCharArray()) {
            letters.append((char) ('a' + digit - '0'));
        }
        return letters.toString();
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_in_the_view_of_those_who_may_see_its_class_and_of_nobody_else(Audience audience) {
        Map<String, Leaf> markers = new TreeMap<>();
        EcarProcess marked = process(with((leaf, text) -> {
            String marker = marker(markers.size());
            markers.put(marker, leaf);
            return marker;
        }));

        String view = JSON.view(marked, audience).text().orElseThrow();

        assertThat(markers).hasSizeGreaterThan(100);
        assertThat(markers)
                .allSatisfy((marker, leaf) ->
                        assertThat(view.contains(marker)).as(leaf.pointer()).isEqualTo(leaf.isSeenBy(audience)));
        assertThat(markers.values().stream().filter(leaf -> leaf.isSeenBy(audience)))
                .hasSizeGreaterThan(80);
    }

    /** Also where it is only a remark in the process: whatever the view would hold is looked at. */
    @Test
    void personal_data_in_any_text_keeps_every_view_that_would_hold_it_from_being_made() {
        List<Leaf> leaves = new ArrayList<>();
        with((leaf, text) -> {
            leaves.add(leaf);
            return text;
        });
        for (Leaf planted : leaves) {
            EcarProcess process = process(with((leaf, text) -> leaf.pointer().equals(planted.pointer()) ? MAIL : text));
            for (Audience audience : Audience.values()) {
                ViewDocument view = JSON.view(process, audience);
                if (planted.isSeenBy(audience)) {
                    assertThat(view.text())
                            .as("%s %s", planted.pointer(), audience)
                            .isEmpty();
                    assertThat(view.publication()).isEmpty();
                    assertThat(view.report().issues()).anySatisfy(issue -> {
                        assertThat(issue.path()).hasToString(planted.pointer());
                        assertThat(issue.severity()).isEqualTo(Severity.ERROR);
                    });
                }
                assertThat(view.text().orElse("")).doesNotContain(MAIL);
            }
        }
    }

    /** Opening hours and acronyms must not keep a process from the public; what may be personal data is said in the report. */
    @Test
    void what_is_only_likely_is_a_warning_and_the_view_is_made() {
        for (String harmless : List.of("Öppet 08.30–16.30", "Kön till BUP 120", "vecin@s.La calle")) {
            EcarProcess process = process(with((leaf, text) -> leaf.pointer().equals("/title/sv") ? harmless : text));
            ViewDocument view = JSON.view(process, Audience.PUBLIC);
            assertThat(view.text().orElseThrow()).contains(harmless);
            assertThat(detected(view)).isEmpty();
        }
        for (String likely : List.of("Påhittsvägen 12", "ABC 123", "192.0.2.146", "010-111 11 11")) {
            EcarProcess process = process(with((leaf, text) -> leaf.pointer().equals("/title/sv") ? likely : text));
            ViewDocument view = JSON.view(process, Audience.PUBLIC);
            assertThat(view.text().orElseThrow()).contains(likely);
            assertThat(detected(view)).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(PrivacyIssues.PERSONAL_DATA);
                assertThat(issue.severity()).isEqualTo(Severity.WARNING);
                assertThat(issue.path()).hasToString("/title/sv");
                assertThat(issue.arguments()).containsKey("certainty");
            });
        }
    }

    private static List<Issue> detected(ViewDocument view) {
        return view.report().issues().stream()
                .filter(issue -> PrivacyIssues.all().contains(issue.code()))
                .toList();
    }

    @Test
    void a_near_miss_is_a_warning_and_what_is_certain_keeps_the_view_from_being_made() {
        EcarProcess slip = process(with((leaf, text) -> leaf.pointer().equals("/title/sv") ? "701063-2392" : text));
        EcarProcess home =
                process(with((leaf, text) -> leaf.pointer().equals("/title/sv") ? "Hon bor på Påhittsvägen 12" : text));

        assertThat(JSON.view(slip, Audience.PUBLIC).text()).isPresent();
        assertThat(detected(JSON.view(slip, Audience.PUBLIC)))
                .extracting(Issue::code)
                .containsExactly(PrivacyIssues.NEAR_MISS);
        assertThat(JSON.view(home, Audience.PUBLIC).text()).isEmpty();
        assertThat(JSON.view(home, Audience.PUBLIC).report().hasErrors()).isTrue();
    }

    @Test
    void what_somebody_confirmed_passes_and_the_office_stays_out() {
        EcarProcess process = process(with((leaf, text) -> leaf.pointer().equals("/title/sv") ? MAIL : text));
        Confirmation confirmed = Confirmation.of(
                PropertyPath.parse("/title/sv"),
                PersonalDataKind.E_MAIL,
                MAIL,
                "Arkivarien",
                LocalDate.of(2028, 5, 1),
                Many.KEY);

        ViewDocument view = JSON.view(
                process.screened(Screening.standard().confirmed(List.of(confirmed), Many.KEY)), Audience.PUBLIC);

        assertThat(view.text().orElseThrow()).contains(MAIL).doesNotContain("Arkivarien");
        assertThat(view.report().issues()).anySatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(PrivacyIssues.CONFIRMED);
            assertThat(issue.arguments()).containsKeys("kind", "on");
        });
    }

    /** One person's letters, whatever the size of the circle: there are no more tellers than experiences. */
    @Test
    void a_finding_with_few_voices_is_pointed_out_before_it_leaves() {
        ProcessContent content = PROCESS.content();
        List<Experience> told = IntStream.range(0, 3)
                .mapToObj(i -> content.experiences().get(0).toBuilder()
                        .id(ExperienceId.of("told-" + i))
                        .build())
                .toList();
        for (int voices = 0; voices <= 3; voices++) {
            List<ExperienceId> behind =
                    told.stream().limit(voices).map(Experience::id).toList();
            EcarProcess process = process(content.toBuilder()
                    .experiences(told)
                    .publications(List.of())
                    .findings(content.findings().stream()
                            .map(one -> one.toBuilder().experiences(behind).build())
                            .toList())
                    .build());
            long expected = voices == 1 || voices == 2 ? content.findings().size() : 0;

            assertThat(fewVoices(process, Audience.PUBLIC)).isEqualTo(expected);
            assertThat(fewVoices(process, Audience.RECEIVING_BODY)).isEqualTo(expected);
            assertThat(fewVoices(process, Audience.CIRCLE_MEMBERS)).isZero();
        }
    }

    /** What was withdrawn tells for nobody any more. */
    @Test
    void a_voice_that_was_withdrawn_does_not_count() {
        ProcessContent content = PROCESS.content();
        EcarProcess after = PROCESS.withdrawConsent(
                        Withdrawal.builder()
                                .addExperience(ExperienceId.of("e1"))
                                .build(),
                        Entry.of(DAY, "en", "Democracy strategist"))
                .process();

        assertThat(content.findings().get(0).experiences()).hasSize(2);
        assertThat(JSON.view(after, Audience.PUBLIC).report().issues())
                .filteredOn(issue -> issue.code().equals(FindingIssues.FEW_VOICES))
                .extracting(issue -> issue.path().toString())
                .contains("/findings/0/experiences");
    }

    private static long fewVoices(EcarProcess process, Audience audience) {
        ViewDocument view = JSON.view(process, audience);
        assertThat(view.text()).isPresent();
        return view.report().total(FindingIssues.FEW_VOICES);
    }

    @Test
    void a_process_with_errors_has_no_view_beyond_circles_and_team() {
        String place = "/experiences/0/text/";
        EcarProcess process = process(with((leaf, text) -> leaf.pointer().startsWith(place) ? MAIL : text));

        for (Audience audience : List.of(Audience.RECEIVING_BODY, Audience.PUBLIC)) {
            ViewDocument view = JSON.view(process, audience);
            assertThat(view.text()).isEmpty();
            assertThat(view.report().issues()).allSatisfy(issue -> {
                assertThat(issue.code()).isEqualTo(FindingIssues.DIRECT_IDENTIFIER);
                assertThat(issue.path().toString()).startsWith(place);
            });
        }
        assertThat(JSON.view(process, Audience.CIRCLE_MEMBERS).text()).isPresent();
    }

    // --- what is owed beside the class

    private static Object seen(ProcessContent content, Audience audience) {
        return seen(tree(Canonical.write(CODEC, content)), audience, Withheld.of(content, audience, DAY));
    }

    private static ProcessContent unapproved() {
        LocalizedText why = LocalizedText.of("en", "Not yet asked");
        ProcessContent content = PROCESS.content();
        return content.toBuilder()
                .findings(content.findings().stream()
                        .map(one ->
                                one.toBuilder().approval(Stated.unknown(why)).build())
                        .toList())
                .proposals(content.proposals().stream()
                        .map(one ->
                                one.toBuilder().approval(Stated.unknown(why)).build())
                        .toList())
                .build();
    }

    @Test
    void what_the_circle_has_not_approved_is_gone_with_all_that_points_at_it() {
        for (Audience audience : List.of(Audience.RECEIVING_BODY, Audience.PUBLIC)) {
            assertThat((Map<?, ?>) seen(unapproved(), audience)).satisfies(view -> {
                assertThat(view.containsKey("findings")).isFalse();
                assertThat(view.containsKey("proposals")).isFalse();
                assertThat((List<?>) view.get("referrals"))
                        .isNotEmpty()
                        .noneMatch(referral -> ((Map<?, ?>) referral).containsKey("proposals"));
            });
        }
        for (Audience audience : List.of(Audience.CIRCLE_MEMBERS, Audience.PROJECT_TEAM)) {
            assertThat(((Map<?, ?>) seen(unapproved(), audience)).containsKey("findings"))
                    .isTrue();
        }
        assertThat(Withheld.of(PROCESS.content(), Audience.PUBLIC, LocalDate.of(2020, 1, 1)))
                .as("an approval that has not come")
                .contains("/findings/0", "/proposals/0", "/proposals/0/findings/0", "/referrals/0/proposals/0");
    }

    /** A text of residents that could leave without a record of their approval, in whatever object, has no view. */
    @Test
    void a_text_of_residents_without_a_place_for_its_approval_is_not_passed_on() {
        Part<LocalizedText, LocalizedText> said = Part.required("said", Types.CIRCLE_TEXT, (LocalizedText all) -> all);
        Shape<LocalizedText> unapproved = Shape.record("Postcard", said.seenAs(Sensitivity.CIRCLE), all -> all);
        Shape<LocalizedText> quoted = Shape.record("Postcard", said.seenAs(Sensitivity.QUOTE), all -> all);
        Shape<LocalizedText> listed = Shape.record(
                "Postcard",
                Part.list("all", Types.sequence(Types.CIRCLE_TEXT), (LocalizedText all) -> List.of(all))
                        .seenAs(Sensitivity.RECORD),
                all -> all.get(0));

        for (Shape<LocalizedText> shape : List.of(unapproved, quoted)) {
            assertThatThrownBy(() -> DataClasses.of(shape))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no approval: Postcard.said");
        }
        assertThatThrownBy(() -> DataClasses.of(listed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no approval: Postcard.all");
        assertThat(DataClasses.of(Shape.record("Postcard", said.seenAs(Sensitivity.STORY), all -> all))
                        .parts())
                .containsOnlyKeys("said");
    }

    @Test
    void a_word_of_a_circle_leaves_with_its_approval_only() {
        ProcessContent content = PROCESS.content();
        CircleWord word = content.feedback().stream()
                .flatMap(told -> told.words().stream())
                .filter(one -> one.comment().isPresent())
                .findFirst()
                .orElseThrow();
        String words = word.comment().orElseThrow().texts().values().iterator().next();

        for (Audience audience : List.of(Audience.RECEIVING_BODY, Audience.PUBLIC)) {
            assertThat(approved(Optional.empty(), audience)).doesNotContain(words);
            assertThat(approved(Optional.of(DAY.plusDays(1)), audience)).doesNotContain(words);
            assertThat(approved(Optional.of(DAY), audience)).contains(words);
        }
        assertThat(approved(Optional.empty(), Audience.CIRCLE_MEMBERS)).contains(words);
    }

    private static String approved(Optional<LocalDate> on, Audience audience) {
        ProcessContent content = PROCESS.content();
        Optional<Approval> approval =
                on.map(day -> new Approval(content.circles().get(0).id(), PartialDate.of(day)));
        ProcessContent changed = content.toBuilder()
                .feedback(content.feedback().stream()
                        .map(told -> told.toBuilder()
                                .words(told.words().stream()
                                        .map(one -> new CircleWord(
                                                one.response(), one.on(), one.meets(), one.comment(), approval))
                                        .toList())
                                .build())
                        .toList())
                .build();
        return seen(changed, audience).toString();
    }

    @Test
    void what_a_proposal_was_merged_into_is_not_named_where_it_may_not_be_seen() {
        ProcessContent content = PROCESS.content();
        Proposal first = content.proposals().get(0);
        Proposal second = first.toBuilder()
                .id(ProposalId.of("not-approved"))
                .approval(Stated.unknown(LocalizedText.of("en", "Not yet asked")))
                .build();
        Proposal merged = first.toBuilder()
                .end(new ProposalEnd.Merged(second.id(), Stated.known(PartialDate.of(DAY))))
                .build();
        ProcessContent both =
                content.toBuilder().proposals(List.of(merged, second)).build();

        assertThat(seen(both, Audience.PUBLIC).toString())
                .contains("kind=merged")
                .doesNotContain("not-approved");
        assertThat(seen(both, Audience.PROJECT_TEAM).toString()).contains("into=not-approved");
    }

    @Test
    void a_quote_that_peers_have_not_checked_stays_in_the_team() {
        ProcessContent content = with((leaf, text) -> text);
        ProcessContent unchecked = content.toBuilder()
                .findings(content.findings().stream()
                        .map(one -> one.toBuilder()
                                .quotes(one.quotes().stream()
                                        .map(quote -> new org.ecarmethod.finding.Quote(
                                                quote.id(),
                                                quote.words(),
                                                quote.participant(),
                                                Stated.unknown(LocalizedText.of("en", "Not yet"))))
                                        .toList())
                                .build())
                        .toList())
                .build();

        assertThat(seen(content, Audience.CIRCLE_MEMBERS).toString()).contains(QUOTED);
        assertThat(seen(unchecked, Audience.CIRCLE_MEMBERS).toString()).doesNotContain("quotes=");
        assertThat(seen(unchecked, Audience.PROJECT_TEAM).toString()).contains(QUOTED);
    }

    @Test
    void a_quote_without_a_consent_that_stands_is_seen_by_nobody() {
        for (Audience audience : Audience.values()) {
            Set<String> withheld = Withheld.of(PROCESS.content(), audience, LocalDate.of(2020, 1, 1));
            String early = seen(tree(FULL), audience, withheld).toString();
            assertThat(early).doesNotContain(QUOTED);
        }
    }

    // --- what can be worked out

    /** Lists, their lengths and gaps in them: nothing tells that something was told or taken back. */
    @Test
    void the_public_view_is_the_same_before_and_after_a_withdrawal() {
        EcarProcess after = PROCESS.withdrawConsent(
                        Withdrawal.by(ParticipantId.of("p1"))
                                .addExperience(ExperienceId.of("e1"))
                                .build(),
                        Entry.of(DAY, "en", "Democracy strategist"))
                .process();

        assertThat(after.content().experiences())
                .hasSizeLessThan(PROCESS.content().experiences().size());
        assertThat(seen(after.content(), Audience.PUBLIC)).isEqualTo(seen(PROCESS.content(), Audience.PUBLIC));
    }

    private static void leaves(Object value, String at, Set<String> all) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, part) -> leaves(part, at + "/" + name, all));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> leaves(one, at + "/*", all));
        } else {
            all.add(at + "=" + value);
        }
    }

    /** Whoever lays two views side by side has the wider one, and no more. */
    @Test
    void of_any_two_views_one_holds_the_other() {
        Set<String> wider = new TreeSet<>();
        // What is seen is compared before the public view gives names in place of ids (PublicViewOfWithdrawalTest).
        leaves(seen(PROCESS.content(), Audience.PROJECT_TEAM), "", wider);
        for (Audience audience : List.of(Audience.CIRCLE_MEMBERS, Audience.RECEIVING_BODY, Audience.PUBLIC)) {
            Set<String> narrower = new TreeSet<>();
            leaves(seen(PROCESS.content(), audience), "", narrower);
            assertThat(wider).containsAll(narrower);
            wider = narrower;
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_to_be_left_out_depends_on_the_audience_alone(Audience audience) {
        String full = JSON.view(PROCESS, audience).text().orElseThrow();
        String draft = JSON.view(Corpus.valid("anchored").read().value().orElseThrow(), audience)
                .text()
                .orElseThrow();

        Object leftOut = ((Map<?, ?>) tree(full)).get("leftOut");
        assertThat(((Map<?, ?>) tree(draft)).get("leftOut")).isEqualTo(leftOut);
        assertThat(String.valueOf(leftOut))
                .contains("path=findings/*")
                .matches(text -> text.contains("path=circles/*/meetings/*/attendance, class=count, reason=audience")
                        != audience.sees(Sensitivity.COUNT))
                .matches(text -> text.contains("path=experiences, class=story") != audience.sees(Sensitivity.STORY));
    }

    // --- the document

    @Test
    void is_no_process_and_is_always_the_same() {
        ViewDocument view = JSON.view(PROCESS, Audience.PUBLIC);
        String text = view.text().orElseThrow();

        assertThat(text)
                .startsWith(
                        "{\n  \"format\": \"ecar-view/1\",\n  \"audience\": \"public\",\n  \"asOf\": \"2028-06-01\",")
                .endsWith("}\n")
                .isEqualTo(JSON.view(PROCESS, Audience.PUBLIC).text().orElseThrow())
                .doesNotContain("ecar-process/1");
        assertThat(JSON.read(text).report().issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.code()).isEqualTo(DocumentIssues.OTHER_KIND));
        assertThat(view).hasToString("ViewDocument[public, made]");
        assertThat(view.audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void says_what_it_held_so_that_it_can_be_recorded() {
        ProcessContent content = PROCESS.content();
        for (Audience audience : Audience.values()) {
            Publication held = JSON.view(PROCESS, audience)
                    .publication()
                    .orElseThrow()
                    .id(PublicationId.of("view"))
                    .on(PartialDate.of(DAY))
                    .title(LocalizedText.of("en", "A view"))
                    .others(LocalizedText.of("en", "Readers"))
                    .build();

            assertThat(held.audience()).isEqualTo(audience);
            assertThat(held.findings()).hasSameSizeAs(content.findings());
            assertThat(held.proposals()).hasSameSizeAs(content.proposals());
            assertThat(held.quotes().isEmpty()).isEqualTo(!audience.sees(Sensitivity.QUOTE));
            assertThat(held.experiences().isEmpty()).isEqualTo(!audience.sees(Sensitivity.STORY));
        }
        EcarProcess refused = process(with((leaf, text) -> leaf.pointer().equals("/title/sv") ? MAIL : text));
        assertThat(JSON.view(refused, Audience.PUBLIC)).hasToString("ViewDocument[public, refused]");
    }
}
