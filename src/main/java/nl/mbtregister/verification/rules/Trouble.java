package nl.mbtregister.verification.rules;

import java.util.Locale;

/** Why a question gets no answer. Each has its own sentences and its own address, where they can be read. */
public enum Trouble {
    /** The number holds something else than digits. */
    NOT_A_NUMBER(400),
    WRONG_LENGTH(400),
    /** The check digits do not fit: somebody made a slip. */
    WRONG_CHECK_DIGITS(400),
    /** The day is not written as year, month and day. */
    NOT_A_DAY(400),
    /** Written well, but the calendar has no such day. */
    NO_SUCH_DAY(400),
    DAY_AHEAD(400),
    /** The register tells about no day before {@link Question#FIRST_DAY}. */
    DAY_TOO_EARLY(400),
    NOT_AN_INSTANT(400),
    INSTANT_AHEAD(400),
    /** There is nothing in it that could be looked for. */
    NOTHING_TO_FIND(400),
    NOT_A_CURSOR(400),
    /** The feed of changes does not reach that place. */
    CURSOR_EXPIRED(410),
    /** Nobody has this number, or what there was about them may no longer be read: the two look the same. */
    UNKNOWN(404),
    /** More questions from one address than the setting allows. */
    TOO_MANY_QUESTIONS(429),
    /** The database cannot be reached, and the answer is not in memory. */
    UNAVAILABLE(503);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** As it stands in an address: {@code wrong-check-digits}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
