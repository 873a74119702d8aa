package org.ecarmethod.process.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ecarmethod.IssueLines;
import org.ecarmethod.process.Changes;
import org.ecarmethod.process.Examination;
import org.ecarmethod.process.Processes;
import org.ecarmethod.record.ProcessContent;
import org.ecarmethod.shape.Target;
import org.ecarmethod.validation.Issue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

public class ReferencesTest {

    /** Counts how often a link is followed. */
    private static final class Counting extends HashMap<Integer, Integer> {
        private static final long serialVersionUID = 1L;
        private int followed;

        @Override
        public @Nullable Integer get(@Nullable Object key) {
            followed++;
            return super.get(key);
        }
    }

    @Test
    void a_reference_that_nobody_can_look_up_is_refused_where_the_rule_is_made() {
        assertThatThrownBy(() -> References.to(Target.in("nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing says where to look for nowhere");
    }

    @Test
    void names_what_lies_on_a_circle_and_not_what_leads_into_one() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("tail", "a");
        links.put("a", "b");
        links.put("b", "c");
        links.put("c", "a");
        links.put("self", "self");
        links.put("chain", "end");

        assertThat(References.inCircle(links)).containsExactlyInAnyOrder("a", "b", "c", "self");
    }

    @Test
    void follows_each_link_once_wherever_it_leads() {
        for (int last : List.of(-1, 0, 999)) {
            Counting links = new Counting();
            IntStream.range(0, 1000).forEach(i -> links.put(i, i + 1));
            links.put(1000, last);

            References.inCircle(links);

            assertThat(links.followed).isLessThanOrEqualTo(2 * links.size());
        }
    }

    @Test
    void a_second_id_is_reported_with_the_place_of_the_first() {
        ProcessContent content = Changes.toClosed()
                .circle(next -> next.addMeeting(Processes.meeting("meeting-2", "2027-07-22")))
                .content();

        List<Issue> issues = Examination.of(content, Processes.PROFILE, Processes.TODAY)
                .examine()
                .issues();

        assertThat(IssueLines.of(issues)).containsExactly("ecar.process.duplicate-id @/circles/0/meetings/5/id");
        assertThat(issues.get(0).related()).extracting(Object::toString).containsExactly("/circles/0/meetings/1/id");
    }
}
