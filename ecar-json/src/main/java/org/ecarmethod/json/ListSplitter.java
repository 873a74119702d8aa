package org.ecarmethod.json;

import java.io.IOException;
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

    private final Nesting nesting = new Nesting();
    private State state = State.BEFORE;

    ListSplitter(ReadOptions options, Feed feed) {
        super(options, feed, Held.ofAtMost(options.maxBytes()));
    }

    @Override
    @Nullable
    Frame find() throws IOException {
        if (state == State.BEFORE && !open()) {
            return fault(InputIssues.NOT_A_LIST);
        }
        return switch (state) {
            case INSIDE -> inside();
            case LOST -> fault(InputIssues.LIST_BROKEN);
            case BEFORE, BEHIND -> feed().skipBlanks() ? fault(InputIssues.TRAILING) : null;
        };
    }

    private boolean open() throws IOException {
        feed().skipMark();
        if (!feed().skipBlanks() || feed().current() != '[') {
            return false;
        }
        feed().advance();
        state = State.INSIDE;
        if (feed().skipBlanks() && feed().current() == ']') {
            feed().advance();
            state = State.BEHIND;
        }
        return true;
    }

    private Frame inside() throws IOException {
        if (!feed().skipBlanks()) {
            return fault(InputIssues.LIST_BROKEN);
        }
        TextLocation start = feed().location();
        nesting.clear();
        state = State.LOST;
        while (feed().more() && !isEnd(feed().current())) {
            nesting.take(feed().current());
            held().add(feed().current());
            feed().advance();
        }
        return element(start, held().first(held().length()));
    }

    /** Whether an element ends before this byte; goes past what separates it from the next one. */
    private boolean isEnd(byte one) {
        if (nesting.isOutside() && (one == ',' || one == ']')) {
            feed().advance();
            state = one == ',' ? State.INSIDE : State.BEHIND;
            return true;
        }
        // A bracket that closes the list while an object is open: what was swallowed cannot be told from what is owed.
        return one == ']' && !nesting.isInString() && !nesting.hasOpenList();
    }

    private Frame fault(IssueCode code) {
        return Frame.fault(
                Issue.at(code, PropertyPath.root()).location(feed().location()).build());
    }
}
