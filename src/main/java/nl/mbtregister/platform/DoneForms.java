package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;

/** The forms that were done, within the current transaction. */
@ApplicationScoped
class DoneForms {
    @PersistenceContext
    private EntityManager em;

    Optional<String> take(UUID key, String actor, byte[] fingerprint, Instant now) {
        try (PreparedStatement insert = connection().prepareStatement("""
                insert into form_done (key, actor, fingerprint, at) values (?, ?, ?, ?) on conflict (key) do nothing""")) {
            insert.setObject(1, key);
            insert.setString(2, actor);
            insert.setBytes(3, fingerprint);
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1 ? Optional.empty() : Optional.of(before(key, actor, fingerprint));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private String before(UUID key, String actor, byte[] fingerprint) throws SQLException {
        try (PreparedStatement select =
                connection().prepareStatement("select actor, fingerprint, answer from form_done where key = ?")) {
            select.setObject(1, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(actor) || !Arrays.equals(row.getBytes(2), fingerprint)) {
                    throw new Refusal("platform.R5");
                }
                String answer = row.getString(3);
                return answer == null ? "" : answer;
            }
        }
    }

    void answer(UUID key, String answer) {
        try (PreparedStatement update =
                connection().prepareStatement("update form_done set answer = ? where key = ?")) {
            update.setString(1, answer);
            update.setObject(2, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    static byte[] fingerprint(Object... what) {
        String all = Stream.of(what).map(String::valueOf).collect(Collectors.joining("\u0000"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
