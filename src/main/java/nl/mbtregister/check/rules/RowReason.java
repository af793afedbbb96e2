package nl.mbtregister.check.rules;

/** Why a row is not simply answered as registered. The gravest is told. */
public enum RowReason {
    /** The number belongs to somebody with another name than the list says. */
    OTHER_NAME(RowAnswer.ATTENTION),
    REMOVED(RowAnswer.ATTENTION),
    SUSPENDED(RowAnswer.ATTENTION),
    /** Not registered any more. */
    ENDED(RowAnswer.ATTENTION),
    /** Under a condition. */
    CONDITION(RowAnswer.ATTENTION),
    /** A title ends within some months. */
    ENDS_SOON(RowAnswer.ATTENTION),

    NAMESAKES(RowAnswer.CHOOSE),

    UNKNOWN_NUMBER(RowAnswer.NOT_FOUND),
    /** No registered therapist shows this BIG number. */
    UNKNOWN_BIG(RowAnswer.NOT_FOUND),
    /** Nobody is called so. */
    NOBODY(RowAnswer.NOT_FOUND),

    /** Neither a number nor a name. */
    EMPTY(RowAnswer.UNREADABLE),
    /** A formula, which is never reckoned. */
    FORMULA(RowAnswer.UNREADABLE),
    /** A spreadsheet shortened the number: 2,05E+07. */
    SHORTENED(RowAnswer.UNREADABLE),
    NOT_A_NUMBER(RowAnswer.UNREADABLE),
    WRONG_LENGTH(RowAnswer.UNREADABLE),
    WRONG_CHECK_DIGITS(RowAnswer.UNREADABLE),
    /** No name that can be looked for. */
    NOT_A_NAME(RowAnswer.UNREADABLE);

    private final RowAnswer answer;

    RowReason(RowAnswer answer) {
        this.answer = answer;
    }

    public RowAnswer answer() {
        return answer;
    }
}
