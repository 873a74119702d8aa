package org.ecarmethod;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the outline of a Java source: which types and methods it declares for others, and whether a documentation
 * comment stands directly before each. It knows comments, texts and braces, and no more of the language than that.
 */
final class JavaOutline {

    private static final Pattern TYPE = Pattern.compile("(?<![\\w.])(class|interface|enum|record|@interface)\\s+\\w+");
    private static final Pattern ANNOTATION =
            Pattern.compile("@(?!interface\\b)[\\w.]+(\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))?");

    private enum Kind {
        FILE,
        CLASS,
        ENUM,
        INTERFACE,
        CODE
    }

    private record Scope(Kind kind, boolean open, boolean insideStatement) {}

    private final String source;
    private final List<String> undocumented = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private final StringBuilder header = new StringBuilder();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private boolean documented;
    private boolean initialiser;
    private boolean constants;
    private int parentheses;

    private JavaOutline(String source) {
        this.source = source;
        scopes.push(new Scope(Kind.FILE, true, false));
        read();
    }

    /** {@return the declarations without a comment, annotations dropped and blanks joined} */
    static List<String> undocumented(String source) {
        return List.copyOf(new JavaOutline(source).undocumented);
    }

    /** {@return the source without comments and without what stands in quotes} */
    static String codeOf(String source) {
        return new JavaOutline(source).code.toString();
    }

    private void read() {
        int at = 0;
        while (at < source.length()) {
            if (source.startsWith("/*", at)) {
                documented |= source.startsWith("/**", at) && header.toString().isBlank();
                at = after("*/", at + 2);
            } else if (source.startsWith("//", at)) {
                at = source.indexOf('\n', at) < 0 ? source.length() : source.indexOf('\n', at);
            } else if (source.startsWith("\"\"\"", at)) {
                at = after("\"\"\"", at + 3);
                take('"');
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                at = afterQuote(at);
                take('"');
            } else {
                take(source.charAt(at));
                at++;
            }
        }
    }

    private int after(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }

    private int afterQuote(int start) {
        char quote = source.charAt(start);
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private void take(char c) {
        code.append(c);
        Kind kind = scopes.element().kind();
        if (c == '{') {
            open(kind);
        } else if (c == '}') {
            close();
        } else if (kind != Kind.CODE) {
            header.append(c);
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            initialiser |= c == '=' && parentheses == 0;
            if (c == ';' && parentheses == 0) {
                if (!initialiser && !(kind == Kind.ENUM && constants)) {
                    method(header.toString());
                }
                constants = false;
                next();
            }
        }
    }

    private void open(Kind kind) {
        String declaration = plain(header.toString());
        Matcher type = TYPE.matcher(declaration);
        boolean inside = kind == Kind.CODE || parentheses > 0 || initialiser || (kind == Kind.ENUM && constants);
        if (!inside && type.find()) {
            boolean open = scopes.element().open() && isOpen(declaration);
            note(open, declaration);
            scopes.push(new Scope(kindOf(type.group(1)), open, false));
            constants = scopes.element().kind() == Kind.ENUM;
            next();
            return;
        }
        if (!inside) {
            method(header.toString());
            next();
        }
        scopes.push(new Scope(Kind.CODE, false, inside));
    }

    private void close() {
        if (!scopes.pop().insideStatement()) {
            constants = false;
            next();
        }
    }

    private void next() {
        header.setLength(0);
        documented = false;
        initialiser = false;
    }

    private void method(String written) {
        String declaration = plain(written);
        boolean isMethod = declaration.contains("(")
                && !Pattern.compile("@Override\\b").matcher(written).find();
        note(isMethod && scopes.element().open() && isOpen(declaration), declaration);
    }

    private void note(boolean owed, String declaration) {
        if (owed && !documented) {
            undocumented.add(declaration);
        }
    }

    private boolean isOpen(String declaration) {
        boolean byDefault = scopes.element().kind() == Kind.INTERFACE;
        List<String> words = List.of(declaration.split("[ (]"));
        return byDefault ? !words.contains("private") : words.contains("public") || words.contains("protected");
    }

    private static String plain(String written) {
        return ANNOTATION
                .matcher(written)
                .replaceAll(" ")
                .replace(";", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Kind kindOf(String keyword) {
        return switch (keyword.toLowerCase(Locale.ROOT)) {
            case "enum" -> Kind.ENUM;
            case "interface", "@interface" -> Kind.INTERFACE;
            default -> Kind.CLASS;
        };
    }
}
