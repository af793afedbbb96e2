package nl.mbtregister.it;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import nl.mbtregister.access.rules.SessionToken;

/** Sessions without the trouble of signing in: for tests that are about something else. */
public final class SignIn {
    /** Name of the cookie. */
    public static final String COOKIE = "mbt-session";

    private static final SecureRandom RANDOM = new SecureRandom();

    private SignIn() {}

    /** The value of the cookie of a new session, in which the second factor was given. */
    public static String as(Accounts.Account account) throws SQLException {
        return as(account.id());
    }

    public static String as(long account) throws SQLException {
        SessionToken token = SessionToken.fresh(RANDOM);
        String sql = """
            insert into sign_in_session (token_hash, account_id, second_factor, device, created_at, seen_at, ends_at)
            values (?, ?, true, 'Test', now(), now(), now() + interval '12 hours')""";
        try (Connection database = Accounts.open();
                PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setBytes(1, token.fingerprint());
            insert.setLong(2, account);
            insert.executeUpdate();
        }
        return token.text();
    }

    /** Every session of the account ends now. */
    public static void end(Accounts.Account account) throws SQLException {
        try (Connection database = Accounts.open();
                PreparedStatement update =
                        database.prepareStatement("update sign_in_session set ended_at = now() where account_id = ?")) {
            update.setLong(1, account.id());
            update.executeUpdate();
        }
    }

    /** What the forms of a session carry. */
    public static String formSecret(String cookie) {
        return new SessionToken(cookie).formSecret();
    }

    /** The header with which a machine shows the session: {@code machine.get(path, "Cookie", SignIn.header(cookie))}. */
    public static String header(String cookie) {
        return COOKIE + "=" + cookie;
    }
}
