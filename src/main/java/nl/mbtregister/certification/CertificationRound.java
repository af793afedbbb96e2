package nl.mbtregister.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.CertificationKind;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.criteria.rules.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A round of certification of a programme.
 *
 * @param edition of the library of criteria
 * @param scope what is certified, as it was when the round began
 * @param previous the round that this one is compared with
 * @param only of a recheck the codes that are looked at again; else empty
 * @param filed null until it is
 * @param due last day of the term of the present state; null where there is none
 */
public record CertificationRound(
        long id,
        ProgrammeOf programme,
        CertificationKind kind,
        CertificationState state,
        String library,
        int edition,
        Scope scope,
        @Nullable Long previous,
        List<String> only,
        Instant startedAt,
        @Nullable FiledRound filed,
        @Nullable LocalDate due,
        int version) {

    /** Whether the programme still writes its self-evaluation. */
    public boolean writable() {
        return state == CertificationState.DRAFT;
    }

    /** The reference once it was filed, else the number of the programme. */
    public String known() {
        return filed == null ? programme.number() : filed.reference();
    }
}
