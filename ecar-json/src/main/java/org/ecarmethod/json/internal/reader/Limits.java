package org.ecarmethod.json.internal.reader;

import org.ecarmethod.json.read.ReadOptions;
import org.ecarmethod.validation.DocumentIssues;
import org.ecarmethod.validation.IssueCode;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** The limits of single tokens. What goes beyond one says which one it is, where the parser would only have a sentence. */
public final class Limits extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    /** A limit was passed. */
    static final class Passed extends StreamConstraintsException {
        private static final long serialVersionUID = 1L;
        private final transient IssueCode code;
        private final int max;

        Passed(IssueCode code, int max) {
            super(code.id());
            this.code = code;
            this.max = max;
        }

        public IssueCode code() {
            return code;
        }

        public int max() {
            return max;
        }
    }

    public Limits(ReadOptions options) {
        super(
                options.maxDepth(),
                DEFAULT_MAX_DOC_LEN,
                DEFAULT_MAX_TOKEN_COUNT,
                options.maxNumberLength(),
                options.maxTextLength(),
                options.maxNameLength());
    }

    private static void check(long length, int max, IssueCode code) {
        if (length > max) {
            throw new Passed(code, max);
        }
    }

    @Override
    public void validateNestingDepth(int depth) {
        check(depth, getMaxNestingDepth(), DocumentIssues.TOO_DEEP);
    }

    @Override
    public void validateIntegerLength(int length) {
        check(length, getMaxNumberLength(), DocumentIssues.NUMBER_TOO_LONG);
    }

    @Override
    public void validateFPLength(int length) {
        check(length, getMaxNumberLength(), DocumentIssues.NUMBER_TOO_LONG);
    }

    @Override
    public void validateStringLength(int length) {
        check(length, getMaxStringLength(), DocumentIssues.TEXT_TOO_LONG);
    }

    @Override
    public void validateStringLengthLong(long length) {
        check(length, getMaxStringLength(), DocumentIssues.TEXT_TOO_LONG);
    }

    @Override
    public void validateNameLength(int length) {
        check(length, getMaxNameLength(), DocumentIssues.NAME_TOO_LONG);
    }
}
