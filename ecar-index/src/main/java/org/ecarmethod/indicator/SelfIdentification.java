package org.ecarmethod.indicator;

import org.ecarmethod.validation.WireNamed;

/** Whether a survey reports on groups of people, and how people were assigned to them. That somebody else decides it is
 * no case here: groups are told by people about themselves, freely, with several answers allowed and one for not
 * wishing to say (P6). */
public enum SelfIdentification implements WireNamed {
    /** Answers are not broken down by a ground of discrimination. */
    NO_GROUPS,
    /** Answers are broken down by how people identified themselves. */
    SELF_IDENTIFIED
}
