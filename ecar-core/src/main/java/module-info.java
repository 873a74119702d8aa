/** The method: types, rules and state machines. */
@SuppressWarnings("module") // The modules named here are built after this one.
module org.ecarmethod.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.ecarmethod.anchoring;
    exports org.ecarmethod.circle;
    exports org.ecarmethod.detection;
    exports org.ecarmethod.finding;
    exports org.ecarmethod.history;
    exports org.ecarmethod.insight;
    exports org.ecarmethod.method;
    exports org.ecarmethod.organisation;
    exports org.ecarmethod.privacy;
    exports org.ecarmethod.process;
    exports org.ecarmethod.record;
    exports org.ecarmethod.report;
    exports org.ecarmethod.response;
    exports org.ecarmethod.rule;
    exports org.ecarmethod.text;
    exports org.ecarmethod.validation;
    exports org.ecarmethod.shape to
            org.ecarmethod.disclosure,
            org.ecarmethod.index,
            org.ecarmethod.json;
    exports org.ecarmethod.style to
            org.ecarmethod.disclosure,
            org.ecarmethod.index,
            org.ecarmethod.json,
            org.ecarmethod.transfer;

    uses org.ecarmethod.validation.ModuleWords;
}
