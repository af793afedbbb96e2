package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The sessions in the database. */
@ApplicationScoped
class Sessions {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /** Everything about the one who shows a token; one statement, because every page of every person begins with it. */
    private static final String KNOW = """
            with found as (
              select s.id, s.account_id, s.second_factor, s.seen_at, s.ends_at, a.name, a.email, a.language, a.person_id,
                     a.totp_secret is not null as has_second_factor
              from sign_in_session s join account a on a.id = s.account_id
              where s.token_hash = ? and s.ended_at is null and s.ends_at > ? and s.seen_at > ?),
            noted as (
              update sign_in_session s set seen_at = ? from found f where s.id = f.id and f.seen_at < ?)
            select f.*,
                   array(select distinct role from account_role r where r.account_id = f.account_id) as given,
                   array(select role from person_role r where r.person_id = f.person_id) as following
            from found f""";

    /** One row of the statement above. */
    record Known(
            UUID id,
            long account,
            String name,
            String email,
            String language,
            @Nullable Long personId,
            boolean secondFactorGiven,
            boolean secondFactorOn,
            Instant endsAt,
            List<String> given,
            List<String> following) {}

    @Inject
    private Sql sql;

    @Inject
    private Settings settings;

    Optional<Known> know(SessionToken token, Instant now) {
        return sql.one(
                KNOW, Sessions::known, token.fingerprint(), now, now.minus(silence()), now, now.minus(NOTED_EVERY));
    }

    void add(SessionToken token, long account, boolean secondFactor, String device, Instant now) {
        sql.change(
                """
                insert into sign_in_session (token_hash, account_id, second_factor, device, created_at, seen_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)""",
                token.fingerprint(),
                account,
                secondFactor,
                device,
                now,
                now,
                now.plus(Duration.ofHours(settings.number(Setting.SESSION_HOURS))));
    }

    List<OwnSession> of(long account, UUID present, Instant now) {
        String select = """
            select id, device, created_at, seen_at from sign_in_session
            where account_id = ? and ended_at is null and ends_at > ? and seen_at > ? order by seen_at desc limit 50""";
        return sql.all(
                select,
                row -> new OwnSession(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        Sql.instant(row, "created_at"),
                        Sql.instant(row, "seen_at"),
                        row.getObject("id", UUID.class).equals(present)),
                account,
                now,
                now.minus(silence()));
    }

    /** @return false when the account has no such session that still runs */
    boolean end(UUID id, long account, Instant now) {
        return sql.change(
                        "update sign_in_session set ended_at = ? where id = ? and account_id = ? and ended_at is null",
                        now,
                        id,
                        account)
                == 1;
    }

    /** @param except the one that goes on, null for none */
    int endAll(long account, @Nullable UUID except, Instant now) {
        return sql.change("""
                update sign_in_session set ended_at = ?
                where account_id = ? and ended_at is null and id is distinct from ?::uuid""", now, account, except);
    }

    void secondFactorGiven(UUID id) {
        sql.change("update sign_in_session set second_factor = true, tries = 0 where id = ?", id);
    }

    /** Counts a wrong code of the second factor; the last one that is allowed ends the session. */
    void wrongCode(UUID id, int allowed, Instant now) {
        sql.change("""
                update sign_in_session set tries = tries + 1, ended_at = case when tries + 1 >= ? then ?::timestamptz end
                where id = ? and ended_at is null""", allowed, now, id);
    }

    /** Whose session it was, also after it ended. */
    Optional<Long> owner(SessionToken token) {
        return sql.one(
                "select account_id from sign_in_session where token_hash = ?",
                row -> row.getLong(1),
                token.fingerprint());
    }

    Duration silence() {
        return Duration.ofMinutes(settings.number(Setting.SESSION_SILENT_MINUTES));
    }

    private static Known known(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        boolean noPerson = row.wasNull();
        return new Known(
                row.getObject("id", UUID.class),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                noPerson ? null : person,
                row.getBoolean("second_factor"),
                row.getBoolean("has_second_factor"),
                Sql.instant(row, "ends_at"),
                texts(row.getArray("given")),
                texts(row.getArray("following")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
