package nl.mbtregister.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mbtregister.journal.rules.ChainCheck;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.journal.rules.Content;
import nl.mbtregister.journal.rules.Hash;
import nl.mbtregister.journal.rules.Row;
import nl.mbtregister.journal.rules.StoredRow;
import nl.mbtregister.journal.rules.StoredRow.Seal;
import nl.mbtregister.journal.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Checks the whole journal over any connection that may read it, with or without a server running. Rows stream by;
 * memory holds a portion of them and the list of erased positions.
 */
public final class JournalCheck {
    /** How long a committed row may wait for its place in the chain. */
    public static final Duration SEALED_WITHIN = Duration.ofMinutes(15);

    private static final int PORTION = 5_000;
    private static final String COLUMNS = """
        select r.id, r.at, r.act, r.erases, r.commitment, r.row_hash, r.position, r.chain_hash,
               c.salt, c.subject_person, c.actor, c.role, c.on_behalf_of, c.object, c.facts
        from journal_row r left join journal_content c on c.row_id = r.id
        """;

    private final Connection connection;

    /** @param connection with auto-commit off: only then does the driver read in portions; best in REPEATABLE READ */
    public JournalCheck(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param now the present moment
     * @param outside checkpoints kept outside the database; those inside are always used
     */
    public Verdict verify(Instant now, List<Checkpoint> outside) throws SQLException {
        List<Checkpoint> checkpoints = new ArrayList<>(outside);
        checkpoints.addAll(kept());
        Instant sealedBefore = now.minus(SEALED_WITHIN);
        ChainCheck check = new ChainCheck(erased(sealedBefore), checkpoints, sealedBefore);
        read(COLUMNS + "where r.position is not null order by r.position", check);
        read(COLUMNS + "where r.position is null", check);
        return check.verdict();
    }

    private void read(String sql, ChainCheck check) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(PORTION);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    check.accept(stored(rows));
                }
            }
        }
    }

    private List<Checkpoint> kept() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows =
                        select.executeQuery("select position, chain_hash from journal_checkpoint order by day")) {
            List<Checkpoint> kept = new ArrayList<>();
            while (rows.next()) {
                kept.add(new Checkpoint(rows.getLong(1), Hash.of(rows.getBytes(2))));
            }
            return kept;
        }
    }

    /**
     * What acts erased that stand later in the chain than what they erased. An act that may still wait for its seal counts:
     * it will stand at the end, and when it never gets there it is a fault itself.
     */
    private Set<Long> erased(Instant sealedBefore) throws SQLException {
        String sql = """
            select e.position from journal_row r cross join unnest(r.erases) as e (position)
            where r.erases is not null and (r.position > e.position or r.position is null and r.at >= ?)""";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, sealedBefore.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = select.executeQuery()) {
                Set<Long> erased = new HashSet<>();
                while (rows.next()) {
                    erased.add(rows.getLong(1));
                }
                return erased;
            }
        }
    }

    private static StoredRow stored(ResultSet row) throws SQLException {
        Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
        Row lasting = new Row(at, row.getString(3), erases(row.getArray(4)), Hash.of(row.getBytes(5)));
        return new StoredRow(row.getLong(1), lasting, Hash.of(row.getBytes(6)), seal(row), content(row));
    }

    private static List<Long> erases(@Nullable Array positions) throws SQLException {
        return positions == null ? List.of() : List.of((Long[]) positions.getArray());
    }

    private static @Nullable Seal seal(ResultSet row) throws SQLException {
        byte[] chainHash = row.getBytes(8);
        return chainHash == null ? null : new Seal(row.getLong(7), Hash.of(chainHash));
    }

    private static @Nullable Content content(ResultSet row) throws SQLException {
        byte[] salt = row.getBytes(9);
        return salt == null
                ? null
                : new Content(
                        Hash.of(salt),
                        row.getObject(10, Long.class),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13),
                        row.getString(14),
                        row.getString(15));
    }
}
