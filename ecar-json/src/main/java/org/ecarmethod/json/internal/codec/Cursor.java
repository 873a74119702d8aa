package org.ecarmethod.json.internal.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecarmethod.json.internal.codec.OffsetIndex.Mark;
import org.ecarmethod.json.internal.kept.Extras;
import org.ecarmethod.json.internal.token.FieldNames;
import org.ecarmethod.json.internal.token.ParserTokenizer;
import org.ecarmethod.json.internal.token.TokenText;
import org.ecarmethod.json.internal.token.Tokenizer;
import org.ecarmethod.json.read.UnknownFields;
import org.ecarmethod.record.Section;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.InvalidValueException;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A parser that tracks its position and collects problems. A path is only made when there is something to report.
 */
public final class Cursor {

    private final Tokenizer tokens;
    private final Extras extras;
    private final int maxIssues;
    private final List<Located> found = new ArrayList<>();
    private final Set<Section> unreadable = EnumSet.noneOf(Section.class);
    private final ValueCache recent = new ValueCache();
    private final ValueStack values = new ValueStack();
    private final OffsetIndex marks = new OffsetIndex();
    private Map<String, List<Integer>> keptPositions = Map.of();
    /** Where names stand that a known field had before; an unknown one may have the same path. */
    private Set<Long> repeatedAt = Set.of();

    private String[] names = new String[32];
    private int[] positions = new int[32];
    private int depth;

    /**
     * An issue and the byte at which it was met.
     *
     * @param issue the issue
     * @param offset offset of the byte, or -1 if only the path tells the place
     */
    public record Located(Issue issue, long offset) {}

    /** Thrown when more problems are found than are collected. */
    public static final class TooManyIssues extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public TooManyIssues() {
            super("too many issues", null, false, false);
        }
    }

    public Cursor(JsonParser parser) {
        this(new ParserTokenizer(parser), new Extras(UnknownFields.ERROR, new byte[0]), Integer.MAX_VALUE);
    }

    /**
     * For one document.
     *
     * @param tokens before the first one
     * @param extras takes fields that are not known
     * @param maxIssues how many issues are collected; one more ends the reading with {@link TooManyIssues}
     */
    public Cursor(Tokenizer tokens, Extras extras, int maxIssues) {
        this.tokens = tokens;
        this.extras = extras;
        this.maxIssues = maxIssues;
    }

    public Tokenizer parser() {
        return tokens;
    }

    /** The text of the current token; valid until the parser moves on. */
    public TokenText text() {
        return tokens.text();
    }

    ValueCache recent() {
        return recent;
    }

    ValueStack values() {
        return values;
    }

    public OffsetIndex marks() {
        return marks;
    }

    /** Notes the value where the parser stands, if it is a field of the document, or of a field of one; else gives null. */
    @Nullable
    public Mark mark() {
        if (depth == 1) {
            return marks.add(names[0], "", offset());
        }
        boolean isInner = depth == 2 && positions[1] < 0;
        return isInner ? marks.add(names[0], names[1], offset()) : null;
    }

    public List<Located> found() {
        return found;
    }

    public Set<Section> unreadable() {
        return unreadable;
    }

    /** Notes at which positions those elements of the list stand that could be read. */
    void keptAt(List<Integer> kept) {
        if (depth == 1) {
            keptPositions = keptPositions.isEmpty() ? new HashMap<>() : keptPositions;
            keptPositions.put(names[0], List.copyOf(kept));
        }
    }

    /** Puts an issue that was found in what could be read at its place in the document, where other elements stand too. */
    public Issue inDocument(Issue issue) {
        if (keptPositions.isEmpty()) {
            return issue;
        }
        return issue.toBuilder()
                .path(inDocument(issue.path()))
                .related(issue.related().stream().map(this::inDocument).toList())
                .build();
    }

    private PropertyPath inDocument(PropertyPath path) {
        String[] steps = path.toString().split("/", -1);
        @Nullable List<Integer> kept = steps.length < 3 ? null : keptPositions.get(steps[1]);
        if (kept == null) {
            return path;
        }
        steps[2] = Integer.toString(kept.get(Integer.parseInt(steps[2])));
        return PropertyPath.parse(String.join("/", steps));
    }

    void markUnreadable(Section section) {
        unreadable.add(section);
    }

    // --- where it is

    public void enter(String field) {
        push(field, -1);
    }

    public void enter(int position) {
        push("", position);
    }

    private void push(String name, int position) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
        }
        names[depth] = name;
        positions[depth] = position;
        depth++;
    }

    public void leave() {
        depth--;
    }

    public PropertyPath path() {
        PropertyPath path = PropertyPath.root();
        for (int i = 0; i < depth; i++) {
            path = positions[i] < 0 ? path.field(names[i]) : path.index(positions[i]);
        }
        return path;
    }

    // --- what is wrong

    /** Starts an issue at the value where the cursor stands. */
    public Issue.Builder at(IssueCode code) {
        return Issue.at(code, path());
    }

    /** Reports an issue at the token where the parser stands. */
    public void report(Issue issue) {
        reportAt(issue, offset());
    }

    /** Reports an issue at a byte of the text. */
    void reportAt(Issue issue, long offset) {
        tokens.issueFound();
        if (found.size() == maxIssues) {
            throw new TooManyIssues();
        }
        found.add(new Located(issue, offset));
    }

    /** Reports an issue whose place is told by its path alone. */
    void reportByPath(Issue issue) {
        reportAt(issue, -1);
    }

    /** Reports that the value here is not of the expected type, and passes over it. */
    public void wrongType(String expected) {
        report(at(DocumentIssues.TYPE).with("expected", expected).build());
        skip();
    }

    /**
     * Reports the field at whose name the parser stands as not known here, and passes over it. The name is shown only if
     * it is nearly one of those that are known: anything else could be what a person wrote, such as somebody's name.
     *
     * @param known the names that the object may have
     * @return whether the object can be used all the same
     */
    public boolean unknownField(FieldNames known) {
        String name = tokens.unknownName();
        PropertyPath place = known.hasOneLike(name) ? path().field(name) : path();
        long offset = offset();
        report(unknown(place));
        skipField();
        return kept(name, place, offset);
    }

    /**
     * Reports a field of another kind of object, which was read as that, as not known here.
     *
     * @param name its name
     * @param offset the byte at which its name begins
     * @return whether the object can be used all the same
     */
    boolean foreignField(String name, long offset) {
        PropertyPath place = path().field(name);
        if (!extras.refuse()) {
            forgetBelow(place);
        }
        reportAt(unknown(place), offset);
        return kept(name, place, offset);
    }

    /** What is wrong in a field does not matter where the field itself does not; that it stands twice does. */
    private void forgetBelow(PropertyPath place) {
        String object = path().toString();
        for (int i = found.size() - 1; i >= 0; i--) {
            Located one = found.get(i);
            Issue issue = one.issue();
            String pointer = issue.path().toString();
            if (!Extras.isWithin(pointer, object)) {
                // What was met before the object.
                break;
            }
            boolean repeated = repeatedAt.contains(one.offset()) && pointer.equals(place.toString());
            if (Extras.isWithin(pointer, place.toString()) && !repeated) {
                found.remove(i);
            }
        }
        extras.forgetBelow(place);
    }

    private Issue unknown(PropertyPath place) {
        return Issue.at(DocumentIssues.UNKNOWN_FIELD, place)
                .severity(extras.policy().severity())
                .build();
    }

    /** Keeps a field that is to be kept; of two with one name the second would be lost, which is an error. */
    private boolean kept(String name, PropertyPath place, long offset) {
        if (!extras.keep(path(), name, offset)) {
            reportAt(Issue.at(DocumentIssues.DUPLICATE_FIELD, place).build(), offset);
        }
        return !extras.refuse();
    }

    /** Reports the field at whose name the parser stands, and which was entered, as one that stands twice; passes over it. */
    public void repeatedField() {
        repeatedAt = repeatedAt.isEmpty() ? new HashSet<>() : repeatedAt;
        repeatedAt.add(offset());
        report(at(DocumentIssues.DUPLICATE_FIELD).build());
        skipField();
    }

    /** Reports what the constructor of an object refused, at the fields of the object where the cursor stands. */
    public void refused(InvalidValueException refusal) {
        PropertyPath here = path();
        refusal.issues().forEach(violation -> reportByPath(violation.under(here)));
    }

    /** Reports what the constructor of a value without fields refused, at the value where the cursor stands. */
    void refusedWhole(InvalidValueException refusal) {
        PropertyPath here = path();
        refusal.issues()
                .forEach(violation ->
                        reportByPath(violation.toBuilder().path(here).build()));
    }

    // --- moving on

    /** Passes over the value where the parser stands, to its last token. */
    public void skip() {
        if (tokens.currentToken() == JsonToken.START_OBJECT || tokens.currentToken() == JsonToken.START_ARRAY) {
            tokens.skipChildren();
        }
    }

    /** Passes over the field at whose name the parser stands. */
    void skipField() {
        tokens.nextToken();
        skip();
    }

    /** The byte at which the current token begins. */
    public long offset() {
        return tokens.tokenOffset();
    }

    public boolean stands(JsonToken token) {
        return tokens.currentToken() == token;
    }
}
