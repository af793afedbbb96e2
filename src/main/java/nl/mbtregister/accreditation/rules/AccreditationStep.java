package nl.mbtregister.accreditation.rules;

/** What can be done to a request for accreditation. */
public enum AccreditationStep {
    START,
    FILE,
    TAKE_ON,
    ASK,
    ANSWER,
    GRANT,
    REFUSE,
    REPLACE,
    EXPIRE,
    WITHDRAW
}
