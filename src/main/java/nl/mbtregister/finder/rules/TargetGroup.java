package nl.mbtregister.finder.rules;

/** For whom somebody works; an example until the board decides (PROPOSAL). */
public enum TargetGroup {
    ADULTS,
    YOUNG_ADULTS,
    ADOLESCENTS,
    OLDER_PEOPLE,
    PARENTS_AND_FAMILIES,
    FORENSIC
}
