package nl.mbtregister.rulebook.rules.portfolio;

/** What teaching was about. */
public enum Theme {
    /** Treatment: specialist or thematic. */
    TREATMENT,
    /** Supervising or teaching others. */
    SUPERVISION_OR_DIDACTICS
}
