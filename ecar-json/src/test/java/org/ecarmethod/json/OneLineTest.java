package org.ecarmethod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecarmethod.json.internal.codec.Canonical;
import org.ecarmethod.json.internal.codec.Codec;
import org.ecarmethod.json.internal.codec.Codecs;
import org.ecarmethod.json.internal.codec.Cursor;
import org.ecarmethod.json.internal.schema.Definitions;
import org.ecarmethod.json.internal.schema.SchemaWords;
import org.ecarmethod.json.internal.view.DataClasses;
import org.ecarmethod.organisation.BodyId;
import org.ecarmethod.privacy.Sensitivity;
import org.ecarmethod.record.FactId;
import org.ecarmethod.shape.Part;
import org.ecarmethod.shape.Shape;
import org.ecarmethod.shape.Target;
import org.ecarmethod.shape.Types;
import org.ecarmethod.shape.ValueType;
import org.ecarmethod.shape.Walk;
import org.ecarmethod.text.LocalizedText;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** To add a field is to add one line; everything that is done with fields is then done with it. */
class OneLineTest {

    private static final ValueType<BodyId> BODY = Types.id(Target.BODIES, BodyId::of);

    /** Words for its fields are those of the format. */
    private record Item(FactId id, LocalizedText text, Optional<BodyId> owner) {}

    private record Items(List<Item> openItems) {}

    private static final Shape<Item> ITEM = Shape.<Item, FactId, LocalizedText, Optional<BodyId>>record(
                    "OpenItem",
                    Part.required("id", Types.id(FactId::of), Item::id).id(),
                    Part.required("text", Types.TEXT, Item::text),
                    Part.optional("owner", BODY, Item::owner),
                    Item::new)
            .seenAs(Sensitivity.WORKING);

    private static final Shape<Items> ITEMS = Shape.<Items, List<Item>>record(
                    "Document", Part.list("openItems", Types.sequence(ITEM), Items::openItems), Items::new)
            .seenAs(Sensitivity.RECORD);

    private static final Codec<Items> CODEC = Codecs.of(ITEMS);
    private static final Items VALUE = new Items(List.of(
            new Item(FactId.of("first"), LocalizedText.of("en", "Who answers?"), Optional.of(BodyId.of("board"))),
            new Item(FactId.of("first"), LocalizedText.of("en", "And when?"), Optional.empty())));

    @Test
    void it_is_written_and_read() {
        String text = Canonical.write(CODEC, VALUE);
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            Cursor cursor = new Cursor(parser);
            cursor.parser().nextToken();

            assertThat(CODEC.read(cursor)).isEqualTo(VALUE);
            assertThat(cursor.found()).isEmpty();
        }
        assertThat(text).contains("\"owner\": \"board\"");
    }

    @Test
    void it_is_in_the_schema() {
        Definitions all = new Definitions(new SchemaWords());
        CODEC.describe(all);

        assertThat(all.body("OpenItem").properties()).containsOnlyKeys("id", "text", "owner");
        assertThat(all.body("OpenItem").tree().toString()).contains("\"required\":[\"id\",\"text\"]");
    }

    @Test
    void its_text_is_found() {
        assertThat(visited(Walk.toTexts(ITEMS)))
                .containsExactly("/openItems/0/id", "/openItems/0/text", "/openItems/1/id", "/openItems/1/text");
    }

    @Test
    void what_it_points_at_is_looked_for() {
        List<String> pointing = new ArrayList<>();
        Walk.toIds(ITEMS).through(VALUE, (value, field, type, at) -> {
            if (type instanceof ValueType.Reference<?> reference && reference.target() == Target.BODIES) {
                pointing.add(value.equals(BodyId.of("board")) ? at.field().toString() : "");
            }
        });

        assertThat(pointing).containsExactly("/openItems/0/owner");
    }

    @Test
    void an_id_that_stands_twice_is_found() {
        List<Object> ids = new ArrayList<>();
        Walk.toOwnIds(ITEMS).through(VALUE, (value, field, type, at) -> ids.add(value));

        assertThat(ids).containsExactly(FactId.of("first"), FactId.of("first"));
    }

    @Test
    void it_has_a_class() {
        assertThat(DataClasses.of(ITEMS).table())
                .containsEntry("OpenItem.owner", Sensitivity.WORKING)
                .containsEntry("Document.openItems", Sensitivity.RECORD);
    }

    private static List<String> visited(Walk<Items> walk) {
        List<String> places = new ArrayList<>();
        walk.through(VALUE, (value, field, type, at) -> places.add(at.field().toString()));
        return places;
    }
}
