package nl.mbtregister.kernel;

/** A Dutch AGB code: 8 digits, of which the first two name the kind of care. It has no check digit. */
public record AgbCode(String digits) {
    public static Reading<AgbCode> read(String typed) {
        return Digits.ofLength(8, typed, AgbCode::new);
    }
}
