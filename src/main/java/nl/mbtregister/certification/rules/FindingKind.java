package nl.mbtregister.certification.rules;

/** What a finding asks (domain 7.4). */
public enum FindingKind {
    /** Must be mended. */
    REQUIREMENT,
    /** May be taken to heart. */
    SUGGESTION
}
