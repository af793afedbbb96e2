package nl.mbtregister.accreditation.rules;

/** Where a course is held. */
public enum EditionMode {
    PLACE,
    ONLINE,
    BOTH
}
