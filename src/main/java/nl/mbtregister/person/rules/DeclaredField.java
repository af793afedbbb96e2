package nl.mbtregister.person.rules;

/** What a person may tell about himself or herself, unchecked. */
public enum DeclaredField {
    LANGUAGES,
    TARGET_GROUP,
    WEBSITE,
    ACCEPTS_SUPERVISEES
}
