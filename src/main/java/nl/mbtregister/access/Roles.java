package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sql;

/** Who has which role: given to an account, or following from the register for a person. */
@ApplicationScoped
class Roles {
    @Inject
    private Sql sql;

    /**
     * @param ground why; empty for none but that it was given
     * @return false when the account had it already on this ground
     */
    boolean give(long account, Role role, String ground, Instant now, String by) {
        return sql.change("""
                insert into account_role (account_id, role, ground, given_at, given_by) values (?, ?, ?, ?, ?)
                on conflict do nothing""", account, role, ground, now, by) == 1;
    }

    /**
     * Whatever it was given for.
     *
     * @return false when the account did not have it
     */
    boolean take(long account, Role role) {
        return sql.change("delete from account_role where account_id = ? and role = ?", account, role) > 0;
    }

    /** The accounts of the administrators; until this transaction ends nobody else takes their role. */
    List<Long> lockAdmins() {
        return sql.all(
                "select account_id from account_role where role = 'ADMIN' order by account_id, ground for update",
                row -> row.getLong(1));
    }

    /** Accounts with a given role, in the order in which they were made. */
    List<RoleHolder> holders(long after, int limit, String caller) {
        Map<Long, RoleHolder> holders = new LinkedHashMap<>();
        sql.all(
                """
                select a.id, coalesce(p.display_name, a.name), a.email, a.totp_secret is not null,
                  r.role, min(r.given_at) as given_at
                from (select * from account where id > ? and exists (select from account_role where account_id = account.id)
                      order by id limit ?) a
                join account_role r on r.account_id = a.id left join person p on p.id = a.person_id
                group by a.id, p.display_name, a.name, a.email, a.totp_secret, r.role
                order by a.id, min(r.given_at), r.role""",
                row -> {
                    var given = new RoleHolder.GivenRole(Role.valueOf(row.getString(5)), Sql.instant(row, "given_at"));
                    var holder = new RoleHolder(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getBoolean(4),
                            Account.actor(row.getLong(1)).equals(caller),
                            List.of(given));
                    return holders.merge(holder.account(), holder, RoleHolder::with);
                },
                after,
                limit);
        return List.copyOf(holders.values());
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
