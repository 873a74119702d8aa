package org.ecarmethod.json.internal.stream;

import java.io.IOException;
import org.ecarmethod.json.internal.reader.Frame;
import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.InputIssues;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.TextLocation;
import org.jspecify.annotations.Nullable;

/**
 * Cuts out the elements of a JSON list. An element goes to the next comma or closing bracket that stands outside of its
 * strings and brackets: whatever else stands between is for the reader of the document to refuse.
 */
final class ListSplitter extends Splitter {

    private enum State {
        /** Nothing of the list was met. */
        BEFORE,
        /** An element is owed. */
        INSIDE,
        /** The list is closed. */
        BEHIND,
        /** The list cannot be followed. */
        LOST
    }

    private final NestingTracker nesting = new NestingTracker();
    private State state = State.BEFORE;

    ListSplitter(ReadOptions options, ByteScanner bytes) {
        super(options, bytes, DocumentBuffer.ofAtMost(options.maxBytes()));
    }

    @Override
    @Nullable
    public Frame find() throws IOException {
        if (state == State.BEFORE && !open()) {
            return fault(InputIssues.NOT_A_LIST);
        }
        return switch (state) {
            case INSIDE -> inside();
            case LOST -> fault(InputIssues.LIST_BROKEN);
            case BEFORE, BEHIND -> bytes().skipBlanks() ? fault(InputIssues.TRAILING) : null;
        };
    }

    private boolean open() throws IOException {
        bytes().skipMark();
        if (!bytes().skipBlanks() || bytes().current() != '[') {
            return false;
        }
        bytes().advance();
        state = State.INSIDE;
        if (bytes().skipBlanks() && bytes().current() == ']') {
            bytes().advance();
            state = State.BEHIND;
        }
        return true;
    }

    private Frame inside() throws IOException {
        if (!bytes().skipBlanks()) {
            return fault(InputIssues.LIST_BROKEN);
        }
        TextLocation start = bytes().location();
        nesting.clear();
        state = State.LOST;
        while (bytes().more() && !isEnd(bytes().current())) {
            nesting.take(bytes().current());
            document().add(bytes().current());
            bytes().advance();
        }
        return element(start, document().first(document().length()));
    }

    /** Whether an element ends before this byte; goes past what separates it from the next one. */
    private boolean isEnd(byte one) {
        if (nesting.isOutside() && (one == ',' || one == ']')) {
            bytes().advance();
            state = one == ',' ? State.INSIDE : State.BEHIND;
            return true;
        }
        // A bracket that closes the list while an object is open: what was swallowed cannot be told from what is owed.
        return one == ']' && !nesting.isInString() && !nesting.hasOpenList();
    }

    private Frame fault(IssueCode code) {
        return Frame.fault(
                Issue.at(code, PropertyPath.root()).location(bytes().location()).build());
    }
}
