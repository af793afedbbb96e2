package nl.mbtregister.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import nl.mbtregister.it.TestTime;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SchemaIT {
    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @Inject
    private Time time;

    @Inject
    private TestTime testTime;

    @Test
    void the_server_has_migrated_the_schema_by_itself() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from flyway_schema_history where not success")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void a_test_can_move_the_clock_of_the_register() {
        testTime.moveTo(LocalDate.of(2028, 2, 29));
        assertThat(time.today()).isEqualTo(LocalDate.of(2028, 2, 29));
        testTime.back();
    }
}
