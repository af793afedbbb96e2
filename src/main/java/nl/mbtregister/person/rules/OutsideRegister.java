package nl.mbtregister.person.rules;

import java.util.Optional;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.Reading.Fault;
import nl.mbtregister.kernel.RizivNumber;
import org.jspecify.annotations.Nullable;

/** The registers of others that a basic profession may be proven by. */
public enum OutsideRegister {
    /** The Dutch register of professions in individual health care. */
    BIG(Country.NL, true),
    /** The Dutch quality register for youth care. */
    SKJ(Country.NL, false),
    /** The Dutch register of arts and body therapists. */
    REGISTER_VAKTHERAPIE(Country.NL, false),
    /** The Belgian federal licence to practise. */
    VISUM(Country.BE, false),
    /** The recognition by the Flemish community. */
    ERKENNING(Country.BE, false),
    /** The Belgian Commission of Psychologists. */
    PSYCHOLOGENCOMMISSIE(Country.BE, false),
    /** The Belgian institute for sickness insurance. */
    RIZIV(Country.BE, true),
    /** Any other, of any country. */
    OTHER(null, false);

    private final @Nullable Country country;
    private final boolean numbered;

    OutsideRegister(@Nullable Country country, boolean numbered) {
        this.country = country;
        this.numbered = numbered;
    }

    /** Whose register it is, empty for any other. */
    public Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /** Reads a number of this register into the form that is kept; empty text is no number. */
    public Reading<Optional<String>> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return numbered ? Reading.bad(Fault.NOT_A_NUMBER) : new Reading.Good<>(Optional.empty());
        }
        return switch (this) {
            case BIG -> BigNumber.read(text).map(number -> Optional.of(number.digits()));
            case RIZIV -> RizivNumber.read(text).map(number -> Optional.of(number.digits()));
            default -> new Reading.Good<>(Optional.of(text));
        };
    }
}
