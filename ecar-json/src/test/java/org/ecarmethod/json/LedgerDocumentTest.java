package org.ecarmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ecarmethod.disclosure.Breakdown;
import org.ecarmethod.disclosure.Counts;
import org.ecarmethod.disclosure.Dimension;
import org.ecarmethod.disclosure.DimensionKind;
import org.ecarmethod.disclosure.Population;
import org.ecarmethod.disclosure.PublishedTable;
import org.ecarmethod.disclosure.ReleaseLedger;
import org.ecarmethod.disclosure.ReleaseRequest;
import org.ecarmethod.text.Code;
import org.ecarmethod.text.Id;
import org.ecarmethod.validation.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerDocumentTest {

    private static final Dimension THEME = Dimension.of(Code.of("theme"), DimensionKind.THEME, codes("a", "b", "c"))
            .grouped(Code.of("a-and-b"), Code.of("a"), Code.of("b"));
    private static final Dimension AREA = Dimension.of(Code.of("area"), DimensionKind.AREA, codes("north", "south"));

    /** The numbers are invented. */
    static final String EVERYTHING = """
            {
              "format": "ecar-ledger/1",
              "entries": [
                {
                  "population": {
                    "scope": "process-1",
                    "unit": "mentions"
                  },
                  "overlapping": [
                    {
                      "scope": "process-2",
                      "unit": "mentions"
                    }
                  ],
                  "audience": "public",
                  "on": "2027-03-01",
                  "minimum": 5,
                  "dimensions": [
                    {
                      "id": "theme",
                      "kind": "theme",
                      "categories": [
                        "a",
                        "b"
                      ],
                      "groups": [
                        {
                          "id": "both",
                          "members": [
                            "a",
                            "b"
                          ]
                        }
                      ]
                    }
                  ],
                  "kept": [
                    {
                      "categories": [
                        "a"
                      ],
                      "count": 31
                    }
                  ],
                  "tables": [
                    {
                      "breakdown": {
                        "id": "by-theme",
                        "axes": [
                          {
                            "dimension": "theme",
                            "nodes": [
                              "a",
                              "b",
                              "all"
                            ]
                          }
                        ]
                      },
                      "cells": [
                        31,
                        "suppressed",
                        31
                      ]
                    }
                  ]
                }
              ]
            }
            """;

    private static final class Circle extends Id {
        Circle(String value) {
            super(value);
        }
    }

    private static List<Code> codes(String... codes) {
        return Stream.of(codes).map(Code::of).toList();
    }

    private static ReleaseRequest asked(LocalDate on, long more) {
        Counts.Builder counts = Counts.of(new Population("process-1", Code.of("mentions")), THEME, AREA);
        long count = 10;
        for (Code theme : THEME.categories()) {
            for (Code area : AREA.categories()) {
                counts.add(new Circle("east"), count, theme, area);
                counts.add(new Circle("west"), count + more, theme, area);
                count += 3;
            }
        }
        return ReleaseRequest.builder()
                .counts(counts.build())
                .addTables(Breakdown.by(Code.of("both"), THEME, AREA))
                .audience(Code.of("public"))
                .on(on)
                .build();
    }

    @Test
    void a_ledger_is_read_as_it_was_written() {
        ReleaseLedger ledger = ReleaseLedger.empty()
                .release(asked(LocalDate.of(2027, 3, 1), 0))
                .ledger()
                .release(asked(LocalDate.of(2027, 9, 1), 20))
                .ledger();

        String written = Formats.LEDGERS.write(ledger);
        ReleaseLedger again = Formats.LEDGERS.read(written).orElseThrow();

        assertThat(again.entries()).isEqualTo(ledger.entries()).hasSize(2);
        assertThat(Formats.LEDGERS.write(again)).isEqualTo(written);
        assertThat(Formats.LEDGERS.write(Formats.LEDGERS.read(EVERYTHING).orElseThrow()))
                .isEqualTo(EVERYTHING);
        assertThat(Formats.LEDGERS
                        .read(Formats.LEDGERS.write(ReleaseLedger.empty()))
                        .orElseThrow()
                        .entries())
                .isEmpty();
    }

    /** One more mention in each cell would give somebody away: what was kept on file hides it as what was kept in memory. */
    @Test
    void the_next_release_is_compared_with_those_on_file() {
        ReleaseLedger before = ReleaseLedger.empty()
                .release(asked(LocalDate.of(2027, 3, 1), 0))
                .ledger();
        ReleaseLedger onFile = Formats.LEDGERS
                .read(Formats.LEDGERS.write(before).getBytes(UTF_8))
                .orElseThrow();
        ReleaseRequest dayAfter = asked(LocalDate.of(2027, 3, 2), 1);

        List<PublishedTable> compared = onFile.release(dayAfter).release().tables();

        assertThat(compared).isEqualTo(before.release(dayAfter).release().tables());
        assertThat(compared.get(0).suppressed()).isPositive();
        assertThat(ReleaseLedger.empty()
                        .release(dayAfter)
                        .release()
                        .tables()
                        .get(0)
                        .suppressed())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "ecar-ledger/1"      | "ecar-ledger/2"   | ecar.document.unsupported-version | 2:13  | /format
            "count": 31          | "count": -1       | ecar.value.out-of-range           | 42:20 | /entries/0/kept/0/count
            "count": 31          | "count": 1e3      | ecar.document.type                | 42:20 | /entries/0/kept/0/count
            "minimum": 5         | "minimum": 2      | ecar.value.out-of-range           | 17:18 | /entries/0/minimum
            "suppressed",        | "hidden",         | ecar.document.type                | 62:13 | /entries/0/tables/0/cells/1
            "suppressed",        | 4,                | ecar.disclosure.not-as-counted    | 62:13 | /entries/0/tables/0/cells/1
            "kind": "theme"      | "kind": "thema"   | ecar.value.unknown-term           | 21:19 | /entries/0/dimensions/0/kind
            "nodes": [           | "nods": [         | ecar.document.unknown-field       | 52:17 | /entries/0/tables/0/breakdown/axes/0/nods
            "on": "2027-03-01",  |                   | ecar.document.missing-field       | 4:5   | /entries/0
            """)
    void what_is_wrong_is_told_in_its_place(String sound, String broken, String code, String place, String path) {
        String text = EVERYTHING.replace(sound, broken == null ? "" : broken);
        assertThat(text).isNotEqualTo(EVERYTHING);

        RefusedDocumentException refusal = Formats.refusal(Formats.LEDGERS.read(text));

        assertThat(refusal.issues())
                .map(issue -> issue.code() + " " + issue.location().orElseThrow() + " " + issue.path())
                .contains(code + " " + place + " " + path);
    }

    /** Another day in the first of two entries: the second no longer follows from it. */
    @Test
    void an_edited_file_is_refused() {
        String written = Formats.LEDGERS.write(ReleaseLedger.empty()
                .release(asked(LocalDate.of(2027, 3, 1), 0))
                .ledger()
                .release(asked(LocalDate.of(2027, 9, 1), 20))
                .ledger());

        RefusedDocumentException refusal =
                Formats.refusal(Formats.LEDGERS.read(written.replace("2027-03-01", "2027-03-02")));

        assertThat(refusal.issues())
                .map(issue -> issue.code() + " " + issue.path())
                .containsExactly("ecar.disclosure.ledger-broken /entries/1/follows");
    }

    @Test
    void entries_stand_in_the_order_of_days() {
        String entry = EVERYTHING.substring(EVERYTHING.indexOf("    {"), EVERYTHING.lastIndexOf("    }") + 5);
        String text = EVERYTHING.replace(entry, entry + ",\n" + entry.replace("2027-03-01", "2027-02-28"));

        RefusedDocumentException refusal = Formats.refusal(Formats.LEDGERS.read(text));

        assertThat(refusal.issues())
                .map(issue -> issue.code() + " " + issue.location().orElseThrow() + " " + issue.path())
                .containsExactly(
                        "ecar.disclosure.ledger-broken 68:5 /entries/1/follows",
                        "ecar.value.date-order 80:13 /entries/1/on");
    }

    @Test
    void no_number_of_it_stands_in_a_refusal() {
        RefusedDocumentException refusal = Formats.refusal(Formats.LEDGERS.read(
                EVERYTHING.replace("\"suppressed\"", "777888").replace("31", "54321")));

        assertThat(refusal).hasMessageNotContainingAny("777888", "54321");
        assertThat(refusal.issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(
                                Messages.in(java.util.Locale.ENGLISH).sentence(issue))
                        .doesNotContain("777888", "54321"));
    }

    @Test
    void the_schema_takes_what_is_written_and_refuses_what_the_reader_refuses_for_its_form() {
        Validator validator = Validator.of(EcarSchema.LEDGER.text());

        assertThat(validator.faults(Validator.value(EVERYTHING.getBytes(UTF_8)).orElseThrow()))
                .isEmpty();
        for (String broken : List.of("\"count\": -1", "\"count\": \"1\"", "\"count\": 1000000001", "\"counts\": 1")) {
            byte[] text = EVERYTHING.replace("\"count\": 31", broken).getBytes(UTF_8);
            assertThat(validator.faults(Validator.value(text).orElseThrow()))
                    .as(broken)
                    .isNotEmpty();
        }
    }
}
