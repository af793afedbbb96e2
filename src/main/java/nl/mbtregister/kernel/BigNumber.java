package nl.mbtregister.kernel;

/**
 * A number in the Dutch BIG register: 11 digits, kept as text for its leading zeros. No check formula is published, so only
 * the form is looked at.
 */
public record BigNumber(String digits) {
    public static Reading<BigNumber> read(String typed) {
        return Digits.ofLength(11, typed, BigNumber::new);
    }
}
