package org.ecarmethod.json.internal.reader;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ecarmethod.json.internal.kept.Extras;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/** The bytes of one document and their place in the input; or the problem that occurred instead. */
public final class Frame {

    private static final byte[] NOTHING = new byte[0];
    static final TextLocation BEGINNING = new TextLocation(1, 1);

    private enum Naming {
        /** The report on the document names its bytes. */
        BY_FINGERPRINT,
        /** Only the report on the whole input names its bytes: reports on very many documents must not grow. */
        NONE
    }

    private final Naming naming;
    private final OptionalInt position;
    private final PropertyPath base;
    private final TextLocation start;
    private final byte[] text;
    private final @Nullable Issue fault;
    private final Function<TextLocation, Optional<TextLocation>> places;
    private final boolean wholeInput;

    private Frame(OptionalInt position, PropertyPath base, TextLocation start, byte[] text, @Nullable Issue fault) {
        this(Naming.NONE, position, base, start, text, fault);
    }

    /** In a host's document, whose own parser tells the places. */
    private Frame(HostText host, byte[] text, @Nullable Issue fault) {
        this.naming = Naming.NONE;
        this.position = OptionalInt.of(0);
        this.base = host.base();
        this.start = BEGINNING;
        this.text = text;
        this.fault = fault;
        this.places = host::placeOf;
        this.wholeInput = false;
    }

    private Frame(
            Naming naming,
            OptionalInt position,
            PropertyPath base,
            TextLocation start,
            byte[] text,
            @Nullable Issue fault) {
        this.naming = naming;
        this.position = position;
        this.base = base;
        this.start = start;
        this.text = text;
        this.fault = fault;
        this.places = at -> Optional.of(shifted(at));
        this.wholeInput = base.isRoot() && start.equals(BEGINNING);
    }

    /** A document that is the whole input, and that its report names. */
    public static Frame alone(byte[] text) {
        return new Frame(Naming.BY_FINGERPRINT, OptionalInt.of(0), PropertyPath.root(), BEGINNING, text, null);
    }

    /** A document alone in its input: its paths begin at its own root. */
    public static Frame single(TextLocation start, byte[] text) {
        return new Frame(OptionalInt.of(0), PropertyPath.root(), start, text, null);
    }

    /** A document alone in its input that is too large. */
    public static Frame singleTooLarge(int max) {
        Issue issue = tooLarge(PropertyPath.root(), max).build();
        return new Frame(OptionalInt.of(0), PropertyPath.root(), BEGINNING, NOTHING, issue);
    }

    /** One document of several: its paths begin with its position. */
    public static Frame element(int position, TextLocation start, byte[] text) {
        return new Frame(OptionalInt.of(position), PropertyPath.root().index(position), start, text, null);
    }

    /** One document of several that is too large. */
    public static Frame tooLarge(int position, TextLocation start, int max) {
        PropertyPath base = PropertyPath.root().index(position);
        Issue issue = tooLarge(base, max).location(start).build();
        return new Frame(OptionalInt.of(position), base, start, NOTHING, issue);
    }

    /** One document of several that is no JSON from its first byte on. */
    public static Frame malformed(int position, TextLocation start) {
        PropertyPath base = PropertyPath.root().index(position);
        Issue issue = Issue.at(DocumentIssues.MALFORMED, base)
                .with("found", "byte-order-mark")
                .location(start)
                .build();
        return new Frame(OptionalInt.of(position), base, start, NOTHING, issue);
    }

    /** A document that stands in that of a host. Its report names no bytes: they are not those of the host. */
    public static Frame inHost(HostText host, int max) {
        if (!host.isTooLarge()) {
            return new Frame(host, host.bytes(), null);
        }
        Issue.Builder issue = tooLarge(host.base(), max);
        host.placeOf(BEGINNING).ifPresent(issue::location);
        return new Frame(host, NOTHING, issue.build());
    }

    /** No document: what is wrong with the input. */
    public static Frame fault(Issue fault) {
        return new Frame(OptionalInt.empty(), PropertyPath.root(), BEGINNING, NOTHING, fault);
    }

    private static Issue.Builder tooLarge(PropertyPath base, int max) {
        return Issue.at(DocumentIssues.TOO_LARGE, base).with("max", max);
    }

    /** The same document, named by its report. */
    public Frame named() {
        return fault == null ? new Frame(Naming.BY_FINGERPRINT, position, base, start, text, null) : this;
    }

    public boolean isNamed() {
        return naming == Naming.BY_FINGERPRINT;
    }

    public OptionalInt position() {
        return position;
    }

    public TextLocation start() {
        return start;
    }

    public byte[] text() {
        return text;
    }

    /** What is wrong with it as a whole; null if it is to be read. */
    @Nullable
    public Issue fault() {
        return fault;
    }

    /** Whether path and place of an issue are the same in the document and in the input. */
    boolean isWholeInput() {
        return wholeInput;
    }

    /** Puts an issue of the document at its place in the input. */
    public Issue inInput(Issue issue) {
        return issue.toBuilder()
                .path(base.resolve(issue.path()))
                .related(issue.related().stream().map(base::resolve).toList())
                .location(issue.location().flatMap(places))
                .build();
    }

    /** Changes the part of a path of the input that leads through the document. */
    PropertyPath changed(PropertyPath path, UnaryOperator<PropertyPath> change) {
        String pointer = path.toString();
        String own = base.toString();
        return Extras.isWithin(pointer, own)
                ? base.resolve(change.apply(PropertyPath.parse(pointer.substring(own.length()))))
                : path;
    }

    private TextLocation shifted(TextLocation at) {
        long column = at.line() == 1 ? at.column() + start.column() - 1 : at.column();
        return new TextLocation(at.line() + start.line() - 1, column);
    }
}
