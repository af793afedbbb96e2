package nl.mbtregister.person.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Refusal;

/**
 * A place of work as a person enters it.
 *
 * @param mbtHours hours of MBT a week, 0 to 80, in tenths at most
 * @param team whether in a multidisciplinary team
 * @param adolescents whether with adolescents
 * @param valid the days on which it held
 */
public record Workplace(
        String employer,
        String town,
        WorkField field,
        BigDecimal mbtHours,
        boolean team,
        boolean adolescents,
        Period valid) {
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(80);

    /** @throws Refusal person.R19 */
    public Workplace {
        employer = employer.strip();
        town = town.strip();
        boolean named = !employer.isEmpty() && employer.length() <= 200 && !town.isEmpty() && town.length() <= 100;
        boolean hours = mbtHours.signum() >= 0
                && mbtHours.compareTo(MOST_HOURS) <= 0
                && mbtHours.stripTrailingZeros().scale() <= 1;
        if (!named || !hours) {
            throw new Refusal("person.R19");
        }
    }

    /** @throws Refusal person.R19 when it is yet to begin */
    public Workplace on(LocalDate today) {
        if (valid.from().isAfter(today)) {
            throw new Refusal("person.R19");
        }
        return this;
    }
}
