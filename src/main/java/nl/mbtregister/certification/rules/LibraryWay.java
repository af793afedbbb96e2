package nl.mbtregister.certification.rules;

/** What becomes of a round when the criteria change. */
public enum LibraryWay {
    /** It goes on with the criteria that it began with. */
    KEEP,
    /** It takes the new ones; each answer stays with its code. */
    MAP,
    /** It takes the new ones; the lead says which answer goes where. */
    MIGRATE
}
