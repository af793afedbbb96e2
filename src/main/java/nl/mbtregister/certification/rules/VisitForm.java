package nl.mbtregister.certification.rules;

/** Where a visit takes place. */
public enum VisitForm {
    ON_SITE,
    ONLINE,
    /** Some on site, some online. */
    HYBRID
}
