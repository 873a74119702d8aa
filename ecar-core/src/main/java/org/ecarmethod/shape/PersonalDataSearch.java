package org.ecarmethod.shape;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
import org.jspecify.annotations.Nullable;

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
    private final LastingPaths<T> paths;

    private PersonalDataSearch(Shape<T> shape, Walk<T> texts) {
        this.texts = texts;
        this.paths = LastingPaths.in(shape);
    }

    /**
     * Returns the search through every text and id.
     *
     * @param shape what the objects are
     */
    public static <T> PersonalDataSearch<T> inTexts(Shape<T> shape) {
        return new PersonalDataSearch<>(shape, Walk.toTexts(shape));
    }

    /**
     * Returns the search through every text, id and code: where codes are made and not only used.
     *
     * @param shape what the objects are
     */
    public static <T> PersonalDataSearch<T> inTextsAndCodes(Shape<T> shape) {
        return new PersonalDataSearch<>(
                shape, Walk.to(shape, (field, type) -> Walk.isText(field, type) || type == Types.CODE));
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
        texts.through(whole, look(whole, screening, asOf, out));
    }

    /**
     * Returns what {@link #search} looks with, for a walk that goes to other values too.
     *
     * @param whole the object that is walked through
     * @param screening what looks, and what somebody has looked at already
     * @param asOf the day for which it is judged
     * @param out receives the issues; paths are those of the object
     */
    public Look look(T whole, Screening screening, LocalDate asOf, Consumer<Issue> out) {
        return new Look(screening, asOf, PropertyPath.root(), path -> paths.ofText(whole, path), out);
    }

    /**
     * Reports every detection in texts that stand in no field of a description, confirmed or not.
     *
     * @param all the texts
     * @param at the object in which they stand
     * @param lasting the same place with ids in place of positions
     * @param screening what looks, and what somebody has looked at already
     * @param asOf the day for which it is judged
     * @param out receives the issues, one for each kind in each text, at the object
     */
    public static void inOtherTexts(
            Collection<String> all,
            PropertyPath at,
            PropertyPath lasting,
            Screening screening,
            LocalDate asOf,
            Consumer<Issue> out) {
        Look look = new Look(screening, asOf, at, path -> lasting, out);
        all.forEach(text -> look.read(text, Said.BY_OTHERS));
    }

    /**
     * Returns a text that the search looks at.
     *
     * @param whole the object
     * @param path where the text stands, with positions
     * @return the text; empty if none stands there
     */
    public Optional<String> textAt(T whole, PropertyPath path) {
        List<String> found = new ArrayList<>();
        texts.through(requireNonNull(whole, "whole"), (value, field, type, place) -> {
            if (type instanceof ValueType.Words) {
                ((LocalizedText) value).forEach((tag, text) -> {
                    if (place.path().field(tag).equals(path)) {
                        found.add(text);
                    }
                });
            } else if (place.path().equals(path)) {
                found.add(ValueType.printed(type, value));
            }
        });
        return found.stream().findFirst();
    }

    /**
     * Returns the place by which a text is confirmed: with ids in place of positions, and no positions at all.
     *
     * @param whole the object
     * @param path the path of the text
     */
    public PropertyPath placeOfText(T whole, PropertyPath path) {
        return paths.ofText(whole, path);
    }

    /**
     * Returns the lasting form of a path: with ids in place of positions.
     *
     * @param whole the object
     * @param path a path within it
     */
    public PropertyPath lasting(T whole, PropertyPath path) {
        return paths.of(whole, path);
    }

    /** One look through a content; remembers the surest detection of each kind in the text it is at. */
    public static final class Look implements Walk.Visitor, Consumer<Detection> {
        private final Screening screening;
        private final LocalDate asOf;
        private final PropertyPath fixed;
        private final UnaryOperator<PropertyPath> lasting;
        private final Consumer<Issue> out;
        private @Nullable Place place;
        private final Map<PersonalDataKind, Detection> surest = new EnumMap<>(PersonalDataKind.class);

        Look(
                Screening screening,
                LocalDate asOf,
                PropertyPath fixed,
                UnaryOperator<PropertyPath> lasting,
                Consumer<Issue> out) {
            this.screening = screening;
            this.asOf = asOf;
            this.fixed = fixed;
            this.lasting = lasting;
            this.out = out;
        }

        @Override
        public void visit(Object value, Field<?, ?> field, ValueType<?> type, Place place) {
            this.place = place;
            if (type instanceof ValueType.Words words) {
                ((LocalizedText) value).forEach((tag, text) -> {
                    place.enter(tag);
                    read(text, words.said());
                    place.leave();
                });
            } else if (!field.isOwnId() && type != Types.CODE) {
                read(ValueType.printed(type, value), Said.BY_OTHERS);
            } else {
                id(ValueType.printed(type, value));
            }
        }

        private void id(String id) {
            if (id.length() >= SHORTEST_TELLING_ID) {
                read(id, Said.ID);
            }
        }

        /** Looks at one text, which stands at a place. */
        public void read(String text, Said said, Place place) {
            this.place = place;
            read(text, said);
        }

        private void read(String text, Said said) {
            screening.detector().scan(text, asOf, this);
            if (!surest.isEmpty()) {
                PropertyPath path = place == null ? fixed : place.path();
                surest.values().forEach(found -> report(found, text, said, path));
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
                    .confirmation(found.kind(), lasting.apply(path), text, asOf)
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
