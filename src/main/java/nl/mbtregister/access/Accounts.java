package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The accounts in the database. Who changes a row tells by its result whether it was as expected. */
@ApplicationScoped
class Accounts {
    private static final String ALL =
            "select id, email, name, language, password, person_id, confirmed_at, totp_secret, totp_step from account ";

    @Inject
    private Sql sql;

    Optional<Account> withKey(String key) {
        return sql.one(ALL + "where email_key = ?", Accounts::account, key);
    }

    /** Nobody else changes the account until this transaction ends. */
    Optional<Account> lockKey(String key) {
        return sql.one(ALL + "where email_key = ? for update", Accounts::account, key);
    }

    Account lock(long id) {
        return sql.one(ALL + "where id = ? for update", Accounts::account, id).orElseThrow();
    }

    /** @return its id, or empty when the address has an account already */
    Optional<Long> add(EmailAddress email, String name, String language, String password, Instant now) {
        String insert = """
            insert into account (id, email, email_key, name, language, password, created_at)
            values (nextval('account_seq'), ?, ?, ?, ?, ?, ?) on conflict (email_key) do nothing returning id""";
        return sql.one(insert, row -> row.getLong(1), email.typed(), email.key(), name, language, password, now);
    }

    /** For an account whose address nobody has confirmed yet: the last who asked for it is the one who may confirm. */
    void askAgain(long id, String name, String language, String password) {
        sql.change(
                "update account set name = ?, language = ?, password = ?, version = version + 1 where id = ?",
                name,
                language,
                password,
                id);
    }

    void confirm(long id, Instant now) {
        sql.change("update account set confirmed_at = coalesce(confirmed_at, ?) where id = ?", now, id);
    }

    void changePassword(long id, String password) {
        sql.change("update account set password = ?, version = version + 1 where id = ?", password, id);
    }

    /** @return false when another account has the address */
    boolean changeAddress(long id, EmailAddress email) {
        String update = """
            update account set email = ?, email_key = ?, version = version + 1
            where id = ? and not exists (select from account other where other.email_key = ? and other.id <> ?)""";
        return sql.change(update, email.typed(), email.key(), id, email.key(), id) == 1;
    }

    /** @param sealed null takes the second factor away */
    void secondFactor(long id, byte @Nullable [] sealed, @Nullable Long step) {
        sql.change(
                "update account set totp_secret = ?::bytea, totp_step = ?::bigint, version = version + 1 where id = ?",
                sealed,
                step,
                id);
    }

    /** @return false when a code of this step or a later one was used already */
    boolean useStep(long id, long step) {
        return sql.change(
                        "update account set totp_step = ? where id = ? and coalesce(totp_step, 0) < ?", step, id, step)
                == 1;
    }

    /** @return false when either of them is linked already */
    boolean link(long id, long person) {
        String update = """
            update account set person_id = ?, version = version + 1
            where id = ? and person_id is null and not exists (select from account where person_id = ?)""";
        return sql.change(update, person, id, person) == 1;
    }

    boolean isStaff(long id) {
        return sql.one("select 1 from account_role where account_id = ? limit 1", row -> true, id)
                .isPresent();
    }

    private static Account account(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        boolean noPerson = row.wasNull();
        return new Account(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                row.getString("language"),
                row.getString("password"),
                noPerson ? null : person,
                row.getObject("confirmed_at") != null,
                row.getBytes("totp_secret"),
                row.getLong("totp_step"));
    }
}
