package nl.mbtregister.supervision.rules;

/** Why a code of a treatment is not neutral; the label of each is the sentence for the therapist. */
public enum CodeTrouble {
    EMPTY,
    TOO_LONG,
    /** A blank: likely a name. */
    BLANK,
    OTHER_SIGN,
    BIRTH_DATE,
    CITIZEN_NUMBER
}
