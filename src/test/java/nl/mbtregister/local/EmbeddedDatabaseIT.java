package nl.mbtregister.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {
    @Test
    void what_is_kept_is_on_the_disk_before_it_is_acknowledged(@TempDir Path folder) throws Exception {
        try (EmbeddedDatabase kept = EmbeddedDatabase.in(folder.resolve("postgres"), 0)) {
            assertThat(shown(kept, "fsync", "synchronous_commit", "full_page_writes"))
                    .containsOnly("on");
        }
    }

    private static List<String> shown(EmbeddedDatabase server, String... settings) throws SQLException {
        List<String> shown = new ArrayList<>();
        try (var connection = DriverManager.getConnection(server.url(), "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (String setting : settings) {
                try (var row = statement.executeQuery("show " + setting)) {
                    row.next();
                    shown.add(row.getString(1));
                }
            }
        }
        return shown;
    }
}
