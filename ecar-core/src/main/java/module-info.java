/** The method: types, rules and state machines. */
module org.ecarmethod.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.ecarmethod.anchoring;
    exports org.ecarmethod.circle;
    exports org.ecarmethod.disclosure;
    exports org.ecarmethod.dossier;
    exports org.ecarmethod.finding;
    exports org.ecarmethod.history;
    exports org.ecarmethod.index;
    exports org.ecarmethod.indicator;
    exports org.ecarmethod.method;
    exports org.ecarmethod.network;
    exports org.ecarmethod.organisation;
    exports org.ecarmethod.privacy;
    exports org.ecarmethod.process;
    exports org.ecarmethod.response;
    exports org.ecarmethod.text;
    exports org.ecarmethod.transfer;
    exports org.ecarmethod.validation;
}
