package nl.mbtregister.access;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.platform.Role;

/**
 * An account with roles that somebody gave.
 *
 * @param secondFactor whether it has one: without it the roles do nothing
 * @param own whether it is the caller's
 */
public record RoleHolder(
        long account, String name, String email, boolean secondFactor, boolean own, List<GivenRole> roles) {
    public RoleHolder {
        roles = List.copyOf(roles);
    }

    /** The same account with the roles of both. */
    RoleHolder with(RoleHolder more) {
        return new RoleHolder(
                account,
                name,
                email,
                secondFactor,
                own,
                Stream.concat(roles.stream(), more.roles.stream()).toList());
    }

    /** @param at since when */
    public record GivenRole(Role role, Instant at) {
        /** Whether the administrator takes it here; who acts for an institution is the office's to say. */
        public boolean isTaken() {
            return role != Role.INSTITUTION;
        }
    }
}
