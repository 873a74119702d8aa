/** A city's standing: indicators, indices, networks, and the dossier that links them to processes. */
@SuppressWarnings("module") // The module named here is built after this one.
module org.ecarmethod.index {
    requires transitive org.ecarmethod.core;
    requires transitive org.ecarmethod.disclosure;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.ecarmethod.comparison;
    exports org.ecarmethod.dossier;
    exports org.ecarmethod.dossier.insight;
    exports org.ecarmethod.dossier.shape to
            org.ecarmethod.json;
    exports org.ecarmethod.index;
    exports org.ecarmethod.indicator;
    exports org.ecarmethod.network;

    provides org.ecarmethod.validation.ModuleWords with
            org.ecarmethod.dossier.IndexWords;
}
