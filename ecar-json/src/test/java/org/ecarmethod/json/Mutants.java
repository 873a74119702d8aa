package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Documents with a fault or two that somebody could have made, and with some changes that are none. */
final class Mutants {

    /** Half of a surrogate pair stands as an escape, so that it survives as bytes. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    static final List<String> FORMS = List.of(
            "",
            " ",
            "\n",
            "\u00A0",
            "\u2003",
            "\u3000",
            "\u180E",
            "\u001C",
            "a",
            "A",
            "https://www.example.se:8080/a/b?c=d#e",
            "a\n",
            "a\u0000",
            "a\u0085b",
            "a\u007F",
            "\uD83D",
            "\uDE00a",
            "a\uD83Da",
            "a\uD83D\uDE00",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(300),
            "x".repeat(301),
            "😀".repeat(150),
            "😀".repeat(151),
            "😀".repeat(301),
            "x".repeat(20_000),
            "x".repeat(20_001),
            "😀".repeat(10_001),
            "a.b",
            "a..b",
            "a_b-c",
            "-a",
            "a-",
            "å",
            "a-b",
            "a--b",
            "1a",
            "2015",
            "2015~",
            "201X",
            "2015-23",
            "2015-23~",
            "2015-25",
            "2015/2016",
            "2016/2015",
            "2015-06~/201X",
            "\u200B",
            "a\u200B",
            "\uDB40\uDC20",
            "2015-06",
            "2015-06~",
            "2015-06-30",
            "2015-06-30~",
            "2015-06-31",
            "2015-02-29",
            "2016-02-29",
            "2015-02-30",
            "2015-12-31",
            "2015-12-32",
            "2015-13",
            "2015-00",
            "2015-01-00",
            "2015-1",
            "1799",
            "1800",
            "2999",
            "3000",
            "0000",
            "2015-06-30T10:00:00",
            "2015-W01",
            "20150630",
            "2015-06-30\n",
            "SE",
            "se",
            "SWE",
            "S",
            "SE\n",
            "G1",
            "G0",
            "G01",
            "G999",
            "G1000",
            "g1",
            "ABCDEFGH1",
            "ABCDEFGHI1",
            "1.0",
            "1",
            "1.0.0",
            "1.0.0.0",
            "1.0.",
            "ecar",
            "Ecar",
            "ec_ar",
            "0".repeat(64),
            "g".repeat(64),
            "A".repeat(64),
            "KS/2017:96",
            "KS 2017:96",
            "KS2017:96",
            "2017:96",
            "Ö-1999-7",
            "€ 2017:96",
            "Ä\u0301 2017:96",
            "ABCDEFGHIJKL 2017:1",
            "ABCDEFGHIJKLM 2017:1",
            "KS/1717:96",
            "KS/2017:1234567",
            "KS/2017:96 ",
            "yes",
            "no",
            "running",
            "none",
            "proven",
            "planned",
            "council",
            "committee",
            "ecar-process/1",
            "ecar-process/2");

    static final List<String> TAGS = List.of(
            "sv",
            "SV",
            "sv-SE",
            "sv-se",
            "sv_SE",
            "zh-Hant",
            "zh-hant",
            "zh-Hant-TW",
            "es-419",
            "es-41",
            "und",
            "und-Latn",
            "iw",
            "in-ID",
            "a",
            "abcd",
            "sv-x-privat",
            "sv-SE-1994",
            "sv-simple",
            "ca-valencia-valencia",
            "swe",
            "sv-SU",
            "en-t-sv-a-bb",
            "zh-yue",
            "",
            "sv\n",
            "sv-",
            "i-klingon",
            "known",
            "unknown");

    private static final List<String> NAMES = List.of(
            "id",
            "kind",
            "text",
            "on",
            "by",
            "known",
            "unknown",
            "notApplicable",
            "named",
            "collective",
            "subject",
            "since",
            "when",
            "reason",
            "theme",
            "themes",
            "source",
            "surplus",
            "Ålder",
            "",
            "$ref",
            "format",
            "authority");

    private final Random random;

    /** Values from everywhere, to stand elsewhere. */
    private final List<JsonNode> stock = new ArrayList<>();

    Mutants(long seed, List<JsonNode> documents) {
        random = new Random(seed);
        documents.forEach(this::collect);
    }

    private void collect(JsonNode value) {
        stock.add(value);
        value.values().forEach(this::collect);
    }

    /** Changes a document in a place or two, mostly in one. */
    byte[] of(JsonNode document) {
        JsonNode mutant = document.deepCopy();
        for (int changes = random.nextInt(4) == 0 ? 2 : 1; changes > 0; changes--) {
            List<ContainerNode<?>> containers = new ArrayList<>();
            containers(mutant, containers);
            ContainerNode<?> chosen = containers.get(random.nextInt(containers.size()));
            if (chosen instanceof ObjectNode object) {
                change(object);
            } else if (chosen instanceof ArrayNode list) {
                change(list);
            }
        }
        return ASCII.writeValueAsString(mutant).getBytes(UTF_8);
    }

    private static void containers(JsonNode value, List<ContainerNode<?>> found) {
        if (value instanceof ContainerNode<?> container) {
            found.add(container);
            container.values().forEach(inner -> containers(inner, found));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            object.set(one(NAMES), another(null));
            return;
        }
        String name = one(names);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(one(NAMES), one(stock).deepCopy());
            case 2 ->
                object.set(
                        one(TAGS),
                        random.nextBoolean() ? text(one(FORMS)) : one(stock).deepCopy());
            case 3 -> {
                JsonNode value = object.remove(name);
                object.set(random.nextBoolean() ? one(NAMES) : one(TAGS), value);
            }
            default -> object.set(name, another(object.get(name)));
        }
    }

    private void change(ArrayNode list) {
        if (list.isEmpty()) {
            list.add(another(null));
            return;
        }
        int at = random.nextInt(list.size());
        switch (random.nextInt(6)) {
            case 0 -> list.removeAll();
            case 1 -> list.remove(at);
            case 2 -> list.insert(random.nextInt(list.size()), list.get(at).deepCopy());
            case 3 -> list.insert(at, one(stock).deepCopy());
            default -> list.set(at, another(list.get(at)));
        }
    }

    /** A value that may stand in the place of another. */
    private JsonNode another(@Nullable JsonNode value) {
        return switch (random.nextInt(7)) {
            case 0 -> one(stock).deepCopy();
            case 1, 2 -> number();
            case 3 -> value == null ? text(one(FORMS)) : text(cut(value));
            case 4 -> oddity(value);
            default -> text(one(FORMS));
        };
    }

    private JsonNode number() {
        return switch (random.nextInt(10)) {
            case 0 -> IntNode.valueOf(-1);
            case 1 -> IntNode.valueOf(0);
            case 2 -> IntNode.valueOf(3);
            case 3 -> IntNode.valueOf(4);
            case 4 -> IntNode.valueOf(1000);
            case 5 -> IntNode.valueOf(1001);
            case 6 -> DoubleNode.valueOf(2.0);
            case 7 -> DoubleNode.valueOf(2.5);
            case 8 ->
                BigIntegerNode.valueOf(BigInteger.valueOf(Integer.MAX_VALUE).add(BigInteger.ONE));
            default -> BigIntegerNode.valueOf(BigInteger.TEN.pow(30));
        };
    }

    private JsonNode oddity(@Nullable JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(6)) {
            case 0 -> NullNode.getInstance();
            case 1 -> BooleanNode.TRUE;
            case 2 -> nodes.arrayNode();
            case 3 -> nodes.objectNode();
            case 4 -> nodes.objectNode().set(one(NAMES), value == null ? text(one(FORMS)) : value.deepCopy());
            default -> nodes.arrayNode().add(value == null ? text(one(FORMS)) : value.deepCopy());
        };
    }

    /** The text of a value, a part of it, or more than it. */
    private String cut(JsonNode value) {
        String text = value.asString("x");
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + one(FORMS);
            default -> text.substring(random.nextInt(text.length() + 1));
        };
    }

    private static JsonNode text(String text) {
        return StringNode.valueOf(text);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
