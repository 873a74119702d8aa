package org.ecarmethod.organisation;

import static java.util.Objects.requireNonNull;

import org.ecarmethod.text.LocalizedText;

/**
 * The local authority that runs the method and must answer: a municipality, or a county council.
 *
 * @param name what it is called
 * @param country ISO 3166 code of its country, two capital letters
 */
public record Municipality(LocalizedText name, Country country) {

    public Municipality {
        requireNonNull(name, "name");
        requireNonNull(country, "country");
    }
}
