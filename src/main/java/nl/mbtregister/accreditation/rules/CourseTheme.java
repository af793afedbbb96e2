package nl.mbtregister.accreditation.rules;

import nl.mbtregister.rulebook.rules.portfolio.Theme;

/** What a course is about. The basic training is none of these: it stands on its own and gives no points (domain 6.1). */
public enum CourseTheme {
    MBT_GENERAL(Theme.TREATMENT),
    TRAUMA(Theme.TREATMENT),
    CRISIS(Theme.TREATMENT),
    ADOLESCENTS_AND_FAMILIES(Theme.TREATMENT),
    GROUPS(Theme.TREATMENT),
    MILIEU_THERAPY(Theme.TREATMENT),
    ARTS_AND_BODY_THERAPIES(Theme.TREATMENT),
    SUPERVISION_AND_DIDACTICS(Theme.SUPERVISION_OR_DIDACTICS);

    private final Theme counted;

    CourseTheme(Theme counted) {
        this.counted = counted;
    }

    /** As which the rules for renewal count it. */
    public Theme counted() {
        return counted;
    }
}
