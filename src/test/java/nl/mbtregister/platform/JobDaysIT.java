package nl.mbtregister.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.mbtregister.it.OwnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("platform.R2 a job is done once for every legal day")
class JobDaysIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(15);

    private OwnDatabase database;
    private Connection connection;
    private JobDays days;

    @BeforeEach
    void create() throws SQLException {
        database = new OwnDatabase();
        connection = database.open();
        days = over(connection);
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void of_many_nodes_that_wake_in_the_same_second_one_gets_the_day() throws Exception {
        List<Future<Optional<JobDay>>> nodes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int node = 0; node < 8; node++) {
                String name = "node" + node;
                nodes.add(threads.submit(() -> {
                    try (Connection own = database.open()) {
                        Optional<JobDay> claimed = over(own).claim("sweep", TODAY, name, NOW, NOW.plus(LEASE));
                        own.commit();
                        return claimed;
                    }
                }));
            }
            int claims = 0;
            for (Future<Optional<JobDay>> node : nodes) {
                claims += node.get().isPresent() ? 1 : 0;
            }
            assertThat(claims).isEqualTo(1);
        }
    }

    @Test
    void a_job_begins_on_its_first_day_and_is_not_owed_the_past() {
        assertThat(claim(TODAY, NOW)).contains(new JobDay("sweep", TODAY, 1));
    }

    @Test
    void a_day_that_is_done_is_not_done_again() {
        days.done(claim(TODAY, NOW).orElseThrow(), 3, NOW);
        assertThat(claim(TODAY, NOW.plus(LEASE))).isEmpty();
    }

    @Test
    void a_clock_that_jumps_back_does_nothing_twice_and_one_that_jumps_on_leaves_nothing_out() {
        days.done(claim(TODAY, NOW).orElseThrow(), 3, NOW);
        assertThat(claim(TODAY.minusDays(1), NOW.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(claim(TODAY, NOW.minus(Duration.ofHours(1)))).isEmpty();
        assertThat(claim(TODAY.plusDays(2), NOW)).contains(new JobDay("sweep", TODAY.plusDays(1), 1));
    }

    @Test
    void missed_days_are_made_good_oldest_first() {
        days.done(claim(TODAY, NOW).orElseThrow(), 0, NOW);
        LocalDate later = TODAY.plusDays(3);
        List<LocalDate> made = new ArrayList<>();
        for (Optional<JobDay> day = claim(later, NOW); day.isPresent(); day = claim(later, NOW)) {
            made.add(day.get().day());
            days.done(day.get(), 0, NOW);
        }
        assertThat(made).containsExactly(TODAY.plusDays(1), TODAY.plusDays(2), later);
    }

    @Test
    void a_day_that_failed_is_tried_again_and_later_days_wait_for_it() throws SQLException {
        JobDay first = claim(TODAY, NOW).orElseThrow();
        days.failed(first, "no disk", NOW, NOW.plusSeconds(300));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(claim(tomorrow, NOW.plusSeconds(299))).isEmpty();
        assertThat(text("select failure from job_day")).isEqualTo("no disk");
        JobDay again = claim(tomorrow, NOW.plusSeconds(300)).orElseThrow();
        assertThat(again).isEqualTo(new JobDay("sweep", TODAY, 2));
        days.done(again, 1, NOW);
        assertThat(claim(tomorrow, NOW)).contains(new JobDay("sweep", tomorrow, 1));
        assertThat(text("select state || ' ' || counted from job_day where failure is null order by day limit 1"))
                .isEqualTo("DONE 1");
    }

    @Test
    void a_node_that_died_leaves_its_day_to_another_and_can_no_longer_close_it() throws SQLException {
        JobDay dead = claim(TODAY, NOW).orElseThrow();
        assertThat(claim(TODAY, NOW.plus(LEASE).minusSeconds(1))).isEmpty();
        assertThat(claim(TODAY, NOW.plus(LEASE))).contains(new JobDay("sweep", TODAY, 2));
        days.done(dead, 9, NOW.plus(LEASE));
        assertThat(text("select state from job_day")).isEqualTo("RUNNING");
    }

    private Optional<JobDay> claim(LocalDate today, Instant now) {
        return days.claim("sweep", today, "node", now, now.plus(LEASE));
    }

    private String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static JobDays over(Connection connection) {
        return new JobDays() {
            @Override
            Connection connection() {
                return connection;
            }
        };
    }
}
