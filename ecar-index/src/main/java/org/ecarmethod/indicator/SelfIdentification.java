package org.ecarmethod.indicator;

import org.ecarmethod.validation.WireNamed;

/** Whether a survey speaks of groups of people, and how it knows who belongs to them. That somebody else decides it is no case
 * here: groups are told by people about themselves, freely, with several answers allowed and one for not wishing to say (P6). */
public enum SelfIdentification implements WireNamed {
    /** It does not break answers down by a ground of discrimination. */
    NO_GROUPS,
    /** It does, by what people said about themselves. */
    SELF_IDENTIFIED
}
