/** Reads and writes processes and the other documents of the method as JSON. */
module org.ecarmethod.json {
    requires transitive org.ecarmethod.core;
    requires transitive org.ecarmethod.disclosure;
    requires transitive org.ecarmethod.index;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.ecarmethod.json;
    exports org.ecarmethod.json.read;

    provides tools.jackson.databind.JacksonModule with
            org.ecarmethod.json.EcarModule;
}
