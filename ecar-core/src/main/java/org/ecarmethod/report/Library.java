package org.ecarmethod.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** This library, as named in reports. */
public final class Library {

    private static final String VERSION = ResourceBundle.getBundle("org.ecarmethod.report.library", Locale.ROOT)
            .getString("version");

    private Library() {}

    /** {@return the version of this library} */
    public static String version() {
        return VERSION;
    }
}
