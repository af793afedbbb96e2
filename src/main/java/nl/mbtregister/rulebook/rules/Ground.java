package nl.mbtregister.rulebook.rules;

/** Why a row does not count: one ground for each sentence. */
public enum Ground {
    // the day, the window, the start
    AFTER_DAY,
    OUTSIDE_WINDOW,
    TOO_LATE,
    BEFORE_START,
    START_UNKNOWN,
    // meetings
    TOO_SHORT,
    GROUP_TOO_LARGE,
    REPORT_MISSING,
    SUPERVISOR_NOT_REGISTERED,
    SUPERVISOR_NOT_ALLOWED,
    OTHER_SUPERVISOR,
    OTHER_SUBJECT,
    // meetings and teaching
    USED_BEFORE,
    CAP_REACHED,
    FOLLOWED_BEFORE,
    CARRIED_OVER,
    NOT_ACCREDITED,
    NO_POINTS,
    OTHER_THEME,
    // treatments
    OTHER_TREATMENT_FORM,
    OUTSIDE_TARGET_GROUP,
    NOT_ADOLESCENT,
    NOT_SUPERVISED,
    NOT_COMPLETED,
    TREATMENT_TOO_SHORT,
    NO_SESSIONS,
    // courses, diplomas, work
    OTHER_COURSE,
    NOT_LICENSED,
    LEVEL_TOO_LOW,
    OTHER_FIELD,
    NOT_ON_DAY,
    TOO_FEW_HOURS,
    NO_TEAM,
    NO_WHOLE_MONTH_MORE,
    OTHER_ACTIVITY,
    // titles and registrations
    OTHER_TITLE,
    OTHER_PROFESSION,
    IN_TRAINING,
    TOO_RECENT,
    // statements and tests
    OTHER_DECLARATION,
    OTHER_ASSESSMENT,
    NOT_POSITIVE,
    ASSESSOR_SUPERVISED,
    TOO_FEW_FRAGMENTS,
    FRAGMENT_TOO_SHORT,
    NO_REFLECTION_REPORT,
    // the requirement as a whole
    OTHER_ALTERNATIVE,
    NOT_APPLICABLE
}
