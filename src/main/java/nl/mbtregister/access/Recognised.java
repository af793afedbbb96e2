package nl.mbtregister.access;

import java.time.Instant;
import java.util.UUID;
import nl.mbtregister.platform.SignedIn;

/**
 * The session to which this request belongs.
 *
 * @param language of letters: {@code nl} or {@code en}
 * @param secondFactorOn whether the account has a second factor
 * @param secondFactorGiven whether it was given in this session
 * @param staff whether somebody gave the account a role, which wants a second factor
 * @param endsAt when it ends unless something is heard; never later than twelve hours after it began
 */
public record Recognised(
        UUID id,
        long account,
        String email,
        String language,
        boolean secondFactorOn,
        boolean secondFactorGiven,
        boolean staff,
        Instant endsAt,
        SignedIn somebody) {

    /** What must be done before this session can be used: the code given, or a second factor set up. */
    public boolean wantsSecondFactor() {
        return !secondFactorGiven && (secondFactorOn || staff);
    }
}
