package org.ecarmethod.detection;

import java.util.List;
import java.util.function.Consumer;

/** Finds addresses on the web; a page in a social network counts as the name it bears. */
final class WebAddresses {

    private static final List<String> NETWORKS = List.of(
            "facebook.com/",
            "instagram.com/",
            "linkedin.com/in/",
            "tiktok.com/",
            "twitter.com/",
            "x.com/",
            "snapchat.com/add/",
            "t.me/",
            "youtube.com/@",
            "fb.com/",
            "threads.net/",
            "bsky.app/profile/");

    /** Domains that are no words of their own, so that a full stop without a blank behind it is not taken for a dot. */
    private static final List<String> DOMAINS =
            List.of("se", "com", "org", "net", "eu", "dk", "fi", "no", "is", "nu", "info", "io");

    /** Those of them that are words in Swedish or English: they count only with a path. */
    private static final List<String> WORDS = List.of("no", "is", "nu", "info", "io", "se");

    private static final int LONGEST = 120;

    private final FoldedText text;
    private final Consumer<Detection> out;

    WebAddresses(FoldedText text, Consumer<Detection> out) {
        this.text = text;
        this.out = out;
    }

    void find() {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == '.' && text.isWord(i - 1) && text.isWord(i + 1)) {
                i = dot(i);
            }
        }
    }

    /** Looks at a dot within a word; returns the last position that needs no further look. */
    private int dot(int dot) {
        int begin = dot;
        while (begin > dot - LONGEST && isHost(text.at(begin - 1))) {
            begin--;
        }
        int host = begin;
        int end = dot;
        while (end < dot + LONGEST && isHost(text.at(end))) {
            end++;
        }
        while (text.at(end - 1) == '.') {
            end--;
        }
        boolean named = isNamed(begin);
        if (!text.isCovered(dot) && (named || isKnownDomain(begin, end))) {
            report(host, end);
        }
        return Math.max(dot, end - 1);
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** Whether the address says what it is: a protocol before it, or www at its beginning. */
    private boolean isNamed(int begin) {
        return text.at(begin - 1) == '/' && text.at(begin - 2) == '/' && text.at(begin - 3) == ':'
                || text.behind(begin, "www.") > 0;
    }

    private boolean isKnownDomain(int begin, int end) {
        int last = end;
        while (last > begin && text.at(last - 1) != '.') {
            last--;
        }
        for (String domain : DOMAINS) {
            boolean small = Character.isLowerCase(text.at(last));
            if (small && domain.length() == end - last && text.behind(last, domain) == end) {
                boolean path = text.at(end) == '/';
                boolean isWord = WORDS.contains(domain);
                return last - begin > 2 && (path || !isWord || domain.equals("se"));
            }
        }
        return false;
    }

    private int behindPath(int end) {
        int behind = end;
        while (behind < end + LONGEST && isPath(text.at(behind))) {
            behind++;
        }
        while (behind > end && !text.isWord(behind - 1) && text.at(behind - 1) != '/') {
            behind--;
        }
        return behind;
    }

    private void report(int host, int end) {
        int behind = behindPath(end);
        boolean social = NETWORKS.stream().anyMatch(network -> isProfile(host, network, behind));
        out.accept(text.detection(
                social ? PersonalDataKind.SOCIAL_HANDLE : PersonalDataKind.WEB_ADDRESS,
                host,
                behind,
                Certainty.LIKELY));
    }

    private boolean isProfile(int host, String network, int behind) {
        int start = host;
        for (String prefix : List.of("www.", "m.", "sv-se.")) {
            start = Math.max(start, text.behind(host, prefix));
        }
        int path = text.behind(start, network);
        return path > 0 && path < behind;
    }

    private static boolean isPath(char c) {
        return Character.isLetterOrDigit(c) || "/-_.~%?=&#+@:".indexOf(c) >= 0;
    }
}
