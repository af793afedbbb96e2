package nl.mbtregister.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who proved to be the holder of an account, for as long as the session lasts.
 *
 * @param account stable id of the account
 * @param name how the register addresses them; personal
 * @param personId the person in the register whom the account belongs to; null for who has none
 * @param roles the roles that may be acted in now: those that need a second factor only once it was given
 * @param formSecret what every form of this session carries and no other site can know
 */
public record SignedIn(
        String account, String name, @Nullable Long personId, Set<Role> roles, String formSecret) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    Caller as(Role role) {
        return new Caller(account, name, role, null, personId);
    }
}
