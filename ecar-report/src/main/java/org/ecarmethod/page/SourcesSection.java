package org.ecarmethod.page;

import org.ecarmethod.comparison.ComparisonGroup.Side;
import org.ecarmethod.comparison.Thresholds;
import org.ecarmethod.dossier.IndexDossier;
import org.ecarmethod.index.City;
import org.ecarmethod.indicator.IndexFramework;
import org.ecarmethod.network.Membership;
import org.ecarmethod.network.SinceClaim;
import org.ecarmethod.network.Statement;
import org.ecarmethod.page.Page.Columns;
import org.ecarmethod.report.ValidationReport;
import org.ecarmethod.text.LocalizedText;
import org.ecarmethod.validation.Issue;

/** What the sources say: statements with their worth, claims side by side, no score. */
record SourcesSection(
        IndexDossier dossier, ValidationReport report, IndexFramework framework, Words words, Page.Builder page) {

    private static final Columns FIELDS = Columns.of(0, 18);
    private static final Columns ROWS = Columns.of(2, 4, 12);
    private static final Thresholds CLASSES = Thresholds.OF_2017;

    void print() {
        LocalizedText about = dossier.city().map(City::name).orElseGet(dossier::title);
        page.heading(words.text("stand.real", words.say(about)));
        dossier.notice().ifPresent(notice -> page.paragraph(words.say(notice)));
        page.blank();
        dossier.city().ifPresent(this::groups);
        page.row(
                FIELDS,
                words.text("stand.framework"),
                words.text(
                        "stand.framework-text",
                        words.say(framework.label()),
                        framework.indicators().size(),
                        words.count(framework.questionCount()),
                        framework
                                .weights()
                                .match(
                                        known -> words.label(known.grounds().kind()),
                                        words::unknown,
                                        words::notApplicable)));
        if (dossier.submissions().isEmpty()) {
            page.row(FIELDS, words.text("stand.score"), words.text("stand.score-none"));
        }
        page.subheading(words.text("stand.statements"));
        dossier.statements().forEach(this::statement);
        page.subheading(words.text("stand.membership"));
        dossier.memberships().forEach(this::membership);
        page.subheading(words.text("stand.remarks"));
        for (Issue issue : report.issues()) {
            page.row(Columns.of(2, 32), issue.path().toString(), words.sentence(issue));
        }
    }

    private void groups(City city) {
        String when = words.date(city.figuresFrom());
        city.inhabitants()
                .toOptional()
                .ifPresent(count -> page.row(
                        FIELDS,
                        words.text("stand.group-size"),
                        words.text(
                                "stand.group-size-text",
                                count,
                                when,
                                side(count > CLASSES.inhabitants() ? Side.OVER : Side.NOT_OVER),
                                CLASSES.inhabitants())));
        city.foreignBorn()
                .toOptional()
                .ifPresent(share -> page.row(
                        FIELDS,
                        words.text("stand.group-born"),
                        words.text(
                                "stand.group-born-text",
                                share.rounded(1),
                                when,
                                side(share.compareTo(CLASSES.foreignBorn()) > 0 ? Side.OVER : Side.NOT_OVER),
                                CLASSES.foreignBorn())));
    }

    private String side(Side side) {
        return words.label(side);
    }

    private void statement(Statement statement) {
        StringBuilder said = new StringBuilder(
                        words.text("stand.statement", words.say(statement.text()), words.source(statement.source())))
                .append('.');
        statement.remarks().forEach(remark -> said.append(' ').append(words.text("stand.remark", words.say(remark))));
        page.row(ROWS, statement.id().value(), words.label(statement.kind()), said.toString());
    }

    private void membership(Membership membership) {
        for (SinceClaim claim : membership.claims()) {
            page.row(
                    ROWS,
                    "",
                    words.label(claim.kind()),
                    words.text("stand.claim", words.say(claim.text()), words.source(claim.source())));
        }
        int conflicts = membership.conflicts().size();
        if (conflicts > 0) {
            page.row(Columns.of(2), words.text("stand.conflicts", words.say(membership.name()), conflicts));
        }
    }
}
