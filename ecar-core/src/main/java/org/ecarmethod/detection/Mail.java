package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;

/** Finds e-mail addresses, also spelled-out ones, and names in social networks. */
final class Mail {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 120;
    private static final List<String> DOTS = List.of("dot", "punkt", "prick");
    private static final List<String> SIGNS = List.of("snabel-a", "snabela", "snabel a", "kanelbulle", "at", "a");

    private final FoldedText text;
    private final Consumer<Detection> out;

    Mail(FoldedText text, Consumer<Detection> out) {
        this.text = text;
        this.out = out;
    }

    void find() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '@') {
                sign(i);
            } else if (c == '(' || c == '[' || c == '{') {
                bracketed(i);
            } else if (isBeginOfSign(c) && !text.isWord(i - 1)) {
                spelledOut(i);
            }
        }
    }

    private static boolean isBeginOfSign(char c) {
        return c == 'a' || c == 'A' || c == 's' || c == 'S' || c == 'k' || c == 'K';
    }

    /** An address around an at sign, or else a name behind it. */
    private void sign(int at) {
        int local = beginOfLocal(at);
        int domain = endOfDomain(at + 1);
        if (local < at && domain > 0) {
            // A sign for "a or o" within a word, and a forgotten blank, look like this.
            boolean single = text.at(at + 2) == '.';
            report(PersonalDataKind.E_MAIL, local, domain, single ? Certainty.LIKELY : Certainty.CERTAIN);
            return;
        }
        boolean spaced = text.at(at - 1) == ' ' && text.at(at + 1) == ' ';
        int apart = beginOfLocal(at - 1);
        int behind = endOfDomain(at + 2);
        if (spaced && apart < at - 1 && behind > 0) {
            report(PersonalDataKind.E_MAIL, apart, behind, Certainty.LIKELY);
        } else if (local == at) {
            handle(at);
        }
    }

    private void handle(int at) {
        int end = at + 1;
        boolean letter = false;
        while (end < at + 31 && (text.isWord(end) || text.at(end) == '_' || isInnerDot(end))) {
            letter |= text.isLetter(end);
            end++;
        }
        if (letter && text.isWord(at + 1) && end - at > 2) {
            report(PersonalDataKind.SOCIAL_HANDLE, at, end, Certainty.LIKELY);
        }
    }

    private boolean isInnerDot(int i) {
        return text.at(i) == '.' && text.isWord(i + 1);
    }

    /** (at), [snabel-a] and the like. */
    private void bracketed(int open) {
        int end = behindSign(open + 1);
        char close = text.at(end);
        if (end > 0 && (close == ')' || close == ']' || close == '}')) {
            int left = text.at(open - 1) == ' ' ? open - 1 : open;
            int local = beginOfLocal(left);
            int domain = endOfDomain(text.skipBlanks(end + 1));
            if (local < left && domain > 0) {
                report(PersonalDataKind.E_MAIL, local, domain, Certainty.CERTAIN);
            }
        }
    }

    private int behindSign(int i) {
        if (text.at(i) == '@') {
            return i + 1;
        }
        for (String sign : SIGNS) {
            int end = text.behind(i, sign);
            if (end > 0 && !text.isWord(end)) {
                return end;
            }
        }
        return -1;
    }

    /** A word for the sign between blanks. "At" and "a" are words too: then the rest must look like an address. */
    private void spelledOut(int i) {
        int end = behindSign(i);
        if (end < 0 || text.at(i - 1) != ' ' && text.at(i - 1) != '-' || text.at(end) != ' ' && text.at(end) != '-') {
            return;
        }
        int local = beginOfLocal(i - 1);
        int domain = endOfDomain(end + 1);
        boolean word = end - i > 2;
        boolean telling = word || end - i == 2 && (isTelling(local, i - 1) || isDotSpelledOut(end + 1));
        if (local < i - 1 && domain > 0 && telling) {
            report(PersonalDataKind.E_MAIL, local, domain, Certainty.LIKELY);
        }
    }

    /** No word of a sentence has a dot, a digit or an underscore in it. */
    private boolean isTelling(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!text.isLetter(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDotSpelledOut(int domain) {
        int end = endOfLabel(domain);
        return end > domain && text.at(end) != '.';
    }

    private int beginOfLocal(int end) {
        int begin = end;
        while (begin > end - LONGEST_LOCAL && isLocal(text.at(begin - 1))) {
            begin--;
        }
        while (begin < end && !text.isWord(begin)) {
            begin++;
        }
        return begin;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%' || c == '\'';
    }

    /** Position behind a domain of two labels or more; negative if there is none. */
    private int endOfDomain(int begin) {
        int end = endOfLabel(begin);
        int behind = -1;
        while (end > 0 && end < begin + LONGEST_DOMAIN) {
            int next = behindDot(end);
            int label = next < 0 ? -1 : endOfLabel(next);
            if (label > 0 && isNewSentence(next)) {
                return behind;
            }
            if (label > next + 1 && text.isLetter(label - 1)) {
                behind = label;
            }
            end = label;
        }
        return behind;
    }

    /** A dot, then a word with a capital and small letters, behind small ones: the blank was forgotten. */
    private boolean isNewSentence(int label) {
        return Character.isUpperCase(text.at(label))
                && Character.isLowerCase(text.at(label + 1))
                && Character.isLowerCase(text.at(label - 2));
    }

    private int endOfLabel(int begin) {
        int end = begin;
        while (end < begin + LONGEST_LOCAL && (text.isWord(end) || isInnerHyphen(begin, end))) {
            end++;
        }
        return end > begin ? end : -1;
    }

    /** Two hyphens in a row stand only in what encodes letters: xn--. */
    private boolean isInnerHyphen(int begin, int at) {
        if (text.at(at) != '-') {
            return false;
        }
        return text.isWord(at + 1) || at == begin + 2 && text.at(at + 1) == '-' && text.behind(begin, "xn") > 0;
    }

    /** Position behind a dot, or a word for it, between blanks or in brackets; negative if there is none. */
    private int behindDot(int end) {
        if (text.at(end) == '.') {
            return end + 1;
        }
        int word = text.at(end) == ' ' ? end + 1 : end;
        boolean bracket = text.at(word) == '(' || text.at(word) == '[' || text.at(word) == '{';
        if (bracket) {
            word++;
        } else if (word == end) {
            return -1;
        }
        for (String dot : DOTS) {
            int behind = text.behind(word, dot);
            if (behind > 0 && !text.isWord(behind)) {
                return text.skipBlanks(bracket ? behind + 1 : behind);
            }
        }
        return bracket && text.at(word) == '.' ? text.skipBlanks(word + 2) : -1;
    }

    private void report(PersonalDataKind kind, int start, int end, Certainty certainty) {
        text.cover(start, end);
        out.accept(text.detection(kind, start, end, certainty));
    }
}
