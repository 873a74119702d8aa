package org.ecarmethod.method;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Codelist;
import org.ecarmethod.text.LocalizedText;

/**
 * The reference profile {@code ecar} 1.0: the method as Botkyrka's analysis of its research circles and the literature
 * around it describe it, in our own words. Sources: sections 5 and 6 of the domain description; S1 is the municipality's
 * slide deck, a K number a source in the list of references.
 */
public final class EcarProfile {

    /** The number of core functions of the reference. */
    public static final int CORE_FUNCTIONS = 8;

    private static final MethodProfile V1_0 = build();

    private EcarProfile() {}

    /** {@return the reference profile, version 1.0} */
    public static MethodProfile v1_0() {
        return V1_0;
    }

    /** {@return the mandatory gates and the check that opens each} */
    public static SortedMap<CriterionId, GateCheck> coreGates() {
        SortedMap<CriterionId, GateCheck> tests = new TreeMap<>();
        for (Gate gate : gates()) {
            tests.put(gate.id(), gate.test());
        }
        return Collections.unmodifiableSortedMap(tests);
    }

    /** {@return the policy area of the reference: discrimination and racism in everyday life} */
    public static PolicyArea policyArea() {
        return new PolicyArea(
                Code.of("everyday-discrimination"),
                said("Discrimination and racism in everyday life", "Diskriminering och rasism i vardagen"));
    }

    private static MethodProfile build() {
        return MethodProfile.builder()
                .id(Code.of("ecar"))
                .version("1.0")
                .title(said("Research circles as in ECAR, Botkyrka", "Forskarcirklar som i ECAR, Botkyrka"))
                .coreFunctions(coreFunctions())
                .gates(gates())
                .criteria(criteria())
                .themes(themes())
                .build();
    }

    private static LocalizedText said(String english, String swedish) {
        return LocalizedText.of("en", english, "sv", swedish);
    }

    private static List<CoreFunction> coreFunctions() {
        return List.of(
                new CoreFunction(
                        1,
                        said(
                                "Anchoring is settled before the start, with readiness to act on the result and to reconsider what is done today",
                                "Förankringen är klar före start, med beredskap att ta hand om resultatet och att ompröva det som görs i dag"),
                        said(
                                "who signs, which committees, what the map looks like",
                                "vem som skriver under, vilka nämnder, hur kartan ser ut"),
                        "S1:9c-9e"),
                new CoreFunction(
                        2,
                        said(
                                "Residents who live with the question are the source of knowledge",
                                "Invånare som själva berörs är källan till kunskapen"),
                        said(
                                "who is recruited, in which language, paid or not",
                                "vilka som rekryteras, på vilket språk, med eller utan ersättning"),
                        "S1:2"),
                new CoreFunction(
                        3,
                        said(
                                "Knowledge is made together over several meetings, with support from research",
                                "Kunskapen skapas tillsammans under flera träffar, med stöd av forskning"),
                        said(
                                "number of meetings, size, on site or at a distance",
                                "antal träffar, storlek, på plats eller på distans"),
                        "K10-K12"),
                new CoreFunction(
                        4,
                        said(
                                "It starts from everyday experience, not from a list of questions of the administration",
                                "Utgångspunkten är vardagens erfarenheter, inte förvaltningens frågelista"),
                        said("which themes, in which order", "vilka teman, i vilken ordning"),
                        "S1:2, K11"),
                new CoreFunction(
                        5,
                        said(
                                "Findings enter the formal decision processes and the operations concerned",
                                "Resultaten förs in i de formella beslutsprocesserna och i berörda verksamheter"),
                        said(
                                "referral, item on the agenda, dialogue with managers",
                                "remiss, ärende på dagordningen, dialog med chefer"),
                        "S1:2, S1:9b"),
                new CoreFunction(
                        6,
                        said("Each body answers openly", "Varje organ svarar öppet"),
                        said("template, time limit", "mall, tidsgräns"),
                        "S1:3-8"),
                new CoreFunction(
                        7,
                        said(
                                "The process itself is analysed, and it is said what remains and whose it is",
                                "Processen själv analyseras, och det sägs vad som återstår och vem som äger det"),
                        said("who evaluates", "vem som utvärderar"),
                        "S1:1, S1:10d"),
                new CoreFunction(
                        8,
                        said("Those who took part hear what became of it", "De som deltog får veta vad det ledde till"),
                        said("meeting, letter, film", "möte, brev, film"),
                        "S1:10c, K22, K23"));
    }

    private static List<Gate> gates() {
        return List.of(
                gate(
                        "G1",
                        GateCheck.MAP_NAMES_OPERATIONS,
                        said(
                                "Affected operations are named, with what each of them could change",
                                "Berörda verksamheter är namngivna, med vad var och en kan ändra"),
                        said("anchoring map", "förankringskarta"),
                        said("project owner", "projektägare"),
                        "S1:9c"),
                gate(
                        "G2",
                        GateCheck.EACH_OPERATION_ANSWERS,
                        said(
                                "Each affected operation has said that it will act on the results, or say publicly why not",
                                "Varje berörd verksamhet har sagt att den tar hand om resultaten, eller öppet säger varför inte"),
                        said(
                                "signed note, minutes or case number",
                                "undertecknad notering, protokoll eller diarienummer"),
                        said("head of administration", "förvaltningschef"),
                        "S1:9d"),
                gate(
                        "G3",
                        GateCheck.EACH_OPERATION_ANSWERS,
                        said(
                                "Each affected operation has said that it is prepared to reconsider its direction, and what is off limits",
                                "Varje berörd verksamhet har sagt att den är beredd att ompröva sin inriktning, och vad som ligger utanför"),
                        said(
                                "signed note, minutes or case number, asked apart from G2",
                                "undertecknad notering, protokoll eller diarienummer, frågat skilt från G2"),
                        said("head of administration and chair", "förvaltningschef och ordförande"),
                        "S1:9e"),
                gate(
                        "G4",
                        GateCheck.BEFORE_INVITATION,
                        said(
                                "All of this is dated before the first participant is invited",
                                "Allt detta är daterat innan den första deltagaren bjuds in"),
                        said("dates", "datum"),
                        said("project owner", "projektägare"),
                        "S1:9c"),
                gate(
                        "G5",
                        GateCheck.ANSWERED_ONCE,
                        said(
                                "A body with power to decide has commissioned the work",
                                "Ett organ som har rätt att besluta har gett uppdraget"),
                        said("decision with paragraph and case number", "beslut med paragraf och diarienummer"),
                        said("executive or committee", "kommunstyrelse eller nämnd"),
                        "K21"),
                gate(
                        "G6",
                        GateCheck.ANSWERED_ONCE,
                        said(
                                "The question is open: nothing decisive is decided, and those who decide can be influenced",
                                "Frågan är öppen: inget avgörande är beslutat, och beslutsfattarna går att påverka"),
                        said("written statement", "skriftligt besked"),
                        said("chair", "ordförande"),
                        "K21, K80"),
                gate(
                        "G7",
                        GateCheck.ANSWERED_ONCE,
                        said(
                                "The promise to the participants is fixed and agreed: how much influence, and when they hear back",
                                "Löftet till deltagarna är bestämt och överenskommet: hur stort inflytande, och när de får återkoppling"),
                        said("text of the information sheet", "texten i informationsbladet"),
                        said("project owner", "projektägare"),
                        "K22, K23"),
                gate(
                        "G8",
                        GateCheck.MAP_NAMES_RECIPIENTS,
                        said(
                                "Each affected operation has a named recipient and a date to reply by",
                                "Varje berörd verksamhet har en namngiven mottagare och ett datum för svar"),
                        said("anchoring map", "förankringskarta"),
                        said("registrar", "registrator"),
                        "K39"),
                gate(
                        "G9",
                        GateCheck.ANSWERED_ONCE,
                        said(
                                "Legal basis, ethics and the assessment of consequences for privacy are decided",
                                "Rättslig grund, etik och konsekvensbedömning för integriteten är beslutade"),
                        said(
                                "reference to the assessment and to the ethics decision",
                                "hänvisning till bedömningen och till etikbeslutet"),
                        said("data-protection officer and research partner", "dataskyddsombud och forskningspart"),
                        "K56, K81, K82"),
                gate(
                        "G10",
                        GateCheck.ANSWERED_ONCE,
                        said(
                                "There is time and money: circle leader, interpreters, participants' costs, officers' time to answer",
                                "Det finns tid och pengar: cirkelledare, tolkar, deltagarnas kostnader, tjänstemännens tid att svara"),
                        said("budget line", "budgetpost"),
                        said("head of administration", "förvaltningschef"),
                        "K10, K21"));
    }

    private static Gate gate(
            String id,
            GateCheck test,
            LocalizedText demand,
            LocalizedText evidence,
            LocalizedText owner,
            String basis) {
        return Gate.builder()
                .id(CriterionId.of(id))
                .test(test)
                .demand(demand)
                .evidence(evidence)
                .owner(owner)
                .basis(basis)
                .build();
    }

    private static List<Criterion> criteria() {
        return List.of(
                new Criterion(
                        CriterionId.of("C1"),
                        said(
                                "Politicians of all parties are informed, and the work outlives an election",
                                "Politiker från alla partier är informerade, och arbetet klarar ett val"),
                        said("minutes", "protokoll"),
                        "K83"),
                new Criterion(
                        CriterionId.of("C2"),
                        said(
                                "Managers and staff know of it and see its value",
                                "Chefer och personal känner till det och ser värdet"),
                        said("own questions to managers and staff", "egna frågor till chefer och personal"),
                        "K26"),
                new Criterion(
                        CriterionId.of("C3"),
                        said(
                                "Managers and staff believe that they can manage it",
                                "Chefer och personal tror att de klarar det"),
                        said("own questions to managers and staff", "egna frågor till chefer och personal"),
                        "K26"),
                new Criterion(
                        CriterionId.of("C4"),
                        said(
                                "Results of earlier dialogues were answered and fed back",
                                "Resultat från tidigare dialoger besvarades och återkopplades"),
                        said("record of earlier processes", "dokumentation av tidigare processer"),
                        "K24, K40"),
                new Criterion(
                        CriterionId.of("C5"),
                        said(
                                "Circle leader and research partner are in place",
                                "Cirkelledare och forskningspart finns på plats"),
                        said("agreements", "avtal"),
                        "K24"),
                new Criterion(
                        CriterionId.of("C6"),
                        said(
                                "It is tied to existing strategies and to the budget cycle",
                                "Det är kopplat till gällande strategier och till budgetprocessen"),
                        said("references", "hänvisningar"),
                        "S1:10c, K21"),
                new Criterion(
                        CriterionId.of("C7"),
                        said(
                                "Recruitment reaches those concerned, and hurdles such as language, time and trust are dealt with",
                                "Rekryteringen når dem det gäller, och hinder som språk, tid och tillit hanteras"),
                        said("plan for recruitment", "rekryteringsplan"),
                        "K40"),
                new Criterion(
                        CriterionId.of("C8"),
                        said(
                                "It is settled who owns the question after the project",
                                "Det är klart vem som äger frågan efter projektet"),
                        said("named permanent owner", "namngiven permanent ägare"),
                        "S1:10d"));
    }

    private static Codelist themes() {
        return Codelist.builder()
                .id(Code.of("themes"))
                .addEntries(new Codelist.Entry(Code.of("indicators"), said("Indicators", "Indikatorer"), "S1:3"))
                .addEntries(
                        new Codelist.Entry(Code.of("meeting-places"), said("Meeting places", "Mötesplatser"), "S1:4"))
                .addEntries(new Codelist.Entry(Code.of("schools"), said("Schools", "Skolor"), "S1:5"))
                .addEntries(new Codelist.Entry(
                        Code.of("everyday-racism-competence"),
                        said("Competence in everyday racism", "Kompetens om vardagsrasism"),
                        "S1:6"))
                .addEntries(new Codelist.Entry(Code.of("associations"), said("Associations", "Föreningar"), "S1:7"))
                .addEntries(new Codelist.Entry(Code.of("language"), said("Language", "Språk"), "S1:8"))
                .build();
    }
}
