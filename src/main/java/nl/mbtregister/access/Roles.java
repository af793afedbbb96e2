package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sql;

/** Who has which role: given to an account, or following from the register for a person. */
@ApplicationScoped
class Roles {
    @Inject
    private Sql sql;

    /** @param ground why; empty for none but that it was given */
    void give(long account, Role role, String ground, Instant now, String by) {
        sql.change("""
                insert into account_role (account_id, role, ground, given_at, given_by) values (?, ?, ?, ?, ?)
                on conflict do nothing""", account, role, ground, now, by);
    }

    /** Whatever it was given for. */
    void take(long account, Role role) {
        sql.change("delete from account_role where account_id = ? and role = ?", account, role);
    }

    /** The role stays while there is another ground for it. */
    void take(long account, Role role, String ground) {
        sql.change("delete from account_role where account_id = ? and role = ? and ground = ?", account, role, ground);
    }

    /** @return false when the person had that role already */
    boolean follows(long person, Role role) {
        return sql.change(
                        "insert into person_role (person_id, role) values (?, ?) on conflict do nothing", person, role)
                == 1;
    }
}
