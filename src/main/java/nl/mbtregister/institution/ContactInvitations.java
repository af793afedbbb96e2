package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Who was asked to act for an institution, in the database, within the current transaction. */
@ApplicationScoped
class ContactInvitations {
    private static final String SELECT = """
            select v.id, v.institution_id, i.name as institution, v.email, v.part, v.job, v.invited_at
            from institution_invitation v join institution i on i.id = v.institution_id
            """;

    /** The address of the caller's own account; nobody has an invitation of another. */
    private static final String OWN =
            "v.email_key = (select email_key from account where id = ? and confirmed_at is not null)";

    @Inject
    private Sql sql;

    List<Invitation> of(long institution) {
        return sql.all(SELECT + "where v.institution_id = ? order by v.id", ContactInvitations::read, institution);
    }

    List<Invitation> to(Caller caller) {
        return sql.all(
                SELECT + "where " + OWN + " order by v.id",
                ContactInvitations::read,
                InstitutionContacts.account(caller));
    }

    /** The one of this id, taken away; empty when the caller has none of it. */
    Optional<Invitation> taken(long id, Caller caller) {
        Optional<Invitation> own = sql.one(
                SELECT + "where v.id = ? and " + OWN + " for update of v",
                ContactInvitations::read,
                id,
                InstitutionContacts.account(caller));
        own.ifPresent(one -> sql.change("delete from institution_invitation where id = ?", id));
        return own;
    }

    /** Asks anew who was asked before. */
    long add(long institution, EmailAddress email, Part part, String job, Caller by, Instant at) {
        return sql.one("""
                        insert into institution_invitation (institution_id, email, email_key, part, job, invited_at, invited_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (institution_id, email_key)
                        do update set part = excluded.part, job = excluded.job, invited_at = excluded.invited_at
                        returning id""", row -> row.getLong(1), institution, email.typed(), email.key(), part, job, at, by.id())
                .orElseThrow();
    }

    /** @return whether there was one */
    boolean takeBack(long institution, long id) {
        return sql.change("delete from institution_invitation where institution_id = ? and id = ?", institution, id)
                > 0;
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                row.getLong("institution_id"),
                row.getString("institution"),
                row.getString("email"),
                Part.valueOf(row.getString("part")),
                row.getString("job"),
                Sql.instant(row, "invited_at"));
    }
}
