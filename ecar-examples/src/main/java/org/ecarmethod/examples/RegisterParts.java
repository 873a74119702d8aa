package org.ecarmethod.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecarmethod.circle.StartAuthority;
import org.ecarmethod.history.Transition;
import org.ecarmethod.method.EcarProfile;
import org.ecarmethod.organisation.Body;
import org.ecarmethod.organisation.BodyEnd;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.organisation.BodyKind;
import org.ecarmethod.organisation.CaseNumber;
import org.ecarmethod.organisation.Country;
import org.ecarmethod.organisation.Municipality;
import org.ecarmethod.record.Gap;
import org.ecarmethod.record.Phase;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.record.ProcessId;
import org.ecarmethod.record.Section;
import org.ecarmethod.record.Source;
import org.ecarmethod.response.AuthorityLevel;
import org.ecarmethod.text.Citation;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.PartialDate;
import org.ecarmethod.text.Stated;

/** What the three registers of the fictitious municipality have in common. */
final class RegisterParts {

    /** The bodies, by the names that the registers use. */
    private static final Map<String, BodyKind> KINDS = kinds();

    private static final Map<String, String> THEMES = Map.of(
            "Mötesplatser", "meeting-places",
            "Skolor", "schools",
            "Språk", "language",
            "Föreningar", "associations",
            "Kompetens", "everyday-racism-competence",
            "Indikatorer", "indicators");

    private static final Code REGISTER = Code.of("register");

    private static final Map<String, BodyKind> TYPES = Map.of(
            "Nämnd", BodyKind.COMMITTEE,
            "Bolag", BodyKind.MUNICIPAL_COMPANY,
            "Region", BodyKind.REGION,
            "Förening", BodyKind.ASSOCIATION);

    private final Map<String, BodyId> bodies = new LinkedHashMap<>();
    private final Map<String, BodyEnd> ends = new LinkedHashMap<>();

    private static Map<String, BodyKind> kinds() {
        Map<String, BodyKind> kinds = new LinkedHashMap<>();
        kinds.put("Kommunfullmäktige", BodyKind.COUNCIL);
        kinds.put("Kommunstyrelsen", BodyKind.EXECUTIVE);
        List.of(
                        "Barn- och utbildningsnämnden",
                        "Kultur- och fritidsnämnden",
                        "Socialnämnden",
                        "Tekniska nämnden",
                        "Miljönämnden",
                        "Samhällsbyggnadsnämnden")
                .forEach(name -> kinds.put(name, BodyKind.COMMITTEE));
        kinds.put("Lillsjöbostäder AB", BodyKind.MUNICIPAL_COMPANY);
        kinds.put("Region Sjö", BodyKind.REGION);
        kinds.put("Föreningsrådet", BodyKind.ASSOCIATION);
        return kinds;
    }

    /** A register is a record of history: it begins after the start, and whole parts of a process are lacking in it. */
    static ProcessContent.Builder record(String id, String title, Section... lacking) {
        ProcessContent.Builder record = ProcessContent.builder()
                .id(ProcessId.of(id))
                .title(said(title))
                .municipality(new Municipality(said("Lillsjö kommun (påhittad)"), Country.of("SE")))
                .policyArea(EcarProfile.policyArea())
                .profile(EcarProfile.v1_0().pin())
                .addSource(new Source(REGISTER, said(title), unknown("Registret förs löpande")))
                .anchoredBy(new StartAuthority.HistoricalRecord(cited("hela registret")))
                .addHistory(new Transition<>(
                        Phase.DRAFT,
                        Phase.ANSWERED,
                        Stated.known(PartialDate.parse("2023-01")),
                        unknown("Står inte i registret"),
                        Optional.empty()));
        for (Section section : lacking) {
            record.addGap(new Gap(section, said("Finns inte i registret")));
        }
        return record;
    }

    static LocalizedText said(String text) {
        return LocalizedText.of("sv", text);
    }

    static <T> Stated<T> unknown(String reason) {
        return Stated.unknown(said(reason));
    }

    static Citation cited(String place) {
        return new Citation(REGISTER, place);
    }

    static Stated<PartialDate> date(Optional<String> cell, String column) {
        return cell.map(PartialDate::parse)
                .map(Stated::known)
                .orElseGet(() -> unknown(column + " är tomt i registret"));
    }

    static Stated<CaseNumber> caseNumber(String cell) {
        return Stated.known(CaseNumber.of(cell));
    }

    /** An id made of a case number: letters, digits and hyphens. */
    static String id(String prefix, String cell) {
        return prefix + "-" + cell.replaceAll("[^A-Za-z0-9]+", "-");
    }

    static Code theme(String area) {
        return Code.of(THEMES.getOrDefault(area, area));
    }

    /** The id of a body; it stands in the record from now on. */
    BodyId body(String name) {
        if (!KINDS.containsKey(name)) {
            throw new IllegalArgumentException("a body that nobody has described");
        }
        return bodies.computeIfAbsent(name, none -> BodyId.of("body-" + (bodies.size() + 1)));
    }

    /** The same, where a register says of what type the body is. */
    BodyId body(String name, String type) {
        if (TYPES.get(type) != KINDS.get(name)) {
            throw new IllegalArgumentException("a body of another type than described");
        }
        return body(name);
    }

    /** A body that has ended, and the one that took over. */
    void ended(String name, String on, Optional<String> successor) {
        body(name);
        Set<BodyId> successors = successor.map(this::body).map(Set::of).orElse(Set.of());
        ends.put(name, new BodyEnd(Stated.known(PartialDate.parse(on)), unknown("Står inte i registret"), successors));
    }

    static AuthorityLevel level(String name) {
        return switch (KINDS.getOrDefault(name, BodyKind.COMMITTEE)) {
            case MUNICIPAL_COMPANY -> AuthorityLevel.COMPANY;
            case ASSOCIATION -> AuthorityLevel.ASSOCIATION;
            case REGION -> AuthorityLevel.UNKNOWN;
            default -> AuthorityLevel.COMMITTEE;
        };
    }

    /** The bodies that were named, as far as the registers describe them. */
    List<Body> bodies() {
        return bodies.entrySet().stream()
                .map(named -> Body.builder()
                        .id(named.getValue())
                        .name(said(named.getKey()))
                        .kind(KINDS.getOrDefault(named.getKey(), BodyKind.COMMITTEE))
                        .under(unknown("Står inte i registret"))
                        .end(Optional.ofNullable(ends.get(named.getKey())))
                        .build())
                .toList();
    }
}
