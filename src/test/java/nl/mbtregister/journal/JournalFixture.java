package nl.mbtregister.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.journal.rules.Content;
import nl.mbtregister.journal.rules.Hash;
import nl.mbtregister.journal.rules.Row;
import nl.mbtregister.journal.rules.Verdict;

/** Writes, seals and checks a journal over a plain connection. */
final class JournalFixture {
    static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");

    private JournalFixture() {}

    static JournalRows rows(Connection connection) {
        return new JournalRows() {
            @Override
            Connection connection() {
                return connection;
            }
        };
    }

    static Content content(long person, SplittableRandom random) {
        byte[] salt = new byte[Hash.LENGTH];
        random.nextBytes(salt);
        return new Content(
                Hash.of(salt), person, "ada", "SECRETARIAT", null, "person " + person, "{\"seen\":\"file\"}");
    }

    static void add(Connection connection, Content content, Long... erases) {
        Row row = new Row(NOW, "person.file.read", Arrays.asList(erases), content.commitment());
        rows(connection).add(row, content);
    }

    static void add(Connection connection, int count, SplittableRandom random) {
        for (int person = 1; person <= count; person++) {
            add(connection, content(person, random));
        }
    }

    static int seal(Connection connection) {
        return rows(connection).seal(1_000);
    }

    static Verdict verify(Connection connection, Checkpoint... outside) throws SQLException {
        return new JournalCheck(connection).verify(NOW, List.of(outside));
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
