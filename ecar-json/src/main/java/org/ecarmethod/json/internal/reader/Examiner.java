package org.ecarmethod.json.internal.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ecarmethod.method.MethodProfile;
import org.ecarmethod.report.ReportCollector;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;

/**
 * The demands of a format on a document beyond its form.
 *
 * @param <C> the content, as the form gives it
 * @param <T> the value that a reader delivers
 */
@FunctionalInterface
public interface Examiner<C, T> {

    /**
     * Examines what could be read.
     *
     * @param form the document; its content is missing if nothing could be made of it
     * @return what was found
     */
    Findings<T> examine(ReadForm<C> form);

    /** A document that is all there is. Its report names its bytes, unless that would cost more than reading them. */
    default Frame alone(byte[] text) {
        return Frame.alone(text);
    }

    /**
     * Returns the lasting form of a path, by which waivers and confirmations point at something.
     *
     * @param content what could be read
     * @param path a path in it
     * @return the path with ids in place of positions, if the format has such things as can be withdrawn
     */
    default PropertyPath lasting(C content, PropertyPath path) {
        return path;
    }

    /**
     * Returns the objects about a person who withdrew: of what the format does not know, nothing is kept in them.
     *
     * @param content the content
     * @return their JSON Pointers
     */
    default Set<String> withdrawn(C content) {
        return Set.of();
    }

    /**
     * The result of an examination. Paths are those of the content.
     *
     * @param profiles the profiles the document was judged by
     * @param issues what is wrong beyond the form
     * @param notChecked tells a report what was not checked
     * @param value makes the value; asked only if the report has no errors
     * @param <T> type of the value
     */
    record Findings<T>(
            List<MethodProfile> profiles,
            List<Issue> issues,
            Consumer<ReportCollector> notChecked,
            Supplier<Optional<T>> value) {

        /** Nothing is wrong with the content, or nothing can be said of it because there is none. */
        static <T> Findings<T> none(Consumer<ReportCollector> notChecked, Supplier<Optional<T>> value) {
            return new Findings<>(List.of(), List.of(), notChecked, value);
        }
    }
}
