package org.ecarmethod.benchmarks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is measured: one way to do one thing, or the start of a program. */
enum Variant {
    /** Jackson's tokens, every name and text made a String: all others are ratios to it. */
    FLOOR("floor", "tokens, every String made"),
    /** Beans that hold texts. */
    DATABIND("databind", "databind to texts"),
    /** Beans that hold dates, ids and terms. */
    TYPED_DATABIND("typedDatabind", "databind to types"),
    /** The same beans as databind, filled by fastjson2. */
    FASTJSON2("fastjson2", "fastjson2 to texts"),
    /** The same beans as databind, filled by generated code. */
    DSL_JSON("dslJson", "dsl-json to texts, generated"),
    /** Beans that hold texts, then Bean Validation. */
    HIBERNATE_VALIDATOR("hibernateValidator", "databind + Hibernate Validator"),
    /** A tree, then a JSON Schema, then beans. */
    NETWORKNT("networknt", "networknt + databind"),
    /** This library without rules. */
    READ_CONTENT("readContent", "validated read"),
    /** This library with all rules. */
    READ("read", "read with all rules"),
    /** Beans written. */
    DATABIND_WRITE("databindWrite", "databind, writing"),
    /** This library, writing. */
    WRITE("write", "writing"),

    /** A file of many documents, read by one thread. */
    LINES_BY_ONE("linesByOne", "500 lines by one thread"),
    /** The same file by two threads. */
    LINES_BY_TWO("linesByTwo", "500 lines by two threads"),
    /** The threads of a process. */
    TRACE("trace", "trace"),
    /** All rules on a process. */
    EXAMINE("examine", "examination"),
    /** The matrix of a process. */
    MATRIX("matrix", "matrix"),
    /** Cities compared. */
    CITIES("cities", "cities × 100 indicators"),
    /** A JVM that does nothing. */
    JAVA_VERSION("javaVersion", "java -version"),
    /** A JVM that checks one small document. */
    FIRST_CHECK("firstCheck", "first check in a fresh JVM");

    /** What reads or writes the documents of {@link Workload}. */
    static final Set<Variant> PEERS = EnumSet.range(FLOOR, WRITE);

    /** What should grow as the data does. */
    static final List<Variant> GROWING = List.of(TRACE, EXAMINE, MATRIX);

    private final String id;
    private final String label;

    Variant(String id, String label) {
        this.id = id;
        this.label = label;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /** {@return the task of this variant on documents of a size} */
    Task at(String size) {
        return new Task(this, size);
    }

    static Variant of(String id) {
        return Arrays.stream(values())
                .filter(variant -> variant.id.equals(id))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + id));
    }
}
