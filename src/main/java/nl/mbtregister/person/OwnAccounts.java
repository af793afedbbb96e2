package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mbtregister.platform.Sql;

/** What a person's file needs of the account by which it is begun, within the current transaction. */
@ApplicationScoped
class OwnAccounts {
    @Inject
    private Sql sql;

    /** The confirmed e-mail address of an account without a person; locks it, so that two windows begin one file. */
    Optional<String> freeEmail(long account) {
        return sql.one("""
                select email from account
                where id = ? and person_id is null and confirmed_at is not null for update""", row -> row.getString(1), account);
    }

    /** The only person on file with the e-mail address of this account and without an account. */
    Optional<Long> knownPerson(long account) {
        return sql.one("""
                select min(p.id) from person p, account a
                where a.id = ? and lower(p.email) = a.email_key and p.died_on is null
                  and not exists (select from account o where o.person_id = p.id)
                having count(*) = 1""", row -> row.getLong(1), account);
    }
}
