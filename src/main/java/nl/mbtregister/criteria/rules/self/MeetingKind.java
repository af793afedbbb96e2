package nl.mbtregister.criteria.rules.self;

/** How a team looks at its own work. */
public enum MeetingKind {
    SUPERVISION,
    INTERVISION
}
