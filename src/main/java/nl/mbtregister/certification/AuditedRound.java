package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.CertificationKind;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.criteria.rules.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A round that was filed, as those see it who judge it.
 *
 * @param number of the programme
 * @param only of a recheck the codes that are looked at again; else empty
 * @param previous the round whose open points a recheck looks at
 * @param due last day of the term of the present state; null where there is none
 */
public record AuditedRound(
        long id,
        String reference,
        long programme,
        String number,
        String name,
        long institution,
        String institutionName,
        CertificationKind kind,
        CertificationState state,
        String library,
        int edition,
        Scope scope,
        List<String> only,
        @Nullable Long previous,
        LocalDate filedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate decidedOn) {

    public AuditedRound {
        only = List.copyOf(only);
    }

    /** Whether the auditors are still at work. */
    public boolean beingAudited() {
        return state == CertificationState.DESK_REVIEW
                || state == CertificationState.VISIT
                || state == CertificationState.REPORT;
    }

    /** Whether what the auditors found can be read by those who decide. */
    public boolean beforeBody() {
        return state == CertificationState.COMMITTEE || state == CertificationState.DECIDED;
    }
}
