package nl.mbtregister.proof;

import java.time.Instant;
import nl.mbtregister.proof.rules.Claim;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.register.rules.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What anybody is told of a proof that somebody shows.
 *
 * @param badge whether it is a badge; else a statement
 * @param claim what it says; null when that may not be shown, or it is none of ours
 * @param issuedAt null together with the claim
 * @param standing what the register says of the person now
 * @param number under which the person is found now; null when nothing may be shown
 */
public record CheckedProof(
        Verdict verdict,
        boolean badge,
        @Nullable Claim claim,
        @Nullable Instant issuedAt,
        Standing standing,
        @Nullable String number,
        Instant checkedAt) {}
