package org.ecarmethod.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The packages of each module are rooms, one above the other: what is in one uses what is beside it and below it, never what
 * is above. The byte code is asked, so that a use without an import counts as well.
 */
class RoomsTest {

    private static final String OURS = "org.ecarmethod.";

    /** The rooms of each module, the lowest first. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "ecar-core",
            List.of(
                    "style",
                    "validation",
                    "text",
                    "report",
                    "history",
                    "organisation",
                    "detection",
                    "privacy",
                    "method",
                    "anchoring",
                    "circle",
                    "finding",
                    "response",
                    "record",
                    "rule",
                    "shape",
                    "process.rules",
                    "process",
                    "insight"),
            "ecar-disclosure",
            List.of("disclosure"),
            "ecar-index",
            List.of("indicator", "index", "comparison", "network", "dossier", "dossier.shape", "dossier.insight"),
            "ecar-transfer",
            List.of("transfer"),
            "ecar-report",
            List.of("page"),
            "ecar-json",
            List.of(
                    "json.internal.token",
                    "json.internal.schema",
                    "json.read",
                    "json.internal.kept",
                    "json.internal.codec",
                    "json.internal.format",
                    "json.internal.reader",
                    "json.internal.stream",
                    "json.internal.view",
                    "json"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/checks/"))
            .importPackages("org.ecarmethod");

    static Stream<String> modules() {
        return ORDER.keySet().stream().sorted();
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(OURS) ? name.substring(OURS.length()) : "";
    }

    @Test
    void every_room_has_its_place() {
        assertThat(CLASSES.stream().map(RoomsTest::room).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ORDER.values().stream().flatMap(List::stream).toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_room_uses_nothing_above_it(String module) {
        List<String> rooms = ORDER.getOrDefault(module, List.of());

        Stream<String> upward = CLASSES.stream()
                .filter(type -> rooms.contains(room(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> rooms.indexOf(room(use.getTargetClass())) > rooms.indexOf(room(use.getOriginClass())))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .distinct();

        assertThat(upward).isEmpty();
    }

    @Test
    void nothing_but_json_knows_jackson() {
        Stream<String> users = CLASSES.stream()
                .filter(type -> !room(type).startsWith("json"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith("tools.jackson"))
                .map(use -> use.getOriginClass().getName());

        assertThat(users).isEmpty();
    }
}
