package nl.mbtregister.watch.rules;

/** Why an institution follows people. */
public enum Purpose {
    OWN_STAFF,
    /** Hired, seconded or in training. */
    WORKS_FOR_US
}
