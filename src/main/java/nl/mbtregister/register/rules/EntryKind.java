package nl.mbtregister.register.rules;

/** The kinds of entry, one for each {@link Act}; in the database and in the journal by these names. */
public enum EntryKind {
    GRANTED,
    RENEWED,
    RENEWAL_FILED,
    RENEWAL_CLOSED,
    EXTENDED,
    LAPSED,
    RESIGNED,
    REMOVED,
    DIED,
    ANNOTATION_GIVEN,
    ANNOTATION_ENDED,
    MEASURE_IMPOSED,
    MEASURE_ENDED,
    ANNULLED
}
