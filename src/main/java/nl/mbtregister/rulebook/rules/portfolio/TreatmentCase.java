package nl.mbtregister.rulebook.rules.portfolio;

import nl.mbtregister.kernel.Period;

/**
 * An MBT treatment that this person gave. A group is one case.
 *
 * @param span from the first session; without an end while the treatment runs
 * @param sessions sessions held so far, 0 or more
 * @param targetGroup whether it was for personality disorders or serious psychiatric problems
 * @param adolescents whether the patients were under 18
 * @param supervised whether the case was brought into supervision
 */
public record TreatmentCase(
        String id,
        Period span,
        CaseForm form,
        int sessions,
        boolean targetGroup,
        boolean adolescents,
        boolean supervised)
        implements Row {

    public TreatmentCase {
        if (sessions < 0) {
            throw new IllegalArgumentException("sessions are never negative: " + id);
        }
    }

    @Override
    public RowKind kind() {
        return RowKind.CASE;
    }
}
