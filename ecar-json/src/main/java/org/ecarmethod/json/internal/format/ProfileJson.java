package org.ecarmethod.json.internal.format;

import static org.ecarmethod.shape.Types.CODE;
import static org.ecarmethod.shape.Types.DAY;
import static org.ecarmethod.shape.Types.LINE;
import static org.ecarmethod.shape.Types.TEXT;
import static org.ecarmethod.shape.Types.id;
import static org.ecarmethod.shape.Types.sequence;
import static org.ecarmethod.shape.Types.string;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.privacy.Screening;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.shape.Form;
import org.ecarmethod.shape.OrganisationShapes;
import org.ecarmethod.shape.PersonalDataSearch;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;

/** The JSON form of an adaptation. Paths of what its resolution finds are paths in the document too. */
public final class ProfileJson {

    /** The value of the first field of a profile document. */
    public static final String FORMAT = "ecar-profile/1";

    private static final ValueType<String> VERSION = string(Form.PROFILE_VERSION);

    private static final Shape<Waiver> WAIVER = Shape.<Waiver, Waiver.Builder>of("Waiver", Waiver::builder)
            .required("code", RuleCodec.INSTANCE, Waiver::code, Waiver.Builder::code)
            .optional("path", ReportJson.PATH, Waiver::path, Waiver.Builder::path)
            .required("who", LINE, Waiver::who, Waiver.Builder::who)
            .required("why", LINE, Waiver::why, Waiver.Builder::why)
            .required("until", DAY, Waiver::until, Waiver.Builder::until)
            .build(Waiver.Builder::build);

    /**
     * What could be read of a profile document: the name is needed of one that cannot be used, too, since others may derive
     * from it.
     *
     * @param id its name, if that could be read
     * @param version its version, if that could be read
     * @param adaptation the adaptation, if it has all that it must have; what is wrong with lists is told elsewhere
     */
    public record Draft(Optional<Code> id, Optional<String> version, Optional<Adaptation> adaptation) {

        public static Draft of(Adaptation adaptation) {
            return new Draft(Optional.of(adaptation.id()), Optional.of(adaptation.version()), Optional.of(adaptation));
        }

        private Adaptation whole() {
            return adaptation.orElseThrow();
        }
    }

    /** The fields of a profile document, as they are read. */
    private static final class Parts {
        private final Adaptation.Builder adaptation = Adaptation.builder();
        private Optional<Code> id = Optional.empty();
        private Optional<String> version = Optional.empty();
        private boolean hasTitle;
        private boolean hasBase;

        private void id(Code given) {
            id = Optional.of(given);
            adaptation.id(given);
        }

        private void version(String given) {
            version = Optional.of(given);
            adaptation.version(given);
        }

        private void title(LocalizedText given) {
            hasTitle = true;
            adaptation.title(given);
        }

        private void derivesFrom(ProfilePin given) {
            hasBase = true;
            adaptation.derivesFrom(given);
        }

        private Draft draft() {
            boolean whole = id.isPresent() && version.isPresent() && hasTitle && hasBase;
            return new Draft(id, version, whole ? Optional.of(adaptation.build()) : Optional.empty());
        }
    }

    private static final Shape<Draft> SHAPE = Shape.<Draft, Parts>of("Adaptation", Parts::new)
            .constant("format", FORMAT)
            .required("id", CODE, draft -> draft.whole().id(), Parts::id)
            .required("version", VERSION, draft -> draft.whole().version(), Parts::version)
            .required("title", TEXT, draft -> draft.whole().title(), Parts::title)
            .required(
                    "derivesFrom",
                    OrganisationShapes.PROFILE,
                    draft -> draft.whole().derivesFrom(),
                    Parts::derivesFrom)
            .list(
                    "changes",
                    sequence(ChangeJson.CHANGE),
                    draft -> draft.whole().changes(),
                    (parts, changes) -> parts.adaptation.changes(changes))
            .list(
                    "waivers",
                    sequence(WAIVER),
                    draft -> draft.whole().waivers(),
                    (parts, waivers) -> parts.adaptation.waivers(waivers))
            .buildOfWhateverIsThere(Parts::draft);

    public static final Codec<Draft> PROFILE = Codecs.of(SHAPE);

    private static final PersonalDataSearch<Draft> PERSONAL_DATA = PersonalDataSearch.inTextsAndCodes(SHAPE);

    private ProfileJson() {}

    /**
     * Looks for personal data in the texts and codes of a document, as in those of a process.
     *
     * @param adaptation what stands in the document
     * @param screening what looks
     * @param asOf the day for which it is judged
     * @return what was found
     */
    public static List<Issue> personalData(Adaptation adaptation, Screening screening, LocalDate asOf) {
        List<Issue> found = new ArrayList<>();
        PERSONAL_DATA.search(Draft.of(adaptation), screening, asOf, found::add);
        return found;
    }
}
