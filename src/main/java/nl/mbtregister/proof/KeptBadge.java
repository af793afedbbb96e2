package nl.mbtregister.proof;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.platform.Time;
import nl.mbtregister.proof.rules.Claim;
import nl.mbtregister.proof.rules.Held;
import nl.mbtregister.proof.rules.Verdict;
import nl.mbtregister.register.rules.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A badge as it was given.
 *
 * @param nameNow as the register calls the holder now
 * @param newer whether a later one was given of the same title
 */
record KeptBadge(
        long id,
        String code,
        long person,
        Held held,
        String name,
        String number,
        int place,
        Instant issuedAt,
        String nameNow,
        boolean newer) {

    Claim claim() {
        return new Claim(name, number, List.of(held), end());
    }

    /** @param present null when nothing may be shown of the holder */
    Verdict against(@Nullable Present present, Instant moment) {
        return claim().against(
                        present == null ? null : present.claim(),
                        present == null ? Standing.NOTHING : present.standing(),
                        newer,
                        moment);
    }

    private @Nullable Instant end() {
        return held.through() == null
                ? null
                : held.through().plusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant();
    }
}
