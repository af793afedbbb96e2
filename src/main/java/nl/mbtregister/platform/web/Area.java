package nl.mbtregister.platform.web;

import java.util.List;
import nl.mbtregister.platform.Role;

/** A part of the site with its own menu: who is meant to be there. */
public enum Area {
    PUBLIC(Role.VISITOR),
    /** What everybody who signed in has: the own account. */
    ACCOUNT(
            Role.THERAPIST,
            Role.SUPERVISOR,
            Role.SECRETARIAT,
            Role.CUR_CHAIR,
            Role.CUR_MEMBER,
            Role.BOARD,
            Role.AUDITOR,
            Role.INSTITUTION,
            Role.ADMIN),
    MY(Role.THERAPIST),
    SUPERVISOR(Role.SUPERVISOR),
    /** Who offers courses: supervisors, and who acts for an institute. */
    PROVIDER(Role.SUPERVISOR, Role.INSTITUTION),
    /** Who acts for an institution with programmes. */
    INSTITUTION(Role.INSTITUTION),
    /** Who looks at programmes. */
    AUDIT(Role.AUDITOR),
    DESK(Role.SECRETARIAT),
    /** Who may decide on programmes; the settings say which of them does. */
    DECISION(Role.BOARD, Role.CUR_CHAIR, Role.CUR_MEMBER),
    COMMITTEE(Role.CUR_CHAIR, Role.CUR_MEMBER),
    ADMIN(Role.ADMIN);

    private final List<Role> roles;

    Area(Role... roles) {
        this.roles = List.of(roles);
    }

    /** Who may open the pages of this area; somebody with several of these roles acts in the first. */
    public List<Role> roles() {
        return roles;
    }
}
