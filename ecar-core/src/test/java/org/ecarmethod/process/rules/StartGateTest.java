package org.ecarmethod.process.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.anchoring.AnchoringMaps.AREA;
import static org.ecarmethod.anchoring.AnchoringMaps.ASSESSED;
import static org.ecarmethod.anchoring.AnchoringMaps.COMPANY;
import static org.ecarmethod.anchoring.AnchoringMaps.HOUSING;
import static org.ecarmethod.anchoring.AnchoringMaps.INVITATION;
import static org.ecarmethod.anchoring.AnchoringMaps.SCHOOLS;
import static org.ecarmethod.anchoring.AnchoringMaps.aProof;
import static org.ecarmethod.anchoring.AnchoringMaps.aReadyMap;
import static org.ecarmethod.anchoring.AnchoringMaps.aYes;
import static org.ecarmethod.anchoring.AnchoringMaps.anOperation;
import static org.ecarmethod.anchoring.AnchoringMaps.changed;
import static org.ecarmethod.anchoring.AnchoringMaps.proofOf;
import static org.ecarmethod.anchoring.AnchoringMaps.to;
import static org.ecarmethod.anchoring.AnchoringMaps.unrecorded;
import static org.ecarmethod.anchoring.AnchoringMaps.without;
import static org.ecarmethod.circle.Circles.aHistoricalRecord;
import static org.ecarmethod.circle.Circles.aPlannedCircle;
import static org.ecarmethod.circle.Circles.aRecruitingCircle;
import static org.ecarmethod.circle.Circles.anOverride;
import static org.ecarmethod.circle.Circles.step;
import static org.ecarmethod.method.Reported.reported;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.AnchoringProof;
import org.ecarmethod.anchoring.OperationId;
import org.ecarmethod.anchoring.Readiness;
import org.ecarmethod.circle.Circle;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Profiles;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.PropertyPath;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartGateTest {

    private static final PropertyPath AT = PropertyPath.of("authority");
    private static final AnchoringMap READY = aReadyMap().build();
    private static final StartAuthority PROVEN = new StartAuthority.Proven(aProof());
    private static final StartAuthority CLAIMED = new StartAuthority.Claimed(ASSESSED);
    private static final OperationId LIBRARIES = OperationId.of("op-libraries");

    private static StartGate gate(AnchoringMap map) {
        return new StartGate(Optional.of(map), EcarProfile.v1_0(), AREA, Set.of());
    }

    private static List<String> examine(StartGate gate, StartAuthority authority, String start, String... dates) {
        return examine(gate, authority, Stated.known(PartialDate.parse(start)), dates);
    }

    private static List<String> examine(
            StartGate gate, StartAuthority authority, Stated<PartialDate> start, String... dates) {
        List<PartialDate> known = Stream.of(dates).map(PartialDate::parse).toList();
        return reported(out -> gate.examine(authority, start, known, AT, out));
    }

    static List<StartAuthority> proofs() {
        return List.of(PROVEN, CLAIMED);
    }

    @Nested
    class Opens {

        @ParameterizedTest
        @MethodSource("org.ecarmethod.process.rules.StartGateTest#proofs")
        void for_the_proof_of_its_own_map_from_the_day_it_was_made_until_before_it_expires(StartAuthority authority) {
            assertThat(examine(gate(READY), authority, "2027-02-15")).isEmpty();
            assertThat(examine(gate(READY), authority, "2027-03-01", "2027-03-02"))
                    .isEmpty();
            assertThat(examine(gate(READY), authority, "2028-01-09")).isEmpty();
        }

        @Test
        void for_a_proof_made_again_from_the_same_map() {
            StartAuthority again = new StartAuthority.Proven(proofOf(aReadyMap().build(), ASSESSED));

            assertThat(examine(gate(READY), again, "2027-03-01")).isEmpty();
        }

        @Test
        void for_a_map_that_has_grown_since() {
            AnchoringMap grown = READY.toBuilder()
                    .addOperations(anOperation(LIBRARIES, COMPANY)
                            .addedOn(PartialDate.parse("2027-06-01"))
                            .build())
                    .addAnswers(aYes("G5", "2027-06-02").readiness(Readiness.NO).build())
                    .build();

            assertThat(examine(gate(grown), PROVEN, "2027-03-01")).isEmpty();
            assertThat(examine(gate(grown), PROVEN, "2027-06-01")).isEmpty();
        }

        @Test
        void for_an_override_from_its_day_on_whatever_the_map_says() {
            StartGate closed = new StartGate(Optional.empty(), EcarProfile.v1_0(), AREA, Set.of());

            assertThat(examine(closed, anOverride("2027-02-20"), "2027-02-20")).isEmpty();
            assertThat(examine(closed, anOverride("2027-02-20"), "2031-01-01")).isEmpty();
        }

        @Test
        void for_history_before_the_library_even_if_it_is_undated() {
            StartGate closed = new StartGate(Optional.empty(), EcarProfile.v1_0(), AREA, Set.of());

            assertThat(examine(closed, aHistoricalRecord(), "2026-11-20", "2026-11-20", "2012"))
                    .isEmpty();
            assertThat(examine(closed, aHistoricalRecord(), unrecorded())).isEmpty();
        }
    }

    @Nested
    class ProofNotReproducible {

        @ParameterizedTest
        @MethodSource("org.ecarmethod.process.rules.StartGateTest#proofs")
        void without_a_map(StartAuthority authority) {
            StartGate gate = new StartGate(Optional.empty(), EcarProfile.v1_0(), AREA, Set.of());

            assertThat(examine(gate, authority, "2027-03-01"))
                    .contains(
                            "ecar.circle.proof-not-reproducible @/authority gates=[] missing=[] verdict='undetermined'");
        }

        @ParameterizedTest
        @MethodSource("org.ecarmethod.process.rules.StartGateTest#proofs")
        void from_a_map_that_lacks_something(StartAuthority authority) {
            AnchoringMap map = without(READY, to("G5").or(to("G2")));

            assertThat(examine(gate(map), authority, "2027-03-01"))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/authority gates=[G2, G5] missing=[no-answer] verdict='undetermined'");
        }

        @ParameterizedTest
        @MethodSource("org.ecarmethod.process.rules.StartGateTest#proofs")
        void from_a_map_that_says_no(StartAuthority authority) {
            AnchoringMap map = changed(READY, to("G6"), answer -> answer.readiness(Readiness.NO));

            assertThat(examine(gate(map), authority, "2027-03-01"))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/authority gates=[G6] missing=[answered-no] verdict='not-ready'");
        }

        private static List<String> related(StartGate gate, StartAuthority authority, String start) {
            List<String> places = new ArrayList<>();
            gate.examine(
                    authority,
                    Stated.known(PartialDate.parse(start)),
                    List.of(),
                    AT,
                    issue -> issue.related().forEach(place -> places.add(place.toString())));
            return places;
        }

        @ParameterizedTest
        @MethodSource("org.ecarmethod.process.rules.StartGateTest#proofs")
        void with_the_reason_and_the_way_to_the_answer(StartAuthority authority) {
            AnchoringMap oral = changed(READY, to("G3", HOUSING), yes -> yes.evidence(List.of()));

            assertThat(examine(gate(oral), authority, "2027-03-01"))
                    .containsExactly("ecar.circle.proof-not-reproducible @/authority"
                            + " gates=[G3] missing=[no-evidence] verdict='undetermined'");
            assertThat(related(gate(oral), authority, "2027-03-01")).containsExactly("/anchoring/answers/8");
        }

        @Test
        void with_every_reason_once_and_the_answer_in_force() {
            AnchoringMap worse =
                    changed(READY, to("G5"), yes -> yes.answeredOn(PartialDate.parse("2026-01-10"))).toBuilder()
                            .addAnswers(aYes("G6", "2027-01-11")
                                    .readiness(Readiness.NO)
                                    .build())
                            .build();
            StartGate gate = gate(without(worse, to("G2")));

            assertThat(examine(gate, CLAIMED, "2027-03-01"))
                    .containsExactly("ecar.circle.proof-not-reproducible @/authority gates=[G2, G5, G6]"
                            + " missing=[no-answer, expired, answered-no] verdict='not-ready'");
            assertThat(related(gate, CLAIMED, "2027-03-01"))
                    .containsExactly("/anchoring/answers/0", "/anchoring/answers/7");
        }

        @Test
        void because_an_answer_came_too_late_but_no_answer_is_to_blame_for_an_unknown_invitation() {
            AnchoringMap late = changed(READY, to("G2", SCHOOLS), yes -> yes.answeredOn(PartialDate.of(INVITATION)));
            AnchoringMap unknown =
                    READY.toBuilder().firstInvitation(unrecorded()).build();
            StartAuthority later = new StartAuthority.Claimed(INVITATION.plusDays(1));

            assertThat(examine(gate(late), later, "2027-03-03"))
                    .containsExactly("ecar.circle.proof-not-reproducible @/authority gates=[G4]"
                            + " missing=[too-late] verdict='not-ready'");
            assertThat(related(gate(late), later, "2027-03-03")).containsExactly("/anchoring/answers/5");
            assertThat(examine(gate(unknown), later, "2027-03-03"))
                    .containsExactly("ecar.circle.proof-not-reproducible @/authority gates=[G4]"
                            + " missing=[order-unknown] verdict='undetermined'");
            assertThat(related(gate(unknown), later, "2027-03-03")).isEmpty();
        }

        @Test
        void on_another_day() {
            assertThat(examine(gate(READY), new StartAuthority.Claimed(LocalDate.of(2027, 1, 24)), "2027-03-01"))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/authority gates=[G3] missing=[no-answer] verdict='undetermined'");
        }

        @Test
        void from_a_map_that_is_ready_by_answers_of_other_days() {
            AnchoringMap older = changed(READY, to("G5"), yes -> yes.answeredOn(PartialDate.parse("2027-01-09")));
            AnchoringMap earlier =
                    changed(READY, to("G3", HOUSING), yes -> yes.answeredOn(PartialDate.parse("2027-01-19")));

            assertThat(Stream.of(older, earlier)
                            .map(map -> examine(
                                    gate(READY), new StartAuthority.Proven(proofOf(map, ASSESSED)), "2027-03-01")))
                    .allSatisfy(
                            lines -> assertThat(lines)
                                    .containsExactly(
                                            "ecar.circle.proof-not-reproducible @/authority gates=[] missing=[] verdict='ready'"));
        }
    }

    @Nested
    class ProofOfOther {

        @Test
        void profile() {
            MethodProfile stricter = Profiles.aStricterProfile().build();
            AnchoringMap map = READY.toBuilder()
                    .addAnswers(aYes("G11", "2027-01-30").build())
                    .build();
            StartGate gate = new StartGate(Optional.of(map), stricter, AREA, Set.of());
            AnchoringProof own = map.assess(stricter, ASSESSED).proof().orElseThrow();

            assertThat(examine(gate, new StartAuthority.Proven(proofOf(map, ASSESSED)), "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-profile @/authority");
            assertThat(examine(gate, new StartAuthority.Proven(own), "2027-03-01"))
                    .isEmpty();
        }

        @Test
        void area_of_the_proof() {
            AnchoringProof other =
                    proofOf(aReadyMap().policyArea(Code.of("housing")).build(), ASSESSED);

            assertThat(examine(gate(READY), new StartAuthority.Proven(other), "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-area @/authority");
        }

        @Test
        void area_of_the_map() {
            StartGate gate = gate(aReadyMap().policyArea(Code.of("housing")).build());

            assertThat(examine(gate, CLAIMED, "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-area @/authority");
            assertThat(examine(gate, PROVEN, "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-area @/authority");
        }

        @Test
        void operations_that_are_not_on_the_map() {
            AnchoringMap fewer = READY.toBuilder()
                    .operations(READY.operations().subList(0, 1))
                    .build();

            assertThat(examine(gate(fewer), PROVEN, "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-operations @/authority count=1");
        }

        @Test
        void operations_than_were_on_the_map_that_day() {
            AnchoringMap fewer = READY.toBuilder()
                    .operations(READY.operations().subList(0, 1))
                    .build();

            assertThat(examine(gate(READY), new StartAuthority.Proven(proofOf(fewer, ASSESSED)), "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-operations @/authority count=1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-02-28", "2027-02-20~"})
        void operations_than_were_or_may_have_been_on_the_map_at_the_start(String addedOn) {
            AnchoringMap grown = READY.toBuilder()
                    .addOperations(anOperation(LIBRARIES, COMPANY)
                            .addedOn(PartialDate.parse(addedOn))
                            .build())
                    .build();
            LocalDate before = LocalDate.of(2027, 2, 1);
            StartAuthority proven = new StartAuthority.Proven(proofOf(READY, before));

            assertThat(examine(gate(grown), proven, "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-operations @/authority count=1");
            assertThat(examine(gate(grown), new StartAuthority.Claimed(before), "2027-03-01"))
                    .containsExactly("ecar.circle.proof-of-other-operations @/authority count=1");
        }

        @Test
        void operations_only_if_they_came_before_the_start() {
            AnchoringMap grown = READY.toBuilder()
                    .addOperations(anOperation(LIBRARIES, COMPANY)
                            .addedOn(PartialDate.of(INVITATION))
                            .build())
                    .build();

            assertThat(examine(gate(grown), PROVEN, "2027-03-01")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2028-01-10", "2028-06-01", "2028", "2028-01"})
    void a_proof_that_had_expired_or_may_have_opens_nothing(String start) {
        assertThat(examine(gate(READY), PROVEN, start))
                .containsExactly("ecar.circle.proof-expired @/authority expired=date 2028-01-10 start=date " + start);
    }

    @Nested
    class StartedBeforeAuthority {

        @ParameterizedTest
        @ValueSource(strings = {"2027-02-14", "2026", "2027", "2027-02", "2027-02-20~"})
        void a_proof_that_was_or_may_have_been_made_after_the_start_opens_nothing(String start) {
            assertThat(examine(gate(READY), PROVEN, start))
                    .containsExactly("ecar.circle.started-before-authority @/authority authority=date 2027-02-15");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2027-02-19", "2026", "2027", "2027-02"})
        void an_override_that_came_or_may_have_come_after_the_start_opens_nothing(String start) {
            assertThat(examine(gate(READY), anOverride("2027-02-20"), start))
                    .containsExactly("ecar.circle.started-before-authority @/authority authority=date 2027-02-20");
        }

        @Test
        void nothing_opens_for_a_start_of_unknown_date() {
            assertThat(examine(gate(READY), PROVEN, unrecorded()))
                    .containsExactly("ecar.circle.started-before-authority @/authority authority=date 2027-02-15");
            assertThat(examine(gate(READY), anOverride("2027-02-20"), unrecorded()))
                    .containsExactly("ecar.circle.started-before-authority @/authority authority=date 2027-02-20");
        }

        @Test
        void nothing_opens_if_something_is_known_to_have_happened_before() {
            assertThat(examine(gate(READY), PROVEN, "2027-03-01", "2027-03-02", "2027-02-14"))
                    .containsExactly("ecar.circle.started-before-authority @/authority authority=date 2027-02-15");
            assertThat(examine(gate(READY), anOverride("2027-02-20"), "2027-03-01", "2027-01"))
                    .containsExactly("ecar.circle.started-before-authority @/authority authority=date 2027-02-20");
        }

        @Test
        void imprecise_dates_beside_a_precise_start_do_not_close_the_gate() {
            assertThat(examine(gate(READY), PROVEN, "2027-03-01", "2027", "2027-02", "2027-02-15"))
                    .isEmpty();
        }
    }

    @Nested
    class HistoryTooYoung {

        private static final String REFUSED = "ecar.circle.history-too-young @/authority since=date 2026-11-21";

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-21", "2027-03-01", "2026-11", "2026", "2026-11-15~"})
        void a_start_when_the_library_existed_or_may_have_existed_is_no_history(String start) {
            assertThat(examine(gate(READY), aHistoricalRecord(), start)).containsExactly(REFUSED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-11-21", "2026-11", "2028"})
        void nor_is_anything_with_another_date_of_then(String date) {
            assertThat(examine(gate(READY), aHistoricalRecord(), "2012", "2013", date))
                    .containsExactly(REFUSED);
            assertThat(examine(gate(READY), aHistoricalRecord(), unrecorded(), date))
                    .containsExactly(REFUSED);
        }
    }

    @Nested
    class Invitation {

        private List<String> examine(AnchoringMap map, Circle circle) {
            return reported(out -> gate(map).examineInvitation(circle, AT, out));
        }

        private Circle startedOn(String day, StartAuthority authority) {
            return aPlannedCircle()
                    .authority(authority)
                    .addHistory(step(CircleState.PLANNED, CircleState.RECRUITING, day))
                    .build();
        }

        @Test
        void on_the_day_of_the_map_or_later_is_in_order() {
            assertThat(examine(READY, aRecruitingCircle().build())).isEmpty();
            assertThat(examine(READY, startedOn("2027-06-01", PROVEN))).isEmpty();
            assertThat(examine(READY, startedOn("2027", PROVEN))).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("org.ecarmethod.process.rules.StartGateTest#proofs")
        void before_the_day_of_the_map_is_not(StartAuthority authority) {
            assertThat(examine(READY, startedOn("2027-02-28", authority)))
                    .containsExactly("ecar.circle.invited-before-map-says @/authority map=date 2027-03-01");
        }

        @Test
        void before_a_month_that_the_map_gives_is_not() {
            AnchoringMap map = aReadyMap()
                    .firstInvitation(Stated.known(PartialDate.parse("2027-03")))
                    .build();

            assertThat(examine(map, startedOn("2027-02-28", PROVEN)))
                    .containsExactly("ecar.circle.invited-before-map-says @/authority map=date 2027-03");
            assertThat(examine(map, startedOn("2027-03-01", PROVEN))).isEmpty();
        }

        @Test
        void is_not_held_to_the_map_without_a_proof() {
            assertThat(examine(READY, startedOn("2027-02-28", anOverride("2027-02-20"))))
                    .isEmpty();
            assertThat(examine(READY, startedOn("2012", aHistoricalRecord()))).isEmpty();
            assertThat(examine(READY, aPlannedCircle().build())).isEmpty();
        }
    }

    @Nested
    class Resolve {

        @Test
        void makes_the_proof_that_is_claimed() {
            assertThat(gate(READY).resolve(CLAIMED)).isEqualTo(PROVEN);
        }

        @Test
        void leaves_a_claim_that_the_map_does_not_bear_out() {
            assertThat(gate(without(READY, to("G5"))).resolve(CLAIMED)).isSameAs(CLAIMED);
            assertThat(new StartGate(Optional.empty(), EcarProfile.v1_0(), AREA, Set.of()).resolve(CLAIMED))
                    .isSameAs(CLAIMED);
        }

        @Test
        void leaves_everything_else() {
            StartAuthority override = anOverride("2027-02-20");

            assertThat(gate(READY).resolve(PROVEN)).isSameAs(PROVEN);
            assertThat(gate(READY).resolve(override)).isSameAs(override);
        }
    }
}
