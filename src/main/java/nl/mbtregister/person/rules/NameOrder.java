package nl.mbtregister.person.rules;

/** Which of the own and the partner's surname a person uses, and which of them comes first. */
public enum NameOrder {
    OWN,
    PARTNER,
    OWN_PARTNER,
    PARTNER_OWN
}
