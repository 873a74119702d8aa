package org.ecarmethod.process.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.method.Examined;
import org.ecarmethod.privacy.Confirmation;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.Field;
import org.ecarmethod.shape.Place;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.shape.Said;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;

/** R2.1: looks for personal data in everything that somebody wrote. One issue for each kind in each text. */
public final class PersonalDataRules {

    private static final Walk<ProcessContent> TEXTS = Walk.toTexts(ProcessShapes.PROCESS);

    /** No id that is shorter can hold a number or a name. */
    private static final int SHORTEST_TELLING_ID = 3;

    private PersonalDataRules() {}

    /** Reports every direct identifier in the free texts of a process, confirmed or not. */
    public static void directIdentifiers(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        Look look = new Look(view.subject().screening, view.asOf(), out);
        TEXTS.through(view.subject().content, look);
    }

    /** One look through a content; remembers the surest detection of each kind in the text it is at. */
    private static final class Look implements Walk.Visitor, Consumer<Detection> {
        private final Screening screening;
        private final LocalDate asOf;
        private final Consumer<Issue> out;
        private final Map<PersonalDataKind, Detection> surest = new EnumMap<>(PersonalDataKind.class);

        Look(Screening screening, LocalDate asOf, Consumer<Issue> out) {
            this.screening = screening;
            this.asOf = asOf;
            this.out = out;
        }

        @Override
        public void visit(Object value, Field<?, ?> field, ValueType<?> type, Place place) {
            if (type instanceof ValueType.Words words) {
                ((LocalizedText) value).forEach((tag, text) -> {
                    place.enter(tag);
                    read(text, words.said(), place);
                    place.leave();
                });
            } else if (!field.isOwnId()) {
                read(ValueType.printed(type, value), Said.BY_OTHERS, place);
            } else {
                id(ValueType.printed(type, value), place);
            }
        }

        private void id(String id, Place place) {
            if (id.length() >= SHORTEST_TELLING_ID) {
                read(id, Said.ID, place);
            }
        }

        private void read(String text, Said said, Place place) {
            screening.detector().scan(text, asOf, this);
            if (!surest.isEmpty()) {
                surest.values().forEach(found -> report(found, text, said, place.path()));
                surest.clear();
            }
        }

        @Override
        public void accept(Detection found) {
            surest.merge(found.kind(), found, (one, other) -> {
                int byCertainty = one.certainty().compareTo(other.certainty());
                boolean first = byCertainty == 0 ? one.compareTo(other) <= 0 : byCertainty < 0;
                return first ? one : other;
            });
        }

        private void report(Detection found, String text, Said said, PropertyPath path) {
            if (!isTelling(found, said)) {
                return;
            }
            screening
                    .confirmation(found.kind(), path, text, asOf)
                    .ifPresentOrElse(
                            confirmation -> out.accept(confirmed(found, path, confirmation)),
                            () -> out.accept(Issue.at(code(found, said), path)
                                    .with("kind", found.kind().wireName())
                                    .with("character", found.start() + 1L)
                                    .build()));
        }

        private static Issue confirmed(Detection found, PropertyPath path, Confirmation confirmation) {
            return Issue.at(PrivacyIssues.CONFIRMED, path)
                    .with("kind", found.kind().wireName())
                    .withDate("on", confirmation.on())
                    .build();
        }

        /** A web address of a body points at nobody; an id has no room for what is only shaped like something. */
        private static boolean isTelling(Detection found, Said said) {
            return switch (said) {
                case BY_CIRCLE -> true;
                case BY_OTHERS -> found.kind().isAlwaysPersonal();
                case ID ->
                    found.certainty() == Certainty.CERTAIN
                            || found.certainty() == Certainty.LIKELY && isOfPerson(found.kind());
            };
        }

        private static boolean isOfPerson(PersonalDataKind kind) {
            return kind.isIdentityNumber() || kind == PersonalDataKind.NAME;
        }

        private static IssueCode code(Detection found, Said said) {
            if (found.certainty() == Certainty.POSSIBLE) {
                return PrivacyIssues.NEAR_MISS;
            }
            if (found.certainty() == Certainty.LIKELY) {
                return PrivacyIssues.PERSONAL_DATA;
            }
            if (said == Said.BY_CIRCLE) {
                return FindingIssues.DIRECT_IDENTIFIER;
            }
            return found.kind().isIdentityNumber() ? PrivacyIssues.IDENTITY_NUMBER : PrivacyIssues.PERSONAL_DATA;
        }
    }
}
