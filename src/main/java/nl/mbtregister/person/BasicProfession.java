package nl.mbtregister.person;

import nl.mbtregister.kernel.BigNumber;
import org.jspecify.annotations.Nullable;

/**
 * A profession proven by a registration elsewhere that holds on the day asked for.
 *
 * @param big the number in the Dutch BIG register, which is public there; numbers of all other registers are not shown
 */
public record BasicProfession(
        String profession, boolean inTraining, @Nullable BigNumber big) {}
