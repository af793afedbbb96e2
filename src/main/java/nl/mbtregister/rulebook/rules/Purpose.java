package nl.mbtregister.rulebook.rules;

/** What a set of requirements is for. */
public enum Purpose {
    /** Getting a title or an annotation. */
    ENTRY,
    /** Keeping a title for another period. */
    RENEWAL
}
