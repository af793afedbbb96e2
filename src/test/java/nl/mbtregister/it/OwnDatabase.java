package nl.mbtregister.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.platform.Migration;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrated database on the tests' server that one test class has for itself. Only for tests that run as a client. */
public final class OwnDatabase implements AutoCloseable {
    private final String name = "own_" + UUID.randomUUID().toString().replace("-", "");
    private final PGSimpleDataSource source = TestServers.database();

    public OwnDatabase() throws SQLException {
        onServer("create database " + name);
        source.setDatabaseName(name);
        Migration.of(source).migrate();
    }

    /** A connection in a transaction of its own. */
    public Connection open() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Where the connections come from. */
    public DataSource source() {
        return source;
    }

    /** The settings under which a program finds it. */
    public Map<String, String> environment() {
        return Map.of(
                "MBT_DB_URL", source.getUrl(),
                "MBT_DB_USER", String.valueOf(source.getUser()),
                "MBT_DB_PASSWORD", String.valueOf(source.getPassword()));
    }

    @Override
    public void close() throws SQLException {
        onServer("drop database " + name + " with (force)");
    }

    private static void onServer(String sql) throws SQLException {
        try (Connection connection = TestServers.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
