package nl.mbtregister.kernel;

/**
 * A Belgian RIZIV/INAMI number: X-XXXXX-CC, and QQQ for the competence, which may change and is not kept. CC is 97 less the
 * remainder of the first six digits divided by 97. No official text was found for that formula, so a number that fails it
 * is doubtful and not refused.
 *
 * @param digits the 8 digits that stay the same for life
 */
public record RizivNumber(String digits) {

    /** Reads 8 digits, or all 11. */
    public static Reading<RizivNumber> read(String typed) {
        return Digits.in(typed).map(RizivNumber::judge).orElseGet(() -> Reading.bad(Reading.Fault.NOT_A_NUMBER));
    }

    private static Reading<RizivNumber> judge(Digits digits) {
        if (digits.length() != 8 && digits.length() != 11) {
            return Reading.bad(Reading.Fault.WRONG_LENGTH);
        }
        var number = new RizivNumber(digits.text().substring(0, 8));
        boolean fits = digits.value(6, 8) == 97 - digits.value(0, 6) % 97;
        return fits ? new Reading.Good<>(number) : new Reading.Doubtful<>(number, Reading.Fault.WRONG_CHECK_DIGITS);
    }
}
