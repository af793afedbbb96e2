package nl.mbtregister.certification.rules;

/** What in a paper looks like details of a patient. */
public enum Suspicion {
    /** Nine digits that pass the test of a citizen service number. */
    CITIZEN_NUMBER,
    /** A day of birth beside a name. */
    BIRTH_DATE
}
