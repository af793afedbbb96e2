package nl.mbtregister.kernel;

/**
 * A number in the Belgian Crossroads Bank for Enterprises: 10 digits, the first 0 or 1, the last two 97 less the remainder
 * of the first eight divided by 97.
 */
public record KboNumber(String digits) {

    /** Reads it with or without "BE" in front. */
    public static Reading<KboNumber> read(String typed) {
        String bare = typed.strip().replaceFirst("^(?i:BE)", "");
        return Digits.in(bare).map(KboNumber::judge).orElseGet(() -> Reading.bad(Reading.Fault.NOT_A_NUMBER));
    }

    private static Reading<KboNumber> judge(Digits digits) {
        if (digits.length() != 10) {
            return Reading.bad(Reading.Fault.WRONG_LENGTH);
        }
        if (digits.value(8, 10) != 97 - digits.value(0, 8) % 97) {
            return Reading.bad(Reading.Fault.WRONG_CHECK_DIGITS);
        }
        if (digits.value(0, 1) > 1) {
            return Reading.bad(Reading.Fault.NEVER_ISSUED);
        }
        return new Reading.Good<>(new KboNumber(digits.text()));
    }
}
