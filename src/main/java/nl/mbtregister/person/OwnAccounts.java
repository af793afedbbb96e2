package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What a person's file needs of the account by which it is begun, within the current transaction. */
@ApplicationScoped
class OwnAccounts {
    @PersistenceContext
    private EntityManager em;

    /** The confirmed e-mail address of an account without a person; locks it, so that two windows begin one file. */
    Optional<String> freeEmail(long account) {
        return one("""
                select email from account
                where id = ? and person_id is null and confirmed_at is not null for update""", account).map(Object::toString);
    }

    /** The only person on file with the e-mail address of this account and without an account. */
    Optional<Long> knownPerson(long account) {
        return one("""
                select min(p.id) from person p, account a
                where a.id = ? and lower(p.email) = a.email_key and p.died_on is null
                  and not exists (select from account o where o.person_id = p.id)
                having count(*) = 1""", account).map(Long.class::cast);
    }

    private Optional<Object> one(String sql, long account) {
        try (PreparedStatement select = em.unwrap(Connection.class).prepareStatement(sql)) {
            select.setLong(1, account);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getObject(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
