package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Who acts for institutions, in the questions about rounds and evidence; and whom to write to. */
@ApplicationScoped
class Contacts {
    /** As what the account of {@link #JOIN} acts, and the domains given to it. */
    static final String PART = """
            k.part, array(select a.domain || ' ' || a.state from round_assignment a
              where a.round_id = r.id and a.account_id = k.account_id) as given""";

    static final String JOIN = " join institution_contact k on k.institution_id = i.id and k.account_id = ?";

    /** How an actor of the journal is called; null for who has no account. */
    static final String NAME =
            "(select coalesce(h.display_name, na.name) from account na left join person h on h.id = na.person_id where 'account-' || na.id = %s)";

    private static final String ACTOR = "account-";

    @Inject
    private Sql sql;

    /** Whether the caller leads that institution; empty when they do not act for it. */
    Optional<Boolean> leads(Caller caller, long institution) {
        return sql.one(
                "select part = 'LEAD' from institution_contact where institution_id = ? and account_id = ?",
                row -> row.getBoolean(1),
                institution,
                account(caller));
    }

    /** Everybody who acts for it, by name. */
    List<ActingPerson> of(long institution) {
        return sql.all("""
                select k.account_id, coalesce(h.display_name, a.name) as name, k.part = 'LEAD' as lead
                from institution_contact k join account a on a.id = k.account_id left join person h on h.id = a.person_id
                where k.institution_id = ? order by name, a.id""", row -> new ActingPerson(row.getLong(1), row.getString(2), row.getBoolean(3)), institution);
    }

    /** @throws Refusal certification.R3 when the caller does not act for it */
    void require(Caller caller, long institution) {
        if (leads(caller, institution).isEmpty()) {
            throw new Refusal("certification.R3");
        }
    }

    /** Somebody who acted, as letters reach them; empty when that is no account. */
    Optional<Recipient> recipient(String actor) {
        return recipient(account(actor));
    }

    Optional<Recipient> recipient(long account) {
        return sql.one("""
                select p.id, coalesce(p.email, a.email), coalesce(p.language, a.language), coalesce(p.display_name, a.name)
                from account a left join person p on p.id = a.person_id where a.id = ?""", Contacts::recipient, account);
    }

    /** Who leads the institution, as letters reach them. */
    List<Recipient> leads(long institution) {
        return sql.all("""
                select p.id, coalesce(p.email, a.email), coalesce(p.language, a.language), coalesce(p.display_name, a.name)
                from institution_contact k join account a on a.id = k.account_id left join person p on p.id = a.person_id
                where k.institution_id = ? and k.part = 'LEAD' order by a.id""", Contacts::recipient, institution);
    }

    static long account(Caller caller) {
        return account(caller.id());
    }

    private static long account(String actor) {
        return actor.matches(ACTOR + "\\d{1,18}") ? Long.parseLong(actor.substring(ACTOR.length())) : -1;
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(longIfAny(row), row.getString(2), row.getString(3), row.getString(4));
    }

    private static @Nullable Long longIfAny(ResultSet row) throws SQLException {
        long value = row.getLong(1);
        return row.wasNull() ? null : value;
    }
}
