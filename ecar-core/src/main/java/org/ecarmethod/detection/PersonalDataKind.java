package org.ecarmethod.detection;

import org.ecarmethod.validation.WireNamed;

/** The kind of personal data in a text. */
public enum PersonalDataKind implements WireNamed {
    /** A Swedish personal number or coordination number (personnummer, samordningsnummer). */
    SWEDISH_IDENTITY_NUMBER(Group.IDENTITY_NUMBER),
    /** A Finnish personal identity code (henkilötunnus). */
    FINNISH_IDENTITY_NUMBER(Group.IDENTITY_NUMBER),
    /** A Norwegian birth number or D-number (fødselsnummer). */
    NORWEGIAN_IDENTITY_NUMBER(Group.IDENTITY_NUMBER),
    /** A Danish personal number (CPR-nummer). */
    DANISH_IDENTITY_NUMBER(Group.IDENTITY_NUMBER),
    /** An Icelandic identity number of a person (kennitala). */
    ICELANDIC_IDENTITY_NUMBER(Group.IDENTITY_NUMBER),
    /** A telephone number. */
    PHONE(Group.POINTS_AT_PERSON),
    /** An e-mail address, written normally or spelled out. */
    E_MAIL(Group.POINTS_AT_PERSON),
    /** An address on the web. */
    WEB_ADDRESS(Group.OTHER),
    /** A name or a page in a social network. */
    SOCIAL_HANDLE(Group.POINTS_AT_PERSON),
    /** A street with a number. */
    STREET_ADDRESS(Group.POINTS_AT_PERSON),
    /** A postal code with its place. */
    POSTAL_PLACE(Group.POINTS_AT_PERSON),
    /** The registration plate of a vehicle. */
    VEHICLE_PLATE(Group.POINTS_AT_PERSON),
    /** An international bank account number. */
    BANK_ACCOUNT(Group.POINTS_AT_PERSON),
    /** The number of a payment card. */
    PAYMENT_CARD(Group.POINTS_AT_PERSON),
    /** The number of a passport or an identity card. */
    IDENTITY_DOCUMENT(Group.POINTS_AT_PERSON),
    /** An address of a device on the internet, version 4 or 6. */
    IP_ADDRESS(Group.POINTS_AT_PERSON),
    /** A place on the earth, exact enough for a house. */
    COORDINATES(Group.POINTS_AT_PERSON),
    /** A name. */
    NAME(Group.POINTS_AT_PERSON),
    /** Anything else that a detector of the caller's own finds. */
    OTHER(Group.POINTS_AT_PERSON);

    private enum Group {
        IDENTITY_NUMBER,
        POINTS_AT_PERSON,
        OTHER
    }

    private final Group group;

    PersonalDataKind(Group group) {
        this.group = group;
    }

    @Override
    public String vocabulary() {
        return "personal-data";
    }

    /** {@return whether it is a number that a state gives to one person for life} */
    public boolean isIdentityNumber() {
        return group == Group.IDENTITY_NUMBER;
    }

    /** {@return whether it always identifies a person; a web address does so only in texts of residents} */
    public boolean isAlwaysPersonal() {
        return group != Group.OTHER;
    }
}
