package nl.mbtregister.education.rules;

/** What a person says of an activity that looks like one that is there. */
public enum Likeness {
    UNSAID,
    SAME,
    OTHER
}
