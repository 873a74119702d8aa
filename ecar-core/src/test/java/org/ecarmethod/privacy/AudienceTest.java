package org.ecarmethod.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ecarmethod.validation.WireNamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    /** Columns are the audiences in their order: circle, project team, receiving body, public; x where it may be seen. */
    @ParameterizedTest
    @CsvSource({
        "RECORD,  x x x x",
        "WORKING, . x . .",
        "CIRCLE,  x x x x",
        "COUNT,   . x . .",
        "QUOTE,   x x x .",
        "STORY,   . x . .",
        "PERSON,  . x . .",
    })
    void sees_what_the_table_says(Sensitivity what, String row) {
        List<String> marks = List.of(row.split(" "));

        assertThat(Audience.values()).hasSameSizeAs(marks);
        for (Audience audience : Audience.values()) {
            assertThat(audience.sees(what))
                    .as("%s and %s", audience, what)
                    .isEqualTo(marks.get(List.of(Audience.values()).indexOf(audience))
                            .equals("x"));
        }
    }

    @Test
    void are_named_in_the_order_from_inside_out_and_dangers_in_the_order_of_the_least_first() {
        assertThat(Audience.values())
                .extracting(WireNamed::wireName)
                .containsExactly("circle", "project-team", "receiving-body", "public");
        assertThat(Sensitivity.values())
                .extracting(WireNamed::wireName)
                .containsExactly("record", "working", "circle", "count", "quote", "story", "person");
    }

    /** Whatever the public sees everybody sees: what is handed out can be asked for again. */
    @Test
    void nobody_sees_less_than_the_public_and_nobody_more_than_the_project_team() {
        for (Sensitivity what : Sensitivity.values()) {
            assertThat(Audience.PROJECT_TEAM.sees(what)).isTrue();
            for (Audience audience : Audience.values()) {
                assertThat(!Audience.PUBLIC.sees(what) || audience.sees(what)).isTrue();
            }
        }
    }
}
