package nl.mbtregister.person.rules;

import nl.mbtregister.kernel.Period;

/**
 * A registration elsewhere, as it is told to the register.
 *
 * @param number as typed; empty where the register has no numbers or none is known
 */
public record OutsideClaim(
        OutsideRegister register, String profession, String number, boolean inTraining, Period valid) {

    /** Whether the two cannot both be so: the same register and profession on the same day. */
    public boolean contradicts(OutsideClaim other) {
        return register == other.register && profession.equals(other.profession) && valid.overlaps(other.valid);
    }
}
