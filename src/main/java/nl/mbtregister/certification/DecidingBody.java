package nl.mbtregister.certification;

import java.util.List;
import nl.mbtregister.platform.Role;

/** Who decides on programmes; the settings name one of them. */
public enum DecidingBody {
    COMMITTEE(Role.CUR_CHAIR, Role.CUR_MEMBER),
    BOARD(Role.BOARD);

    private final List<Role> roles;

    DecidingBody(Role... roles) {
        this.roles = List.of(roles);
    }

    boolean includes(Role role) {
        return roles.contains(role);
    }
}
