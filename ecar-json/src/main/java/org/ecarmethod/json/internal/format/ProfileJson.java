package org.ecarmethod.json.internal.format;

import static org.ecarmethod.json.internal.codec.Scalars.CODE;
import static org.ecarmethod.json.internal.codec.Scalars.TEXT;

import java.util.Collection;
import java.util.Optional;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Form;
import org.ecarmethod.json.internal.codec.Lists;
import org.ecarmethod.json.internal.codec.ObjectCodec;
import org.ecarmethod.json.internal.codec.Scalars;
import org.ecarmethod.method.Adaptation;
import org.ecarmethod.method.Change;
import org.ecarmethod.report.ProfilePin;
import org.ecarmethod.report.Waiver;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.text.TextForm;
import org.ecarmethod.validation.PropertyPath;

/** How an adaptation stands in a document. Paths of what its resolution finds are paths in the document too. */
public final class ProfileJson {

    /** What the first field of a profile document says. */
    public static final String FORMAT = "ecar-profile/1";

    private static final Codec<String> VERSION = Scalars.string(Form.PROFILE_VERSION);

    private static final Codec<Waiver> WAIVER = ObjectCodec.<Waiver>of("Waiver")
            .required("code", RuleCodec.INSTANCE, Waiver::code)
            .optional("path", ReportJson.PATH, Waiver::path)
            .required("who", Scalars.string(TextForm.LINE), Waiver::who)
            .required("why", Scalars.string(TextForm.LINE), Waiver::why)
            .required("until", Scalars.DAY, Waiver::until)
            .make(v -> Waiver.builder()
                    .code(v.at(0))
                    .path(v.<PropertyPath>maybe(1))
                    .who(v.at(2))
                    .why(v.at(3))
                    .until(v.at(4))
                    .build());

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

        private static Draft read(ObjectCodec.Values v) {
            Optional<Code> id = v.maybe(1);
            Optional<String> version = v.maybe(2);
            Optional<LocalizedText> title = v.maybe(3);
            Optional<ProfilePin> base = v.maybe(4);
            boolean whole = id.isPresent() && version.isPresent() && title.isPresent() && base.isPresent();
            Collection<Change> changes = v.list(5);
            Collection<Waiver> waivers = v.list(6);
            return new Draft(
                    id,
                    version,
                    whole
                            ? Optional.of(Adaptation.builder()
                                    .id(id.get())
                                    .version(version.get())
                                    .title(title.get())
                                    .derivesFrom(base.get())
                                    .changes(changes)
                                    .waivers(waivers)
                                    .build())
                            : Optional.empty());
        }

        private Adaptation whole() {
            return adaptation.orElseThrow();
        }
    }

    public static final Codec<Draft> PROFILE = ObjectCodec.<Draft>of("Adaptation")
            .constant("format", new ProcessJson.FormatCodec(FORMAT), FORMAT)
            .required("id", CODE, draft -> draft.whole().id())
            .required("version", VERSION, draft -> draft.whole().version())
            .required("title", TEXT, draft -> draft.whole().title())
            .required(
                    "derivesFrom",
                    OrganisationJson.PROFILE,
                    draft -> draft.whole().derivesFrom())
            .list(
                    "changes",
                    Lists.sequence(ChangeJson.CHANGE),
                    draft -> draft.whole().changes())
            .list("waivers", Lists.sequence(WAIVER), draft -> draft.whole().waivers())
            .makeOfWhateverIsThere(Draft::read);

    private ProfileJson() {}
}
