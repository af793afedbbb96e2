package nl.mbtregister.accreditation.rules;

/** What a request still needs before it can be filed. */
public enum Lacking {
    TITLE,
    THEME,
    SUMMARY,
    TARGETS,
    TRAINERS,
    PROGRAMME,
    POINTS
}
