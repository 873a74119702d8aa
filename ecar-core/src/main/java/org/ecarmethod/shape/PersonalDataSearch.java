package org.ecarmethod.shape;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ecarmethod.detection.Certainty;
import org.ecarmethod.detection.Detection;
import org.ecarmethod.detection.PersonalDataKind;
import org.ecarmethod.finding.FindingIssues;
import org.ecarmethod.privacy.Confirmation;
import org.ecarmethod.privacy.PrivacyIssues;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;

/**
 * The search for personal data in everything that somebody wrote: one issue for each kind in each text. The same in a process
 * (R2.1) and in what a city has decided about its method.
 *
 * @param <T> class of the objects that are searched
 */
public final class PersonalDataSearch<T> {

    /** No id that is shorter can hold a number or a name. */
    private static final int SHORTEST_TELLING_ID = 3;

    private final Walk<T> texts;

    private PersonalDataSearch(Walk<T> texts) {
        this.texts = texts;
    }

    /**
     * Returns the search through every text and id.
     *
     * @param shape what the objects are
     */
    public static <T> PersonalDataSearch<T> inTexts(Shape<T> shape) {
        return new PersonalDataSearch<>(Walk.toTexts(shape));
    }

    /**
     * Returns the search through every text, id and code: where codes are made and not only used.
     *
     * @param shape what the objects are
     */
    public static <T> PersonalDataSearch<T> inTextsAndCodes(Shape<T> shape) {
        return new PersonalDataSearch<>(
                Walk.to(shape, (field, type) -> Walk.isText(field, type) || type == Types.CODE));
    }

    /**
     * Reports every detection, confirmed or not.
     *
     * @param whole the object
     * @param screening what looks, and what somebody has looked at already
     * @param asOf the day for which it is judged
     * @param out receives the issues; paths are those of the object
     */
    public void search(T whole, Screening screening, LocalDate asOf, Consumer<Issue> out) {
        requireNonNull(whole, "whole");
        requireNonNull(screening, "screening");
        requireNonNull(asOf, "asOf");
        requireNonNull(out, "out");
        texts.through(whole, new Look(screening, asOf, out));
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
            } else if (!field.isOwnId() && type != Types.CODE) {
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
                            () -> out.accept(issue(code(found, said), found, path)));
        }

        private static Issue issue(IssueCode code, Detection found, PropertyPath path) {
            Issue.Builder issue =
                    Issue.at(code, path).with("kind", found.kind().wireName()).with("character", found.start() + 1L);
            return code.equals(PrivacyIssues.PERSONAL_DATA)
                    ? issue.with("certainty", found.certainty().wireName()).build()
                    : issue.build();
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
