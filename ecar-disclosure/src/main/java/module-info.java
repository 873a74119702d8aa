/**
 * Disclosure control: tables of people and answers, released only with a proof that nobody can be identified from them.
 */
module org.ecarmethod.disclosure {
    requires transitive org.ecarmethod.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.ecarmethod.disclosure;

    provides org.ecarmethod.validation.ModuleWords with
            org.ecarmethod.disclosure.DisclosureWords;
}
