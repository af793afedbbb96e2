package nl.mbtregister.kernel;

/** A number in the Dutch trade register: 8 digits without a check digit. */
public record KvkNumber(String digits) {
    public static Reading<KvkNumber> read(String typed) {
        return Digits.ofLength(8, typed, KvkNumber::new);
    }
}
