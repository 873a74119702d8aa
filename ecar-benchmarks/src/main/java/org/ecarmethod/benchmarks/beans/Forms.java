package org.ecarmethod.benchmarks.beans;

/** Regular expressions, as constants that annotations can take. */
final class Forms {

    static final String ID = "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*";
    static final String CODE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    static final String GATE = "[A-Z]{1,8}[1-9][0-9]{0,2}";
    static final String CASE_NUMBER = "(\\p{L}{1,12}[ /-])?(18|19|20)[0-9]{2}[:/-][0-9]{1,6}";
    static final String DAY = "(1[89]|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    static final String DATE = "(1[89]|2[0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?~?";
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";

    private Forms() {}
}
