/** Pages for people: what a process, an adaptation or a dossier tells, as text in Swedish or English. */
module org.ecarmethod.page {
    requires transitive org.ecarmethod.core;
    requires transitive org.ecarmethod.index;
    requires transitive org.ecarmethod.transfer;
    requires static org.jspecify;

    exports org.ecarmethod.page;
}
