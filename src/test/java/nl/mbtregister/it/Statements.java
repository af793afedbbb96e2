package nl.mbtregister.it;

import java.sql.Connection;
import java.sql.SQLException;

/** Counts the SQL statements that the tests' database is asked for. Only for tests that run as a client. */
public final class Statements {
    private static final int TRIES = 5;

    /**
     * But for what a server asks by itself, whoever visits it: whether the register changed, several times a second, and the
     * chaining of new lines of the journal after they were committed.
     */
    private static final String ASKED = """
            select sum(calls) from pg_stat_statements where toplevel and query not like '%pg_current_snapshot()%'
              and query not like '%pg_try_advisory_xact_lock%' and query not like '%journal_row%position%'""";

    private Statements() {}

    /**
     * The statements that an act costs, without those that begin and end transactions. Taken as the fewest of some tries,
     * because others may be at work on the same database.
     */
    public static long of(Runnable act) throws SQLException {
        long fewest = Long.MAX_VALUE;
        try (Connection connection = TestServers.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            for (int i = 0; i < TRIES; i++) {
                long before = asked(connection);
                act.run();
                fewest = Math.min(fewest, asked(connection) - before - 1);
            }
        }
        return fewest;
    }

    private static long asked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ASKED)) {
            row.next();
            return row.getLong(1);
        }
    }
}
