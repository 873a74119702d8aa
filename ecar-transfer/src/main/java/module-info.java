/**
 * Transfer of the method: how faithful an adaptation is, whether the new place is similar, and what to ask before the
 * start.
 */
module org.ecarmethod.transfer {
    requires transitive org.ecarmethod.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.ecarmethod.transfer;

    provides org.ecarmethod.validation.ModuleWords with
            org.ecarmethod.transfer.TransferWords;
}
