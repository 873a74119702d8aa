package org.ecarmethod.process.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.ecarmethod.method.Examined;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.PersonalDataSearch;
import org.ecarmethod.shape.ProcessShapes;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/** R2.1: looks for personal data in everything that somebody wrote. One issue for each kind in each text. */
public final class PersonalDataRules {

    private static final PersonalDataSearch<ProcessContent> TEXTS = PersonalDataSearch.inTexts(ProcessShapes.PROCESS);

    private PersonalDataRules() {}

    /** Reports every direct identifier in the free texts of a process, confirmed or not. */
    public static void directIdentifiers(Examined<ProcessView> view, PropertyPath at, Consumer<Issue> out) {
        TEXTS.search(view.subject().content, view.subject().screening, view.asOf(), out);
    }

    /** The lasting form of a path: with ids in place of positions. */
    public static PropertyPath lasting(ProcessContent content, PropertyPath path) {
        return TEXTS.lasting(content, path);
    }

    /** The place by which a text is confirmed. */
    public static PropertyPath placeOfText(ProcessContent content, PropertyPath path) {
        return TEXTS.placeOfText(content, path);
    }

    /** The text or id at a path, if one stands there. */
    public static Optional<String> textAt(ProcessContent content, PropertyPath path) {
        return TEXTS.textAt(content, path);
    }
}
