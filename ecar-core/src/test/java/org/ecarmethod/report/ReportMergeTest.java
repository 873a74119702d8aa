package org.ecarmethod.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ecarmethod.Rounds;
import org.ecarmethod.validation.Issue;
import org.ecarmethod.validation.IssueCode;
import org.ecarmethod.validation.PropertyPath;
import org.ecarmethod.validation.Severity;
import org.ecarmethod.validation.TextLocation;
import org.ecarmethod.validation.ValueIssues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Merging is what lets a report be made on many machines: no law may hold by luck. */
class ReportMergeTest {

    private static final int ROUNDS = Rounds.of(400);

    /** One thing that a collector can be told. */
    private interface Event extends Consumer<ReportCollector> {}

    @Test
    void reports_of_parts_add_up_to_the_report_of_the_whole() {
        Random random = new Random(2026);

        for (int round = 0; round < ROUNDS; round++) {
            List<Waiver> waivers = waivers(random);
            int kept = random.nextInt(5);
            List<Event> events = events(random);
            List<ReportCollector> parts = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                parts.add(collector(waivers, kept));
            }
            ReportCollector whole = collector(waivers, kept);

            for (Event event : events) {
                event.accept(whole);
                event.accept(parts.get(random.nextInt(parts.size())));
            }

            List<ValidationReport> reports =
                    new ArrayList<>(parts.stream().map(ReportCollector::report).toList());
            while (reports.size() > 1) {
                ValidationReport one = reports.remove(random.nextInt(reports.size()));
                ValidationReport other = reports.remove(random.nextInt(reports.size()));
                reports.add(one.merge(other));
            }
            assertThat(reports.get(0)).as("round %d", round).isEqualTo(whole.report());
        }
    }

    @Test
    void merging_is_associative_and_does_not_depend_on_order() {
        Random random = new Random(71);

        for (int round = 0; round < ROUNDS; round++) {
            int kept = random.nextInt(4);
            ValidationReport a = report(random, kept);
            ValidationReport b = report(random, kept);
            ValidationReport c = report(random, kept);

            assertThat(a.merge(b)).as("round %d", round).isEqualTo(b.merge(a));
            assertThat(a.merge(b).merge(c)).as("round %d", round).isEqualTo(a.merge(b.merge(c)));
        }
    }

    @Test
    void the_empty_report_changes_nothing() {
        ValidationReport report = report(new Random(5), 3);
        ReportContext nothing =
                new ReportContext("0.1", new TreeSet<>(), Samples.aContext().ruleSet(), Samples.DAY);
        ValidationReport empty = new ReportCollector(nothing, 3).report();

        assertThat(report.merge(empty)).isEqualTo(report);
        assertThat(empty.merge(report)).isEqualTo(report);
    }

    static Stream<ReportCollector> made_under_something_else() {
        ReportContext context = Samples.aContext();
        LocalDate tomorrow = Samples.DAY.plusDays(1);
        return Stream.of(
                new ReportCollector(context, ReportCollector.DEFAULT_SAMPLES - 1),
                new ReportCollector(new ReportContext("0.2", context.profiles(), context.ruleSet(), Samples.DAY)),
                new ReportCollector(new ReportContext("0.1", context.profiles(), "1".repeat(64), Samples.DAY)),
                new ReportCollector(new ReportContext("0.1", context.profiles(), context.ruleSet(), tomorrow)));
    }

    @ParameterizedTest
    @MethodSource("made_under_something_else")
    void refuses_a_report_made_under_something_else(ReportCollector other) {
        ValidationReport report = Samples.aCollector().report();
        ValidationReport stranger = other.report();

        assertThatThrownBy(() -> report.merge(stranger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reports can be merged only if library, rule set, day and sample limit agree");
        assertThatThrownBy(() -> other.add(report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reports can be merged only if library, rule set, day and sample limit agree");
    }

    @Test
    void a_report_on_documents_under_several_profiles_names_them_all() {
        ProfilePin other = new ProfilePin("ecar", "1.0", "b".repeat(64));
        ReportContext context = Samples.aContext();
        ValidationReport mine = Samples.aCollector().report();
        ValidationReport theirs = new ReportCollector(
                        new ReportContext(context.library(), other, context.ruleSet(), Samples.DAY))
                .report();

        assertThat(mine.merge(theirs).context().profiles()).containsExactly(Samples.aPin(), other);
        assertThat(theirs.merge(mine).context().profiles()).containsExactly(Samples.aPin(), other);
    }

    /** A collector that is told the reports of the parts comes to what their merging comes to. */
    @Test
    void adding_reports_to_a_collector_is_merging_them() {
        Random random = new Random(4711);

        for (int round = 0; round < ROUNDS; round++) {
            int kept = random.nextInt(4);
            ValidationReport merged = report(random, kept);
            ReportCollector collector = new ReportCollector(merged.context(), kept);
            collector.add(merged);
            for (int i = random.nextInt(4); i > 0; i--) {
                ValidationReport part = report(random, kept);
                merged = merged.merge(part);
                collector.add(part);
            }

            assertThat(collector.report()).as("round %d", round).isEqualTo(merged);
        }
    }

    private static ReportCollector collector(List<Waiver> waivers, int kept) {
        return new ReportCollector(Samples.aContext(), kept).offer(waivers);
    }

    private static ValidationReport report(Random random, int kept) {
        ReportContext context = Samples.aContext();
        ProfilePin pin = new ProfilePin("ecar", "1." + random.nextInt(3), "a".repeat(64));
        ReportCollector collector = new ReportCollector(
                        new ReportContext(context.library(), pin, context.ruleSet(), Samples.DAY), kept)
                .offer(waivers(random));
        events(random).forEach(event -> event.accept(collector));
        return collector.report();
    }

    private static List<Event> events(Random random) {
        List<Event> events = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            events.add(event(random));
        }
        return events;
    }

    private static Event event(Random random) {
        if (random.nextInt(8) == 0) {
            String hash = Integer.toString(random.nextInt(3));
            return collector -> collector.input(hash);
        }
        if (random.nextInt(5) == 0) {
            IssueCode code = code(random);
            NotChecked.Reason reason = one(random, NotChecked.Reason.values());
            return collector -> collector.notChecked(code, reason);
        }
        Issue issue = issue(random);
        return collector -> collector.accept(issue);
    }

    private static Issue issue(Random random) {
        IssueCode code = code(random);
        Issue.Builder issue = Issue.at(code, path(random));
        code.arguments().forEach(name -> issue.with(name, random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            issue.severity(one(random, Severity.values()));
        }
        if (random.nextBoolean()) {
            issue.location(new TextLocation(1 + random.nextInt(12), 1 + random.nextInt(2)));
        }
        if (random.nextInt(4) == 0) {
            issue.addRelated(path(random));
        }
        return issue.build();
    }

    private static List<Waiver> waivers(Random random) {
        List<Waiver> waivers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Waiver.Builder waiver =
                    Samples.aWaiver().code(code(random)).until(Samples.DAY.plusDays(random.nextInt(3) - 1));
            if (random.nextBoolean()) {
                waiver.path(path(random));
            }
            waivers.add(waiver.build());
        }
        return waivers;
    }

    private static IssueCode code(Random random) {
        return one(random, Samples.PLAIN, ValueIssues.TOO_LONG, Samples.SAFETY, Samples.WARNING, Samples.NOTE);
    }

    private static PropertyPath path(Random random) {
        return PropertyPath.parse(one(random, "", "/a", "/a/2", "/a/10", "/b/3/c"));
    }

    @SafeVarargs
    private static <T> T one(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
