package org.ecarmethod.examples;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.Stated;
import org.ecarmethod.transfer.Likeness;
import org.ecarmethod.transfer.TransferCheck;
import org.ecarmethod.transfer.TransferContext;
import org.ecarmethod.transfer.TransferPoint;

/**
 * Where the method comes from, as far as the slide deck of Botkyrka (S1) tells, and the fictitious city it is carried to. What
 * the deck does not tell stays unknown.
 */
final class TransferContexts {

    private static final LocalizedText NOT_TOLD = said("the slide deck does not say", "bildspelet säger det inte");

    private TransferContexts() {}

    static TransferCheck check() {
        return TransferCheck.of(botkyrka(), exempelstad(), judged());
    }

    private static LocalizedText said(String english, String swedish) {
        return LocalizedText.of("en", english, "sv", swedish);
    }

    private static Stated<LocalizedText> known(String english, String swedish) {
        return Stated.known(said(english, swedish));
    }

    static TransferContext botkyrka() {
        Map<TransferPoint, Stated<LocalizedText>> points = new EnumMap<>(TransferPoint.class);
        points.put(
                TransferPoint.CONCERNED,
                known(
                        "Residents of Botkyrka who have met discrimination and racism (S1:2)",
                        "Invånare i Botkyrka som har mött diskriminering och rasism (S1:2)"));
        points.put(
                TransferPoint.EXPERIENCE,
                known("Everyday life, told by residents (S1:2)", "Vardagen, berättad av invånare (S1:2)"));
        points.put(
                TransferPoint.OPERATIONS,
                known(
                        "Five administrations are named in the answers (S1:3-8)",
                        "Fem förvaltningar nämns i svaren (S1:3-8)"));
        points.put(
                TransferPoint.DECISION,
                known(
                        "Committees and administrations answered (S1:3-8)",
                        "Nämnder och förvaltningar svarade (S1:3-8)"));
        points.put(
                TransferPoint.PLANS,
                known(
                        "The strategy for democracy and the intercultural strategy (S1:10)",
                        "Strategin för demokrati och den interkulturella strategin (S1:10)"));
        points.put(
                TransferPoint.ADAPTATIONS,
                Stated.notApplicable(said("this is where the method comes from", "det är härifrån metoden kommer")));
        points.put(
                TransferPoint.OWNERSHIP,
                known(
                        "Left open: the operations are to clarify it (S1:10)",
                        "Lämnades öppet: verksamheterna ska klargöra det (S1:10)"));
        for (TransferPoint point : List.of(
                TransferPoint.LANGUAGES, TransferPoint.CIRCLES, TransferPoint.PROMISE, TransferPoint.READINESS)) {
            points.put(point, Stated.unknown(NOT_TOLD));
        }
        return TransferContext.of(said("Botkyrka", "Botkyrka"), points);
    }

    static TransferContext exempelstad() {
        Map<TransferPoint, Stated<LocalizedText>> points = new EnumMap<>(TransferPoint.class);
        points.put(
                TransferPoint.CONCERNED,
                known(
                        "Older people who speak another language best, and those who care for them",
                        "Äldre som talar bäst ett annat språk, och de som ger dem omsorg"));
        points.put(TransferPoint.LANGUAGES, known("Finnish, Arabic and Swedish", "Finska, arabiska och svenska"));
        points.put(TransferPoint.TRUST, Stated.unknown(said("nobody has asked them yet", "ingen har frågat dem än")));
        points.put(
                TransferPoint.PROTECTION,
                known(
                        "They depend on the care they talk about; health may come up",
                        "De är beroende av den omsorg de talar om; hälsa kan komma upp"));
        points.put(TransferPoint.EXPERIENCE, known("Everyday life in the care", "Vardagen i omsorgen"));
        points.put(
                TransferPoint.CIRCLES,
                known(
                        "Two circles of six meetings, a researcher in each",
                        "Två cirklar med sex träffar, en forskare i var och en"));
        points.put(
                TransferPoint.ADAPTATIONS,
                known(
                        "What the profile records, decided by the committee",
                        "Det som profilen antecknar, beslutat av nämnden"));
        points.put(
                TransferPoint.OPERATIONS,
                known("Home care, a care home, a non-profit carer", "Hemtjänsten, ett boende, en idéburen utförare"));
        points.put(TransferPoint.DECISION, known("The elderly-care committee", "Äldrenämnden"));
        points.put(
                TransferPoint.OWNERSHIP,
                Stated.unknown(said("the committee has not decided", "nämnden har inte beslutat")));
        return TransferContext.of(said("Exempelstad (fictitious)", "Exempelstad (påhittad)"), points);
    }

    /** What people who know both have judged. */
    private static Map<TransferPoint, Likeness> judged() {
        return Map.of(
                TransferPoint.CONCERNED, Likeness.DIFFERENT,
                TransferPoint.EXPERIENCE, Likeness.ALIKE,
                TransferPoint.OPERATIONS, Likeness.PARTLY);
    }
}
