package nl.mbtregister.certification;

import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.certification.rules.AuditorTie;
import nl.mbtregister.certification.rules.AuditorTies;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at a programme, or may.
 *
 * @param answeredAt when the auditor said whether anything ties them; null while not
 * @param told what the auditor said, null for nothing
 * @param known what the register knows now
 */
public record NamedAuditor(
        long account,
        String name,
        @Nullable Instant answeredAt,
        @Nullable AuditorTie told,
        AuditorTies known) {

    /** What keeps this person from looking, now. */
    public Optional<AuditorTie> tie() {
        return Optional.ofNullable(told).or(known::tie);
    }
}
