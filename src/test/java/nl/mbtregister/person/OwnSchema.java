package nl.mbtregister.person;

import java.sql.Connection;
import java.sql.SQLException;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Migration;
import org.flywaydb.core.Flyway;

/** A schema of its own beside the one that the server uses, so that a test knows everybody in it. */
final class OwnSchema {
    private OwnSchema() {}

    /** Makes it anew. */
    static Connection fresh(String name) throws SQLException {
        var source = TestServers.database();
        var flyway = Flyway.configure()
                .configuration(Migration.of(source).getConfiguration())
                .schemas(name)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        source.setCurrentSchema(name + ",public");
        return source.getConnection();
    }
}
