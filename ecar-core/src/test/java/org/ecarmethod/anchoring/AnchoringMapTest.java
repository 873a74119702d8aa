package org.ecarmethod.anchoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.ANCHORED;
import static org.ecarmethod.anchoring.AnchoringMaps.ASSESSED;
import static org.ecarmethod.anchoring.AnchoringMaps.COMPANY;
import static org.ecarmethod.anchoring.AnchoringMaps.EDUCATION;
import static org.ecarmethod.anchoring.AnchoringMaps.HOUSING;
import static org.ecarmethod.anchoring.AnchoringMaps.INVITATION;
import static org.ecarmethod.anchoring.AnchoringMaps.OLDEST_ANSWER;
import static org.ecarmethod.anchoring.AnchoringMaps.SCHOOLS;
import static org.ecarmethod.anchoring.AnchoringMaps.aReadyMap;
import static org.ecarmethod.anchoring.AnchoringMaps.aYes;
import static org.ecarmethod.anchoring.AnchoringMaps.anOperation;
import static org.ecarmethod.anchoring.AnchoringMaps.changed;
import static org.ecarmethod.anchoring.AnchoringMaps.said;
import static org.ecarmethod.anchoring.AnchoringMaps.to;
import static org.ecarmethod.anchoring.AnchoringMaps.unrecorded;
import static org.ecarmethod.anchoring.AnchoringMaps.without;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.Profiles;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchoringMapTest {

    private static final MethodProfile REFERENCE = EcarProfile.v1_0();
    private static final AnchoringMap READY = aReadyMap().build();
    private static final OperationId LIBRARIES = OperationId.of("op-libraries");

    /** Gate, operation if any, and reason of everything that is missing. */
    static List<String> missing(Verdict verdict) {
        return verdict.missing().stream()
                .map(gap -> gap.gate()
                        + gap.operation()
                                .map(operation -> " " + operation.value())
                                .orElse("")
                        + " " + gap.reason().wireName())
                .toList();
    }

    private static Verdict assess(AnchoringMap map) {
        return map.assess(REFERENCE, ASSESSED);
    }

    private static AnchoringMap invitedOn(AnchoringMap map, String date) {
        return map.toBuilder()
                .firstInvitation(Stated.known(PartialDate.parse(date)))
                .build();
    }

    @Nested
    class Ready {

        @Test
        void when_all_gates_are_open() {
            Verdict verdict = assess(READY);

            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.READY);
            assertThat(verdict.missing()).isEmpty();
        }

        @Test
        void with_a_proof_that_says_for_what_and_until_when() {
            AnchoringProof proof = assess(READY).proof().orElseThrow();

            assertThat(proof.profile()).isEqualTo(REFERENCE.pin());
            assertThat(proof.policyArea()).isEqualTo(AnchoringMaps.AREA);
            assertThat(proof.operationCount()).isEqualTo(2);
            assertThat(proof.covers(SCHOOLS)).isTrue();
            assertThat(proof.covers(HOUSING)).isTrue();
            assertThat(proof.covers(LIBRARIES)).isFalse();
            assertThat(proof.assessedOn()).isEqualTo(ASSESSED);
            assertThat(proof.anchoredOn()).isEqualTo(ANCHORED);
            assertThat(proof.expiresOn()).isEqualTo(OLDEST_ANSWER.plusMonths(12));
        }

        @Test
        void on_the_day_of_the_last_answer_and_not_on_the_day_before() {
            assertThat(READY.assess(REFERENCE, ANCHORED).kind()).isEqualTo(Verdict.Kind.READY);
            assertThat(missing(READY.assess(REFERENCE, ANCHORED.minusDays(1))))
                    .containsExactly("G3 op-housing no-answer");
        }

        @Test
        void with_any_scores_since_nothing_is_averaged() {
            AnchoringMap scored = READY.toBuilder()
                    .addScores(
                            new CriterionScore(CriterionId.of("C1"), 0, PartialDate.of(ASSESSED), said("nobody knows")))
                    .build();

            assertThat(assess(scored).kind()).isEqualTo(Verdict.Kind.READY);
        }
    }

    @Nested
    class MissingEvidence {

        static Stream<Arguments> cases() {
            return Stream.of(
                    gap(
                            READY.toBuilder().operations(List.of()).build(),
                            "G1 no-operation",
                            "G2 no-operation",
                            "G3 no-operation",
                            "G4 no-operation",
                            "G8 no-operation"),
                    gap(without(READY, to("G2", SCHOOLS)), "G2 op-schools no-answer"),
                    gap(without(READY, to("G2")), "G2 op-schools no-answer", "G2 op-housing no-answer"),
                    gap(without(READY, to("G3", HOUSING)), "G3 op-housing no-answer"),
                    gap(
                            READY.toBuilder().firstInvitation(unrecorded()).build(),
                            "G4 op-schools order-unknown",
                            "G4 op-housing order-unknown"),
                    gap(
                            READY.toBuilder()
                                    .firstInvitation(Stated.notApplicable(said("nobody is invited")))
                                    .build(),
                            "G4 op-schools order-unknown",
                            "G4 op-housing order-unknown"),
                    gap(without(READY, to("G5")), "G5 no-answer"),
                    gap(without(READY, to("G6")), "G6 no-answer"),
                    gap(without(READY, to("G7")), "G7 no-answer"),
                    gap(
                            changed(READY, SCHOOLS, operation -> operation.recipient(unrecorded())),
                            "G8 op-schools no-recipient"),
                    gap(
                            changed(READY, HOUSING, operation -> operation.replyBy(unrecorded())),
                            "G8 op-housing no-reply-date"),
                    gap(
                            changed(
                                    READY,
                                    HOUSING,
                                    operation -> operation
                                            .recipient(Stated.notApplicable(said("none")))
                                            .replyBy(Stated.notApplicable(said("none")))),
                            "G8 op-housing no-recipient",
                            "G8 op-housing no-reply-date"),
                    gap(without(READY, to("G9")), "G9 no-answer"),
                    gap(without(READY, to("G10")), "G10 no-answer"),
                    gap(changed(READY, to("G2", HOUSING), yes -> yes.evidence(List.of())), "G2 op-housing no-evidence"),
                    gap(changed(READY, to("G10"), yes -> yes.evidence(List.of())), "G10 no-evidence"),
                    gap(changed(READY, to("G7"), yes -> yes.answeredOn(PartialDate.parse("2026-02-15"))), "G7 expired"),
                    gap(
                            changed(READY, to("G3", SCHOOLS), yes -> yes.answeredOn(PartialDate.parse("2026-01"))),
                            "G3 op-schools expired"),
                    gap(changed(READY, to("G6"), yes -> yes.operation(SCHOOLS)), "G6 no-answer"),
                    gap(
                            READY.toBuilder().answers(List.of()).build(),
                            "G2 op-schools no-answer",
                            "G2 op-housing no-answer",
                            "G3 op-schools no-answer",
                            "G3 op-housing no-answer",
                            "G5 no-answer",
                            "G6 no-answer",
                            "G7 no-answer",
                            "G9 no-answer",
                            "G10 no-answer"));
        }

        private static Arguments gap(AnchoringMap map, String... expected) {
            return Arguments.of(map, List.of(expected));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void is_undetermined_and_never_ready(AnchoringMap map, List<String> expected) {
            Verdict verdict = assess(map);

            assertThat(missing(verdict)).containsExactlyElementsOf(expected);
            assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
            assertThat(verdict.proof()).isEmpty();
        }
    }

    @Nested
    class Refusal {

        static Stream<Arguments> cases() {
            return Stream.of(
                    no("G2", SCHOOLS, "G2 op-schools answered-no"),
                    no("G3", HOUSING, "G3 op-housing answered-no"),
                    Arguments.of(answeredNo(READY, "G5"), List.of("G5 answered-no")),
                    Arguments.of(answeredNo(READY, "G6"), List.of("G6 answered-no")),
                    Arguments.of(answeredNo(READY, "G7"), List.of("G7 answered-no")),
                    Arguments.of(answeredNo(READY, "G9"), List.of("G9 answered-no")),
                    Arguments.of(answeredNo(READY, "G10"), List.of("G10 answered-no")),
                    // answers on the day of the invitation, and after it
                    Arguments.of(invitedOn(READY, "2027-01-25"), List.of("G4 op-housing too-late")),
                    Arguments.of(
                            invitedOn(READY, "2027-01-16"),
                            List.of("G4 op-schools too-late", "G4 op-housing too-late")),
                    // put on the map on the day of the invitation
                    Arguments.of(
                            changed(READY, HOUSING, late -> late.addedOn(PartialDate.of(INVITATION))),
                            List.of("G4 op-housing too-late")));
        }

        private static Arguments no(String gate, OperationId operation, String expected) {
            return Arguments.of(
                    changed(READY, to(gate, operation), answer -> answer.readiness(Readiness.NO)), List.of(expected));
        }

        private static AnchoringMap answeredNo(AnchoringMap map, String gate) {
            return changed(map, to(gate), answer -> answer.readiness(Readiness.NO));
        }

        @ParameterizedTest
        @MethodSource("cases")
        void is_not_ready(AnchoringMap map, List<String> expected) {
            Verdict verdict = map.assess(REFERENCE, INVITATION);

            assertThat(missing(verdict)).containsExactlyElementsOf(expected);
            assertThat(verdict).isInstanceOf(Verdict.NotReady.class);
            assertThat(verdict.proof()).isEmpty();
        }

        @Test
        void names_what_is_only_unknown_as_well_in_the_order_of_the_gates() {
            AnchoringMap map = answeredNo(without(READY, to("G2", HOUSING)), "G6");

            Verdict verdict = assess(map);

            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT_READY);
            assertThat(missing(verdict)).containsExactly("G2 op-housing no-answer", "G6 answered-no");
        }

        @Test
        void needs_no_evidence_for_a_no() {
            AnchoringMap map =
                    changed(READY, to("G5"), no -> no.readiness(Readiness.NO).evidence(List.of()));

            assertThat(missing(assess(map))).containsExactly("G5 answered-no");
        }
    }

    @Test
    void gives_every_reason_there_is() {
        Stream<AnchoringMap> maps =
                Stream.concat(MissingEvidence.cases(), Refusal.cases()).map(row -> (AnchoringMap) row.get()[0]);

        Set<Missing.Reason> given = maps.flatMap(map ->
                        Stream.of(ASSESSED, INVITATION).flatMap(day -> map.assess(REFERENCE, day).missing().stream()))
                .map(Missing::reason)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(given).containsExactlyElementsOf(Arrays.asList(Missing.Reason.values()));
    }

    @Nested
    class Dates {

        @Test
        void later_than_the_day_do_not_count() {
            AnchoringMap later = changed(READY, to("G9"), yes -> yes.answeredOn(PartialDate.of(ASSESSED.plusDays(1))));

            assertThat(missing(assess(later))).containsExactly("G9 no-answer");
            assertThat(later.assess(REFERENCE, ASSESSED.plusDays(1)).kind()).isEqualTo(Verdict.Kind.READY);
        }

        @Test
        void of_a_later_no_do_not_close_an_earlier_day() {
            AnchoringMap later = READY.toBuilder()
                    .addAnswers(aYes("G9", "2027-02-16").readiness(Readiness.NO).build())
                    .build();

            assertThat(assess(later).kind()).isEqualTo(Verdict.Kind.READY);
            assertThat(missing(later.assess(REFERENCE, ASSESSED.plusDays(1)))).containsExactly("G9 answered-no");
        }

        @ParameterizedTest
        @CsvSource({
            "2027-02-14, G6 no-answer", // of a month that is not over
            "2027-02-27, G6 no-answer",
            "2027-02-28, ''",
            "2027-12-31, ''", // the earliest day decides when it expires
            "2028-01-09, ''",
        })
        void of_a_month_count_from_its_last_day(LocalDate asOf, String expected) {
            AnchoringMap map =
                    invitedOn(changed(READY, to("G6"), yes -> yes.answeredOn(PartialDate.parse("2027-02"))), "2027-03");

            assertThat(String.join(", ", missing(map.assess(REFERENCE, asOf)))).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027", "2027-02", "2027-02-15~", "2027-01~"})
        void that_can_not_be_told_to_be_earlier_open_nothing(String imprecise) {
            AnchoringMap map = changed(READY, to("G6"), yes -> yes.answeredOn(PartialDate.parse(imprecise)));

            assertThat(missing(assess(map))).containsExactly("G6 no-answer");
        }

        @Test
        void of_a_year_expire_a_year_after_its_first_day() {
            AnchoringMap map = changed(READY, to("G6"), yes -> yes.answeredOn(PartialDate.parse("2026")));

            assertThat(missing(map.assess(REFERENCE, LocalDate.of(2026, 12, 31))))
                    .doesNotContain("G6 no-answer", "G6 expired");
            assertThat(missing(assess(map))).containsExactly("G6 expired");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-01", "2027-01-30~", "2027"})
        void of_an_imprecise_invitation_leave_the_order_open(String invitation) {
            AnchoringMap map = changed(
                    invitedOn(READY, invitation), to("G3", HOUSING), yes -> yes.answeredOn(PartialDate.of(ANCHORED)));

            Verdict verdict = assess(map);

            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
            assertThat(missing(verdict))
                    .contains("G4 op-housing order-unknown")
                    .allMatch(line -> line.startsWith("G4"));
        }

        @Test
        void of_an_imprecise_no_that_may_have_come_by_then_leave_it_undetermined() {
            AnchoringMap map = READY.toBuilder()
                    .addAnswers(aYes("G2", HOUSING, "2027-02")
                            .readiness(Readiness.NO)
                            .build())
                    .build();

            Verdict verdict = assess(map);

            assertThat(missing(verdict)).containsExactly("G2 op-housing order-unknown");
            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
            assertThat(map.assess(REFERENCE, LocalDate.of(2027, 1, 31)).kind()).isEqualTo(Verdict.Kind.READY);
            assertThat(missing(map.assess(REFERENCE, LocalDate.of(2027, 2, 28))))
                    .containsExactly("G2 op-housing answered-no");
        }

        @Test
        void of_an_imprecise_no_that_was_given_before_the_yes_do_not_matter() {
            AnchoringMap bare = without(READY, to("G2", HOUSING));
            AnchoringMap map = bare.toBuilder()
                    .addAnswers(
                            aYes("G2", HOUSING, "2027").readiness(Readiness.NO).build())
                    .addAnswers(aYes("G2", HOUSING, "2027-01-20").build())
                    .build();

            assertThat(assess(map).kind()).isEqualTo(Verdict.Kind.READY);
        }
    }

    @Nested
    class LaterAnswers {

        @Test
        void take_the_place_of_earlier_ones() {
            AnchoringMap refusedFirst = READY.toBuilder()
                    .addAnswers(aYes("G2", SCHOOLS, "2027-01-08")
                            .readiness(Readiness.NO)
                            .build())
                    .build();
            AnchoringMap refusedLater = READY.toBuilder()
                    .addAnswers(aYes("G2", SCHOOLS, "2027-02-01")
                            .readiness(Readiness.NO)
                            .build())
                    .build();

            assertThat(assess(refusedFirst).kind()).isEqualTo(Verdict.Kind.READY);
            assertThat(missing(assess(refusedLater))).containsExactly("G2 op-schools answered-no");
        }

        @Test
        void of_the_same_day_count_in_the_order_they_were_given() {
            AnchoringMap refusedAfterwards = READY.toBuilder()
                    .addAnswers(aYes("G7", "2027-01-12").readiness(Readiness.NO).build())
                    .build();

            assertThat(missing(assess(refusedAfterwards))).containsExactly("G7 answered-no");
        }

        @Test
        void do_not_lend_their_evidence_to_earlier_ones_or_take_it() {
            AnchoringMap map = READY.toBuilder()
                    .addAnswers(aYes("G7", "2027-02-01").evidence(List.of()).build())
                    .build();

            assertThat(missing(assess(map))).containsExactly("G7 no-evidence");
        }

        @Test
        void renew_the_proof() {
            AnchoringMap map = READY.toBuilder()
                    .addAnswers(aYes("G5", "2027-02-01").build())
                    .addAnswers(aYes("G6", "2027-02-01").build())
                    .addAnswers(aYes("G10", "2027-02-01").build())
                    .build();

            assertThat(assess(map).proof().orElseThrow().expiresOn()).isEqualTo("2028-01-12");
        }

        @Test
        void after_the_invitation_keep_a_gate_open_that_was_open_before() {
            LocalDate nextYear = LocalDate.of(2028, 1, 15);
            AnchoringMap renewed = READY.toBuilder()
                    .addAllAnswers(Stream.of("G5", "G6", "G7", "G9", "G10")
                            .map(gate -> aYes(gate, "2028-01-09").build())
                            .toList())
                    .addAllAnswers(Stream.of("G2", "G3")
                            .flatMap(gate -> Stream.of(
                                    aYes(gate, SCHOOLS, "2028-01-09").build(),
                                    aYes(gate, HOUSING, "2028-01-09").build()))
                            .toList())
                    .build();

            AnchoringProof proof = renewed.assess(REFERENCE, nextYear).proof().orElseThrow();

            assertThat(proof.anchoredOn()).isEqualTo(ANCHORED);
            assertThat(proof.expiresOn()).isEqualTo("2029-01-09");
        }

        @ParameterizedTest
        @CsvSource({"2027-02-01, NO", "2027-01-10, NO"})
        void after_the_invitation_do_not_make_up_for_a_no_before_it(String day, Readiness readiness) {
            AnchoringMap bare = day.equals("2027-01-10") ? without(READY, to("G2", SCHOOLS)) : READY;
            AnchoringMap map = bare.toBuilder()
                    .addAnswers(aYes("G2", SCHOOLS, day).readiness(readiness).build())
                    .addAnswers(aYes("G2", SCHOOLS, "2027-04-01").build())
                    .build();

            assertThat(missing(map.assess(REFERENCE, LocalDate.of(2027, 5, 1))))
                    .containsExactly("G4 op-schools too-late");
        }

        @Test
        void after_the_invitation_do_not_make_up_for_lacking_evidence_before_it() {
            AnchoringMap map = changed(READY, to("G2", SCHOOLS), yes -> yes.evidence(List.of())).toBuilder()
                    .addAnswers(aYes("G2", SCHOOLS, "2027-04-01").build())
                    .build();

            assertThat(missing(map.assess(REFERENCE, LocalDate.of(2027, 5, 1))))
                    .containsExactly("G4 op-schools too-late");
        }
    }

    @Nested
    class Expiry {

        @Test
        void is_on_the_day_twelve_months_after_the_oldest_answer() {
            LocalDate end = OLDEST_ANSWER.plusMonths(12);

            assertThat(READY.assess(REFERENCE, end.minusDays(1)).kind()).isEqualTo(Verdict.Kind.READY);
            assertThat(missing(READY.assess(REFERENCE, end)))
                    .containsExactly("G5 expired", "G6 expired", "G10 expired");
        }

        @ParameterizedTest
        @CsvSource({"G2, op-schools", "G3, op-housing", "G7,", "G9,"})
        void of_the_proof_is_decided_by_the_oldest_answer_whichever_it_is(String gate, @Nullable String operation) {
            PartialDate oldest = PartialDate.parse("2026-05-31");
            AnchoringMap map = operation == null
                    ? changed(READY, to(gate), yes -> yes.answeredOn(oldest))
                    : changed(READY, to(gate, OperationId.of(operation)), yes -> yes.answeredOn(oldest));

            assertThat(assess(map).proof().orElseThrow().expiresOn()).isEqualTo("2027-05-31");
        }

        @Test
        void comes_sooner_where_the_profile_says_so() {
            MethodProfile halfAYear = Profiles.aDerivedProfile()
                    .putParameter(Parameter.PROOF_VALID_MONTHS, 6)
                    .build();

            assertThat(READY.assess(halfAYear, ASSESSED).proof().orElseThrow().expiresOn())
                    .isEqualTo("2027-07-10");
            assertThat(missing(READY.assess(halfAYear, LocalDate.of(2027, 7, 10))))
                    .containsExactly("G5 expired", "G6 expired", "G10 expired");
        }
    }

    @Nested
    class Operations {

        private final AnchoringMap withLibraries = READY.toBuilder()
                .addOperations(anOperation(LIBRARIES, EDUCATION)
                        .addedOn(PartialDate.of(INVITATION.plusDays(30)))
                        .build())
                .build();

        @Test
        void put_on_the_map_later_are_not_counted_before() {
            Verdict verdict = assess(withLibraries);

            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.READY);
            assertThat(verdict.proof().orElseThrow().covers(LIBRARIES)).isFalse();
        }

        @Test
        void put_on_the_map_after_the_invitation_answer_for_themselves() {
            LocalDate later = INVITATION.plusDays(30);

            assertThat(missing(withLibraries.assess(REFERENCE, later)))
                    .containsExactly("G2 op-libraries no-answer", "G3 op-libraries no-answer");
        }

        @Test
        void put_on_the_map_after_the_invitation_are_exempt_from_answering_before_it() {
            AnchoringMap answered = withLibraries.toBuilder()
                    .addAnswers(aYes("G2", LIBRARIES, "2027-04-10").build())
                    .addAnswers(aYes("G3", LIBRARIES, "2027-04-10").build())
                    .build();

            AnchoringProof proof = answered.assess(REFERENCE, LocalDate.of(2027, 4, 10))
                    .proof()
                    .orElseThrow();

            assertThat(proof.covers(LIBRARIES)).isTrue();
            assertThat(proof.anchoredOn()).isEqualTo(ANCHORED);
        }

        @Test
        void put_on_the_map_after_the_invitation_can_not_be_all_there_are() {
            AnchoringMap map = changed(
                    changed(READY, SCHOOLS, late -> late.addedOn(PartialDate.parse("2027-03-02"))),
                    HOUSING,
                    late -> late.addedOn(PartialDate.parse("2027-03-02")));

            Verdict verdict = map.assess(REFERENCE, LocalDate.of(2027, 3, 2));

            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NOT_READY);
            assertThat(missing(verdict)).containsExactly("G4 op-schools too-late", "G4 op-housing too-late");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027", "2027-02", "2027-02-20~"})
        void of_imprecise_date_are_not_left_out(String addedOn) {
            AnchoringMap map = READY.toBuilder()
                    .addOperations(anOperation(LIBRARIES, COMPANY)
                            .addedOn(PartialDate.parse(addedOn))
                            .build())
                    .build();

            assertThat(missing(assess(map))).contains("G2 op-libraries no-answer", "G3 op-libraries no-answer");
        }

        @Test
        void of_imprecise_date_do_not_make_a_map_that_names_any() {
            AnchoringMap map = changed(
                    changed(READY, SCHOOLS, unsure -> unsure.addedOn(PartialDate.parse("2027-02"))),
                    HOUSING,
                    unsure -> unsure.addedOn(PartialDate.parse("2027-02")));

            Verdict verdict = assess(map);

            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
            assertThat(missing(verdict))
                    .containsExactly(
                            "G1 no-operation",
                            "G2 no-operation",
                            "G3 no-operation",
                            "G4 no-operation",
                            "G8 no-operation");
        }
    }

    @Nested
    class OtherProfiles {

        @Test
        void ask_their_own_gates_too() {
            MethodProfile stricter = Profiles.aStricterProfile().build();
            AnchoringMap answered = READY.toBuilder()
                    .addAnswers(aYes("G11", "2027-01-30").build())
                    .build();

            assertThat(missing(READY.assess(stricter, ASSESSED))).containsExactly("G11 no-answer");
            assertThat(answered.assess(stricter, ASSESSED).proof().orElseThrow().profile())
                    .isEqualTo(stricter.pin());
        }

        @Test
        void can_ask_each_operation_and_hold_it_to_the_invitation() {
            MethodProfile stricter = Profiles.aDerivedProfile()
                    .addGates(Profiles.aGate("G11", GateCheck.EACH_OPERATION_ANSWERS)
                            .build())
                    .build();
            AnchoringMap answered = READY.toBuilder()
                    .addAnswers(aYes("G11", SCHOOLS, "2027-02-28").build())
                    .addAnswers(aYes("G11", HOUSING, "2027-03-01").build())
                    .build();

            assertThat(missing(READY.assess(stricter, ASSESSED)))
                    .containsExactly("G11 op-schools no-answer", "G11 op-housing no-answer");
            assertThat(missing(answered.assess(stricter, INVITATION))).containsExactly("G4 op-housing too-late");
        }
    }
}
