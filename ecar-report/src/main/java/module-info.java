/** Pages for people on a process, an adaptation or a dossier, as text in Swedish or English. */
module org.ecarmethod.page {
    requires transitive org.ecarmethod.core;
    requires transitive org.ecarmethod.index;
    requires transitive org.ecarmethod.transfer;
    requires static org.jspecify;

    exports org.ecarmethod.page;

    provides org.ecarmethod.validation.ModuleWords with
            org.ecarmethod.page.PageWords;
}
