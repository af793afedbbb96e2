package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The forms that were done, within the current transaction. */
@ApplicationScoped
class DoneForms {
    private record Done(
            String actor, byte[] fingerprint, @Nullable String answer) {}

    @Inject
    private Sql sql;

    Optional<String> take(UUID key, String actor, byte[] fingerprint, Instant now) {
        int fresh = sql.change("""
                insert into form_done (key, actor, fingerprint, at) values (?, ?, ?, ?) on conflict (key) do nothing""", key, actor, fingerprint, now);
        return fresh == 1 ? Optional.empty() : Optional.of(before(key, actor, fingerprint));
    }

    private String before(UUID key, String actor, byte[] fingerprint) {
        return sql.one(
                        "select actor, fingerprint, answer from form_done where key = ?",
                        row -> new Done(row.getString(1), row.getBytes(2), row.getString(3)),
                        key)
                .filter(done -> done.actor().equals(actor) && Arrays.equals(done.fingerprint(), fingerprint))
                .map(done -> Objects.requireNonNullElse(done.answer(), ""))
                .orElseThrow(() -> new Refusal("platform.R5"));
    }

    void answer(UUID key, String answer) {
        sql.change("update form_done set answer = ? where key = ?", answer, key);
    }

    static byte[] fingerprint(Object... what) {
        String all = Stream.of(what).map(String::valueOf).collect(Collectors.joining("\u0000"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
