/** Runnable examples: the real case of Botkyrka read, checked and shown, and a new process from its first day to its last. */
module org.ecarmethod.examples {
    requires org.ecarmethod.core;
    requires org.ecarmethod.json;
    requires org.ecarmethod.page;
    requires static org.jspecify;

    exports org.ecarmethod.examples;
}
