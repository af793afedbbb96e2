package nl.mbtregister.rulebook.rules.portfolio;

import nl.mbtregister.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A registration in another register.
 *
 * @param equivalent the profession that the committee holds it equal to, with its reasons; for Flemish professions
 */
public record OutsideRegistration(
        String id,
        Profession profession,
        boolean inTraining,
        Period span,
        @Nullable Profession equivalent) implements Row {

    /** The profession for which it counts. */
    public Profession countsAs() {
        return equivalent == null ? profession : equivalent;
    }

    @Override
    public RowKind kind() {
        return RowKind.OUTSIDE_REGISTRATION;
    }
}
