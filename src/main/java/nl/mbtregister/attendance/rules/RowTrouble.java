package nl.mbtregister.attendance.rules;

/** Why a row of a list is not credited as it stands. */
public enum RowTrouble {
    /** Neither a number nor a name. */
    EMPTY,
    /** The number or the share is a formula. */
    FORMULA,
    /** A spreadsheet shortened the number: 1,00E+07. */
    SHORTENED,
    NOT_A_NUMBER,
    WRONG_LENGTH,
    WRONG_CHECK_DIGITS,
    /** What was attended cannot be read. */
    SHARE,
    /** More than there was. */
    TOO_MUCH,
    /** The list says that this person was not there. */
    ABSENT,
    /** Too short for a point. */
    NO_POINTS,
    /** The program in which the list was made does not show the row. */
    HIDDEN,
    /** Nobody has or had this number. */
    UNKNOWN,
    /** Nobody is called so. */
    NOBODY,
    /** There is a name only: a person says who it is. */
    CHOOSE,
    /** The number belongs to somebody with another name. */
    OTHER_NAME,
    /** The provider: nobody credits what is for oneself. */
    SELF,
    /** The same person stands higher in the list. */
    TWICE,
    /** This person has the points of this edition. */
    BEFORE;

    /** Whether a look and a yes are enough. */
    public boolean canBeAccepted() {
        return this == HIDDEN || this == OTHER_NAME;
    }
}
