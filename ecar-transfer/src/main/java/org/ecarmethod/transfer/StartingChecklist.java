package org.ecarmethod.transfer;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.anchoring.AnchoringMap;
import org.ecarmethod.anchoring.EvidenceKind;
import org.ecarmethod.method.Criterion;
import org.ecarmethod.method.CriterionId;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.method.Gate;
import org.ecarmethod.method.Labels;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.method.PolicyArea;
import org.ecarmethod.method.Vocabulary;
import org.ecarmethod.method.Wording;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.process.EcarProcess;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.validation.Messages;
import org.ecarmethod.validation.WireNamed;

/**
 * What a city that starts from nothing must ask, whom it must ask, and with what evidence, before it invites anybody:
 * the gates of its profile as a checklist, and an empty process for the answers. Instances are immutable.
 */
public final class StartingChecklist {

    private static final LocalizedText NOT_SET =
            LocalizedText.of("en", "the day is not set yet", "sv", "dagen är inte bestämd än");

    private final MethodProfile profile;

    private StartingChecklist(MethodProfile profile) {
        this.profile = requireNonNull(profile, "profile");
    }

    /**
     * Creates the checklist of a profile.
     *
     * @param profile the profile
     * @return the checklist
     */
    public static StartingChecklist of(MethodProfile profile) {
        return new StartingChecklist(profile);
    }

    /** {@return the items to settle, gate by gate} */
    public List<Item> items() {
        return profile.gates().stream().map(StartingChecklist::item).toList();
    }

    /** {@return the criteria that are scored in addition to the gates} */
    public List<Criterion> scored() {
        return profile.criteria();
    }

    private static Item item(Gate gate) {
        Asked asked = switch (gate.test()) {
            case EACH_OPERATION_ANSWERS -> Asked.EACH_OPERATION;
            case ANSWERED_ONCE -> Asked.ONCE;
            case MAP_NAMES_OPERATIONS, MAP_NAMES_RECIPIENTS, BEFORE_INVITATION -> Asked.ON_THE_MAP;
        };
        return new Item(gate, asked);
    }

    /**
     * An item to settle before the start.
     *
     * @param gate the gate: what is demanded, of whom, with which evidence
     * @param asked of whom it is asked
     */
    public record Item(Gate gate, Asked asked) {

        public Item {
            requireNonNull(gate, "gate");
            requireNonNull(asked, "asked");
        }

        /** {@return the number of the gate} */
        public CriterionId id() {
            return gate.id();
        }
    }

    /**
     * Creates an empty process of a city: a draft with an empty anchoring map.
     *
     * @param id its id
     * @param title what it is called
     * @param municipality who runs it
     * @return the draft, about the policy area of the profile; about that of the reference if the profile has none
     * @throws org.ecarmethod.validation.InvalidValueException with
     *     {@link org.ecarmethod.record.ProcessIssues#NAME_NOT_ALLOWED}
     */
    public EcarProcess draft(ProcessId id, LocalizedText title, Municipality municipality) {
        PolicyArea area = profile.policyArea().orElseGet(EcarProfile::policyArea);
        return EcarProcess.of(
                ProcessContent.builder()
                        .id(id)
                        .title(title)
                        .municipality(municipality)
                        .policyArea(area)
                        .profile(profile.pin())
                        .anchoring(AnchoringMap.builder()
                                .policyArea(area.code())
                                .firstInvitation(Stated.unknown(NOT_SET))
                                .build())
                        .build(),
                profile);
    }

    /**
     * Returns the checklist as text for people.
     *
     * @param messages the library's own words
     * @param locale the reader's language, for the words of the profile
     * @return plain text, lines ended by a line feed
     */
    public String text(Messages messages, Locale locale) {
        requireNonNull(messages, "messages");
        List<String> lines = new ArrayList<>();
        lines.add(
                messages.label(ChecklistPhrase.HEADING) + ": " + profile.title().in(locale) + " " + profile.version());
        lines.add(profile.policyArea()
                .map(area -> messages.label(ChecklistPhrase.AREA) + ": "
                        + area.label().in(locale))
                .orElseGet(() -> messages.label(ChecklistPhrase.NO_AREA)));
        lines.addAll(dropped(messages, locale));
        for (Asked asked : Asked.values()) {
            List<Item> items =
                    items().stream().filter(item -> item.asked() == asked).toList();
            if (!items.isEmpty()) {
                lines.add("");
                lines.add(messages.label(asked));
                items.forEach(item -> lines.addAll(lines(item, messages, locale)));
            }
        }
        if (!scored().isEmpty()) {
            lines.add("");
            lines.add(messages.label(ChecklistPhrase.SCORED));
            scored().forEach(criterion -> lines.add(
                    "[ ] " + criterion.id() + " " + criterion.question().in(locale)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A dropped core function opens no gate: the list says so, or its questions would seem to ask for what is gone. */
    private List<String> dropped(Messages messages, Locale locale) {
        Set<Integer> numbers = profile.droppedCoreFunctions();
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", messages.label(ChecklistPhrase.DROPPED)));
        profile.coreFunctions().stream()
                .filter(core -> numbers.contains(core.number()))
                .forEach(core ->
                        lines.add("    " + core.number() + " " + core.function().in(locale)));
        return lines;
    }

    private List<String> lines(Item item, Messages messages, Locale locale) {
        Gate gate = item.gate();
        List<String> lines = new ArrayList<>();
        lines.add("[ ] " + gate.id() + " " + gate.demand().in(locale));
        gate.further().forEach(further -> lines.add(line(ChecklistPhrase.FURTHER, further.in(locale), messages)));
        lines.add(line(ChecklistPhrase.WHO, gate.owner().in(locale), messages));
        // One line of evidence, never two: what the gate took before it was tightened does not count any more, and a
        // gate
        // that the map shows is not answered with evidence of a kind.
        boolean onlySome =
                item.asked() != Asked.ON_THE_MAP && !gate.evidenceKinds().isEmpty();
        lines.add(
                onlySome
                        ? line(ChecklistPhrase.ONLY, kinds(gate.evidenceKinds(), messages, locale), messages)
                        : line(ChecklistPhrase.EVIDENCE, gate.evidence().in(locale), messages));
        return lines;
    }

    private static String line(ChecklistPhrase phrase, String text, Messages messages) {
        return "    " + messages.label(phrase) + ": " + text;
    }

    private String kinds(Set<Code> kinds, Messages messages, Locale locale) {
        Labels labels = Labels.of(profile, messages, locale);
        Wording wording = profile.wording(Vocabulary.EVIDENCE_KIND);
        return String.join(
                ", ",
                kinds.stream()
                        .map(kind -> WireNamed.find(EvidenceKind.class, kind.value())
                                .map(core -> labels.term(Vocabulary.EVIDENCE_KIND, core, Optional.empty()))
                                .or(() -> wording.find(kind)
                                        .map(own -> own.label().in(locale)))
                                .orElseGet(kind::value))
                        .toList());
    }
}
