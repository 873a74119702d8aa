package org.ecarmethod.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ecarmethod.IssueLines;
import org.ecarmethod.SourceTree;
import org.ecarmethod.circle.CircleId;
import org.ecarmethod.circle.CircleState;
import org.ecarmethod.circle.ParticipantId;
import org.ecarmethod.history.IllegalTransitionException;
import org.ecarmethod.report.ErrorsFoundException;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.UnknownIdException;
import org.ecarmethod.validation.Category;
import org.ecarmethod.validation.EcarException;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of the library is one kind of exception, with issues that arrive on the other side of a wire. */
class EcarExceptionTest {

    private static final IssueCode RICH = IssueCode.warning("ecar.test.rich", Category.PRIVACY, "test")
            .addArguments("amount", "day", "term", "terms")
            .adaptable()
            .since("0.2")
            .build();

    private static final Issue EVERYTHING = Issue.at(
                    RICH, PropertyPath.of("list").index(3).field("3").field("a~/b"))
            .severity(Severity.INFO)
            .with("amount", -4)
            .withDate("day", "2013-12~")
            .with("term", "draft")
            .with("terms", List.of("one", "two"))
            .location(new TextLocation(7, 12))
            .addRelated(PropertyPath.root())
            .addRelated(PropertyPath.of("other"))
            .build();

    private static final Map<Class<?>, ThrowingCallable> THROWN = Map.of(
            InvalidValueException.class, () -> LocalizedText.of("no language", ""),
            IllegalTransitionException.class,
                    () -> Processes.recruiting()
                            .changeCircleState(
                                    CircleId.of("circle-1"), CircleState.SYNTHESISED, Processes.entry("2027-03-15")),
            WrongPhaseException.class, () -> Processes.recruiting().closeProcess(Processes.entry("2027-03-15")),
            RefusedException.class,
                    () -> Processes.draft().anchorProcess(Processes.proven(), Processes.entry("2020-01-01")),
            UnknownIdException.class,
                    () -> Processes.recruiting().startCircle(CircleId.of("circle-9"), Processes.entry("2027-03-15")),
            ErrorsFoundException.class,
                    () -> Examination.of(
                                    Processes.answered().content().toBuilder()
                                            .referrals(List.of())
                                            .build(),
                                    Processes.answered().profile(),
                                    LocalDate.of(2028, 1, 1))
                            .report(List.of())
                            .throwIfErrors());

    static List<Class<?>> family() {
        return SourceTree.classes().stream()
                .filter(Throwable.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    @SuppressWarnings("BanSerializableRead") // it was written a line before
    private static EcarException sent(EcarException refusal) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (EcarException) in.readObject();
        }
    }

    @ParameterizedTest
    @MethodSource("family")
    void each_exception_of_core_arrives_with_its_issues(Class<? extends EcarException> type)
            throws IOException, ClassNotFoundException {
        EcarException refusal = catchThrowableOfType(type, requireNonNull(THROWN.get(type)));

        EcarException arrived = sent(refusal);

        assertThat(arrived).isExactlyInstanceOf(type).hasMessage(refusal.getMessage());
        assertThat(arrived.issues()).isNotEmpty().isEqualTo(refusal.issues());
    }

    @Test
    void everything_of_an_issue_arrives() throws IOException, ClassNotFoundException {
        EcarException arrived = sent(new InvalidValueException(List.of(EVERYTHING)));

        assertThat(arrived.issues()).containsExactly(EVERYTHING);
        assertThat(arrived.issues().get(0).code().leeway()).isEqualTo(RICH.leeway());
    }

    @Test
    void a_command_in_the_wrong_phase_says_which_phases_know_it() {
        assertThat(IssueLines.refusalOf(
                        WrongPhaseException.class,
                        () -> Processes.recruiting().closeProcess(Processes.entry("2027-03-15"))))
                .containsExactly("ecar.command.wrong-phase @/history allowed=[following-up] command='close'"
                        + " phase='recruiting'");
    }

    @Test
    void a_state_that_cannot_follow_says_which_can() {
        assertThat(IssueLines.refusalOf(
                        IllegalTransitionException.class,
                        () -> Processes.recruiting()
                                .changeCircleState(
                                        CircleId.of("circle-1"),
                                        CircleState.SYNTHESISED,
                                        Processes.entry("2027-03-15"))))
                .singleElement()
                .asString()
                .startsWith("ecar.history.not-allowed @ allowed=[")
                .endsWith("] from='recruiting' to='synthesised'");
    }

    @Test
    void an_unknown_id_is_named_unless_it_leads_to_a_person() {
        UnknownIdException circle = UnknownIdException.of(CircleId.of("circle-9"), PropertyPath.of("circles"));
        UnknownIdException person = UnknownIdException.of(ParticipantId.of("Fatima"), PropertyPath.of("circles"));

        assertThat(circle).hasMessage("ecar.id.unknown at /circles: Circle circle-9 does not exist");
        assertThat(person).hasMessage("ecar.id.unknown-near-person at /circles: Participant: this id does not exist");
        assertThat(person.issues().toString()).doesNotContain("Fatima");
    }
}
