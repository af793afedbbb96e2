package nl.mbtregister.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RunningJobsIT {
    @Inject
    private Chores chores;

    @Inject
    private FixtureJob job;

    @Inject
    private Time time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @Test
    void the_clock_lets_a_job_run_as_the_register_and_its_failure_and_its_count_are_kept() throws SQLException {
        String today = time.today() + " SYSTEM";
        job.failing(true);
        chores.doAllSoon();
        await().until(() ->
                text("state || ' ' || failure").equals("FAILED java.lang.IllegalStateException: told to fail"));
        assertThat(job.runs()).containsExactly(today);

        job.failing(false);
        owedNow();
        chores.doAllSoon();
        await().until(() -> text("state || ' ' || counted").equals("DONE 42"));
        chores.doAllSoon();
        assertThat(job.runs()).containsExactly(today, today);
    }

    /** As if the pause after the failure were over. */
    private void owedNow() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update job_day set due_at = began_at where job = 'fixture'");
        }
    }

    private String text(String column) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + column + " from job_day where job = 'fixture'")) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "none";
        }
    }
}
