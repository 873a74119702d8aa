/** Reads and writes processes as JSON. */
module org.ecarmethod.json {
    requires transitive org.ecarmethod.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.ecarmethod.json;

    provides tools.jackson.databind.JacksonModule with
            org.ecarmethod.json.EcarModule;
}
