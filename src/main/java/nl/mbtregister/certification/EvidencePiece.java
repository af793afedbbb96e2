package nl.mbtregister.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.certification.rules.Suspicion;
import nl.mbtregister.documents.rules.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence of an institution in one of its versions.
 *
 * @param number of the version, 1 is the first
 * @param document under which the file is kept
 * @param sha256 of the file, in hexadecimal digits
 * @param expiresOn last day on which it proves something
 * @param addedBy as the journal names them
 * @param addedName null when that is nobody any more
 * @param suspicions what looked like details of a patient; somebody said that it is none
 * @param reviewedOn null while nobody else looked at it
 * @param withdrawnOn null while it is used
 * @param uses answers that it is linked to, in all rounds
 */
public record EvidencePiece(
        long id,
        long institution,
        String title,
        int number,
        long document,
        String file,
        DocumentKind kind,
        int size,
        String sha256,
        LocalDate datedOn,
        @Nullable LocalDate expiresOn,
        Instant addedAt,
        String addedBy,
        @Nullable String addedName,
        Set<Suspicion> suspicions,
        @Nullable LocalDate reviewedOn,
        @Nullable String reviewer,
        @Nullable LocalDate withdrawnOn,
        int uses,
        int version) {

    /** Whether it still proves something on that day. */
    public boolean holds(LocalDate day) {
        return withdrawnOn == null && (expiresOn == null || !expiresOn.isBefore(day));
    }
}
