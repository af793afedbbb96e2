package nl.mbtregister.kernel;

import java.util.Locale;

/**
 * The number under which the register knows a person: a running number without leading zeros and two check digits by ISO
 * 7064 mod 97-10, so that the whole, read as one number, leaves 1 when divided by 97. Eight digits while six running ones
 * suffice, then nine, then ten, by the same formula.
 *
 * <p>The check digits catch every slip in one digit and every swap of two neighbours.
 *
 * @param digits 8 to 10 digits
 */
public record RegisterNumber(String digits) {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 10;

    /** @throws IllegalArgumentException unless these are the digits of a number that can exist */
    public RegisterNumber {
        if (!(judge(digits) instanceof Reading.Good<String>)) {
            throw new IllegalArgumentException("not a register number: " + digits);
        }
    }

    /** The number with this running part, which has 6 to 8 digits. */
    public static RegisterNumber running(long running) {
        long check = 98 - running * 100 % 97;
        return new RegisterNumber("%d%02d".formatted(running, check));
    }

    /** Reads what somebody typed, with or without "MBT" in front and blanks, full stops or hyphens between the digits. */
    public static Reading<RegisterNumber> read(String typed) {
        String bare = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^mbt", "");
        return Digits.in(bare)
                .map(digits -> judge(digits.text()).map(RegisterNumber::new))
                .orElseGet(() -> Reading.bad(Reading.Fault.NOT_A_NUMBER));
    }

    private static Reading<String> judge(String digits) {
        if (!digits.matches("[0-9]+")) {
            return Reading.bad(Reading.Fault.NOT_A_NUMBER);
        }
        if (digits.length() < SHORTEST || digits.length() > LONGEST) {
            return Reading.bad(Reading.Fault.WRONG_LENGTH);
        }
        long whole = Long.parseLong(digits);
        long check = whole % 100;
        if (whole % 97 != 1 || check < 2 || check > 98) {
            return Reading.bad(Reading.Fault.WRONG_CHECK_DIGITS);
        }
        return digits.startsWith("0") ? Reading.bad(Reading.Fault.NEVER_ISSUED) : new Reading.Good<>(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
