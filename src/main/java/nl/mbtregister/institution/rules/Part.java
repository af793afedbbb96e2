package nl.mbtregister.institution.rules;

/** As what somebody acts for an institution. */
public enum Part {
    /** May do everything. */
    LEAD,
    /** Does what was assigned. */
    CONTRIBUTOR
}
