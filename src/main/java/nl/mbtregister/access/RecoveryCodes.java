package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import nl.mbtregister.access.rules.Codes;
import nl.mbtregister.platform.Sql;

/** The recovery codes of an account, of which the database keeps fingerprints only. */
@ApplicationScoped
class RecoveryCodes {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private Sql sql;

    /** New ones instead of all earlier ones; this is the only time that they can be read. */
    List<String> replace(long account) {
        clear(account);
        List<String> codes = Codes.recovery(random);
        byte[][] fingerprints =
                codes.stream().map(code -> Codes.fingerprint(account, code)).toArray(byte[][]::new);
        sql.change("insert into recovery_code (account_id, code_hash) select ?, unnest(?)", account, fingerprints);
        return codes;
    }

    void clear(long account) {
        sql.change("delete from recovery_code where account_id = ?", account);
    }

    /** @return false when it is no code of the account, or was used before */
    boolean use(long account, String typed, Instant now) {
        return sql.change(
                        "update recovery_code set used_at = ? where account_id = ? and code_hash = ? and used_at is null",
                        now,
                        account,
                        Codes.fingerprint(account, typed))
                == 1;
    }

    int left(long account) {
        return sql.one(
                        "select count(*) from recovery_code where account_id = ? and used_at is null",
                        row -> row.getInt(1),
                        account)
                .orElse(0);
    }
}
