package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.platform.Sql;

/** The tries that count against somebody, by fingerprints of what was tried and of the place it came from. */
@ApplicationScoped
class FailedSignIns {
    @Inject
    private Sql sql;

    /** Others from the same place wait until the transaction ends. */
    void lock(byte[] from) {
        sql.all("select pg_advisory_xact_lock(hashtextextended(encode(?, 'hex'), 0))", row -> true, from);
    }

    void add(byte[] who, byte[] from, Instant now) {
        sql.change("insert into failed_sign_in (email_hash, place_hash, at) values (?, ?, ?)", who, from, now);
    }

    void forget(byte[] who, byte[] from) {
        sql.change("delete from failed_sign_in where email_hash = ? and place_hash = ?", who, from);
    }

    /**
     * The try that has to be too old before there may be another; empty while there may be one.
     *
     * @param most for one name from one place
     * @param mostOfPlace for all names from one place
     */
    Optional<Instant> tooMany(byte[] who, byte[] from, Instant since, int most, int mostOfPlace) {
        return sql.all(
                        """
                select max(at) as at from (
                  (select at from failed_sign_in where email_hash = ? and place_hash = ? and at > ?
                   order by at desc offset ? limit 1)
                  union all
                  (select at from failed_sign_in where place_hash = ? and at > ? order by at desc offset ? limit 1)) too_many""",
                        row -> Optional.ofNullable(Sql.instantIfAny(row, "at")),
                        who,
                        from,
                        since,
                        most - 1,
                        from,
                        since,
                        mostOfPlace - 1)
                .getFirst();
    }
}
