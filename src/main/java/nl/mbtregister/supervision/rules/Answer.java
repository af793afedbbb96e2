package nl.mbtregister.supervision.rules;

/** What a supervisor says about one competence. */
public enum Answer {
    YES,
    PARTLY,
    NO
}
