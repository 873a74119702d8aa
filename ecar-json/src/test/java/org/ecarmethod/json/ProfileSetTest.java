package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecarmethod.json.Cities.city;
import static org.ecarmethod.json.Cities.own;
import static org.ecarmethod.json.Cities.region;
import static org.ecarmethod.json.Cities.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.GateCheck;
import org.ecarmethod.method.KnownProfiles;
import org.ecarmethod.method.MethodIssues;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.Modification;
import org.ecarmethod.method.Parameter;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.process.Examination;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.report.NotChecked;
import org.ecarmethod.text.Code;
import org.ecarmethod.transfer.StartingChecklist;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Profile documents resolved together, and processes read under what came of them. */
class ProfileSetTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 15);
    private static final ReadOptions OPTIONS = ReadOptions.asOf(DAY).build();
    private static final String STARTED = Corpus.valid("started").text();
    private static final Code CARE = Code.of("elderly-care");

    private static ProfileSet set(Adaptation... adaptations) {
        return Formats.profileSet(
                OPTIONS, Stream.of(adaptations).map(Formats.PROFILES::write).toList());
    }

    private static List<String> lines(ProfileSet set, int position) {
        return Printed.lines(set.results().get(position).report());
    }

    @Nested
    class Documents {

        @Test
        void that_build_on_each_other_come_in_any_order() {
            Adaptation region = region(new Modification.SetParameter(Parameter.FEEDBACK_MONTHS, 2))
                    .build();
            Adaptation city = Cities.of(region, city(Cities.theme())).build();

            ProfileSet set = set(city, region);

            assertThat(set.hasErrors()).isFalse();
            assertThat(set).hasToString("ProfileSet[2 of 2]");
            MethodProfile made = set.results().get(0).value().orElseThrow();
            assertThat(made.value(Parameter.FEEDBACK_MONTHS)).isEqualTo(2);
            assertThat(made.derivesFrom()).contains(Cities.profile(region).pin());
            assertThat(set.profiles())
                    .extracting(profile -> profile.id().value())
                    .containsExactly("ecar", "exempelstad", "lanet");
            assertThat(set.known().find(made.pin())).contains(made);
            assertThat(set.find("exempelstad", "1.1")).contains(made);
            assertThat(set.find("exempelstad", "1.0")).isEmpty();
            assertThat(set.find("lanet", "1.1")).isEmpty();
        }

        @Test
        void of_a_long_chain_hold() {
            List<String> chain = new ArrayList<>();
            MethodProfile base = EcarProfile.v1_0();
            for (int i = 0; i < 60; i++) {
                Adaptation next = Cities.adaptation(
                                "city-" + i,
                                new Modification.RelabelTerm(Vocabulary.THEME, Code.of("schools"), said("Namn " + i)))
                        .title(said("Led " + i))
                        .derivesFrom(base.pin())
                        .build();
                base = KnownProfiles.of(List.of(base)).resolve(next).orThrow();
                chain.add(Formats.PROFILES.write(next));
            }
            Collections.reverse(chain);

            ProfileSet set = Formats.profileSet(OPTIONS, chain);

            assertThat(set.hasErrors()).isFalse();
            assertThat(set.results().get(0).value()).contains(base);
        }

        @Test
        void derive_from_profiles_that_somebody_has() {
            Adaptation region = region(Cities.theme()).build();
            Adaptation city = Cities.of(region, city(Cities.letter())).build();
            List<String> documents = List.of(Formats.PROFILES.write(city));
            ReadOptions knowing = ReadOptions.asOf(DAY)
                    .profiles(List.of(EcarProfile.v1_0(), Cities.profile(region)))
                    .build();

            ProfileSet without = Formats.profileSet(OPTIONS, documents);
            ProfileSet with = Formats.profileSet(knowing, documents);

            assertThat(lines(without, 0)).containsExactly("ecar.method.base-unknown @/derivesFrom 8:18");
            assertThat(without.hasErrors()).isTrue();
            assertThat(without).hasToString("ProfileSet[0 of 1]");
            assertThat(lines(with, 0)).isEmpty();
            assertThat(with.profiles()).hasSize(3);
        }

        @Test
        void that_stand_twice_are_one_profile() {
            Adaptation city = city(Cities.theme()).build();

            ProfileSet set = set(city, city);

            assertThat(set.hasErrors()).isFalse();
            assertThat(set.profiles()).hasSize(2);
        }

        @Test
        void with_a_problem_of_form_are_said_not_to_be_looked_into() {
            String broken = Formats.PROFILES.write(city(Cities.theme()).build()).replace("\"theme\"", "\"thema\"");

            ProfileSet set = Formats.profileSet(OPTIONS, List.of(broken));

            assertThat(lines(set, 0))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("ecar.value.unknown-term @/changes/0/vocabulary 16:21");
            assertThat(set.results().get(0).report().isComplete()).isFalse();
            assertThat(set.results().get(0).report().notChecked())
                    .filteredOn(left -> left.reason() == NotChecked.Reason.UNREADABLE)
                    .extracting(NotChecked::code)
                    .contains(MethodIssues.PARAMETER_OUT_OF_BOUNDS);
            assertThat(set.results().get(0).report().notChecked())
                    .as("what could be read was looked through, the rest was not")
                    .filteredOn(left -> left.reason() == NotChecked.Reason.BLOCKED)
                    .extracting(NotChecked::code)
                    .containsExactlyInAnyOrder(
                            PrivacyIssues.IDENTITY_NUMBER, PrivacyIssues.NEAR_MISS, PrivacyIssues.PERSONAL_DATA);
            assertThat(set.profiles()).containsExactly(EcarProfile.v1_0());
        }

        @Test
        void whose_base_does_not_hold_are_said_not_to_be_looked_into() {
            Adaptation itself = city(new Modification.SetParameter(Parameter.MEETINGS_MIN, 1))
                    .derivesFrom(Cities.unknown("exempelstad", "1.0"))
                    .build();

            ReadResult<MethodProfile> document = set(itself).results().get(0);

            assertThat(Printed.lines(document.report()))
                    .containsExactly("ecar.method.circular-derivation @/derivesFrom 8:18");
            assertThat(document.report().notChecked())
                    .extracting(NotChecked::reason)
                    .containsOnly(NotChecked.Reason.BLOCKED);
            assertThat(document.report().notChecked())
                    .extracting(NotChecked::code)
                    .contains(MethodIssues.PARAMETER_OUT_OF_BOUNDS)
                    .doesNotContain(MethodIssues.BASE_UNKNOWN);
        }

        @Test
        void with_an_identity_number_are_refused_with_those_that_build_on_them_and_echo_nothing() {
            Adaptation region = region(Cities.theme())
                    .title(said("Cirklar begärda av 19811218-9876"))
                    .build();
            ProfileSet set = set(
                    Cities.of(region, city(new Modification.SetParameter(Parameter.FEEDBACK_MONTHS, 2)))
                            .build(),
                    region);

            assertThat(lines(set, 1))
                    .containsExactly(
                            "ecar.privacy.identity-number @/title/sv 6:11 character=20 kind=\"swedish-identity-number\"");
            assertThat(lines(set, 0)).containsExactly("ecar.method.base-refused @/derivesFrom 8:18");
            assertThat(set.results())
                    .allSatisfy(result -> assertThat(result.value()).isEmpty());
            assertThat(set + set.results().toString()).doesNotContain("9876");
        }

        @Test
        void of_a_base_that_could_not_be_read_are_told_that_it_does_not_hold() {
            Corpus.Entry entry = new Corpus.Entry("profile-invalid", "base-unreadable");

            assertThat(Printed.lines(entry.report())).containsExactly("ecar.method.base-refused @/derivesFrom 8:18");
        }

        @Test
        void that_hold_are_checked_for_everything() {
            assertThat(set(city(Cities.theme()).build())
                            .results()
                            .get(0)
                            .report()
                            .notChecked())
                    .isEmpty();
        }
    }

    // --- processes

    private static String following(MethodProfile profile, String document) {
        return document.replaceAll(
                "\"id\": \"ecar\",\\s*\"version\": \"1.0\",\\s*\"hash\": \"[0-9a-f]{64}\"",
                "\"id\": \"%s\", \"version\": \"%s\", \"hash\": \"%s\""
                        .formatted(
                                profile.id(), profile.version(), profile.pin().hash()));
    }

    private static EcarJson under(ProfileSet profiles) {
        return EcarJson.with(ReadOptions.asOf(DAY).profiles(profiles.profiles()).build());
    }

    private static List<String> errors(List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .map(issue -> Printed.line(
                        issue.toBuilder().location(java.util.Optional.empty()).build()))
                .sorted()
                .toList();
    }

    /** What a document is refused for, which is the same as what its content is refused for in code. */
    private static List<String> refusal(ProfileSet profiles, MethodProfile profile, String document) {
        ReadResult<EcarProcess> read = under(profiles).read(document);
        ProcessContent content = under(profiles)
                .contents()
                .read(document.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        List<String> inCode =
                errors(Examination.of(content, profile, DAY).examine().issues());

        assertThat(read.value()).isEmpty();
        assertThat(errors(read.report().issues())).isEqualTo(inCode);
        return inCode;
    }

    private static Modification council() {
        return new Modification.AddGate(Gate.builder()
                .id(CriterionId.of("G11"))
                .demand(said("Äldrerådet är tillfrågat"))
                .evidence(said("protokoll"))
                .owner(said("förvaltningschef"))
                .test(GateCheck.ANSWERED_ONCE)
                .basis("beslut")
                .build());
    }

    @Nested
    class Processes {

        @Test
        void are_read_under_the_profile_of_their_city_and_written_again() {
            ProfileSet profiles = set(city(own(Vocabulary.BODY_KIND, "city-district", "Stadsdel", "administration"))
                    .build());
            MethodProfile profile = profiles.find("exempelstad", "1.0").orElseThrow();
            String document = following(profile, STARTED)
                    .replaceFirst("\"kind\": \"administration\",", "$0 \"ownKind\": \"city-district\",");
            assertThat(document).contains("city-district");

            ReadResult<EcarProcess> read = under(profiles).read(document);

            EcarProcess process = read.value().orElseThrow();
            assertThat(process.profile()).isEqualTo(profile);
            assertThat(read.report().context().profiles()).containsExactly(profile.pin());
            String written = under(profiles).write(process);
            assertThat(under(profiles).read(written).value().map(under(profiles)::write))
                    .contains(written);
            assertThat(EcarJson.asOf(DAY).read(written).value()).isEmpty();
        }

        /** What was decided when a circle started holds for it: another edition is another profile. */
        @Test
        void stay_with_the_profile_they_started_under() {
            ProfileSet before = set(city(Cities.theme()).build());
            ProfileSet after = set(city(Cities.theme("Omsorg på andra språk")).build());
            MethodProfile profile = before.find("exempelstad", "1.0").orElseThrow();
            MethodProfile changed = after.find("exempelstad", "1.0").orElseThrow();
            String document = following(profile, STARTED);

            assertThat(under(before).read(document).value()).isPresent();
            assertThat(refusal(after, changed, document))
                    .contains("ecar.process.other-profile @/profile given=\"exempelstad/1.0\" givenHash=\""
                            + changed.pin().hash() + "\" wanted=\"exempelstad/1.0\" wantedHash=\""
                            + profile.pin().hash() + "\"");
        }

        @Test
        void do_not_bring_readiness_from_another_profile() {
            ProfileSet profiles = set(city(council()).build());
            MethodProfile profile = profiles.find("exempelstad", "1.0").orElseThrow();

            assertThat(refusal(profiles, profile, following(profile, STARTED)))
                    .containsExactly(
                            "ecar.circle.proof-not-reproducible @/anchoredBy gates=[\"G11\"] missing=[\"no-answer\"] verdict=\"undetermined\"",
                            "ecar.circle.proof-not-reproducible @/circles/0/authority gates=[\"G11\"]"
                                    + " missing=[\"no-answer\"] verdict=\"undetermined\"");
        }

        /** In code somebody can hold a proof that was made elsewhere; it is worth nothing here. */
        @Test
        void do_not_take_a_proof_that_was_made_under_another_profile() {
            ProfileSet profiles = set(city(council()).build());
            MethodProfile profile = profiles.find("exempelstad", "1.0").orElseThrow();
            ProcessContent proven =
                    EcarJson.asOf(DAY).read(STARTED).value().orElseThrow().content();
            assertThat(proven.anchoredBy().orElseThrow()).isInstanceOf(StartAuthority.Proven.class);

            ProcessContent moved = proven.toBuilder().profile(profile.pin()).build();

            assertThat(errors(Examination.of(moved, profile, DAY).examine().issues()))
                    .contains(
                            "ecar.circle.proof-of-other-profile @/anchoredBy",
                            "ecar.circle.proof-of-other-profile @/circles/0/authority");
        }

        @Test
        void do_not_bring_readiness_from_another_area() {
            ProfileSet profiles = set(city(new Modification.MoveTo(new PolicyArea(CARE, said("Äldreomsorg"))))
                    .build());
            MethodProfile profile = profiles.find("exempelstad", "1.0").orElseThrow();
            String moved = following(profile, STARTED)
                    .replaceFirst("(?s)(\"policyArea\": \\{\\s*\"code\": )\"[a-z-]+\"", "$1\"elderly-care\"");

            assertThat(refusal(profiles, profile, following(profile, STARTED)))
                    .contains("ecar.process.other-area @/policyArea/code");
            assertThat(refusal(profiles, profile, moved))
                    .containsExactly(
                            "ecar.circle.proof-of-other-area @/anchoredBy",
                            "ecar.circle.proof-of-other-area @/circles/0/authority");
        }

        @Test
        void begin_empty_and_come_back_from_their_document() {
            ProfileSet profiles =
                    set(city(new Modification.MoveTo(new PolicyArea(CARE, said("Äldreomsorg"))), council())
                            .build());
            MethodProfile profile = profiles.find("exempelstad", "1.0").orElseThrow();
            EcarProcess draft = StartingChecklist.of(profile)
                    .draft(
                            ProcessId.of("care-1"),
                            said("Omsorg på modersmålet (påhittat)"),
                            new Municipality(said("Exempelstad"), Country.of("SE")));

            String written = under(profiles).write(draft);
            EcarProcess read = under(profiles).read(written).value().orElseThrow();

            assertThat(read.content()).isEqualTo(draft.content());
            assertThat(under(profiles).write(read)).isEqualTo(written);
            assertThat(read.phase()).isEqualTo(Phase.DRAFT);
            assertThat(read.assess(DAY).missing())
                    .extracting(missing -> missing.gate().value())
                    .contains("G11");
            assertThat(written).contains("\"code\": \"elderly-care\"");
        }
    }
}
