package nl.mbtregister.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.feed.GivingChanges.Portion;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.register.FixturePeople;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FeedIT {
    @Inject
    private GivingChanges giving;

    @Inject
    private NotingDay noting;

    @Inject
    private FixturePeople people;

    @Inject
    private CurrentCaller caller;

    @Test
    @DisplayName("feed.R1: what is decided is in the feed as soon as it is committed")
    void an_entry_is_in_the_feed_at_once() {
        long before = giving.newest();

        Enrolled person = people.therapist();

        assertThat(since(before)).contains(person.personId());
    }

    @Test
    @DisplayName("feed.R1 feed.R2: who commits late comes late, who does not commit never comes")
    void a_late_commit_is_not_lost() throws SQLException {
        long slow = fresh();
        long quick = fresh();
        long undone = fresh();
        long before = giving.newest();
        try (Connection first = open();
                Connection second = open();
                Connection third = open()) {
            change(first, slow);
            change(third, undone);
            change(second, quick);
            second.commit();
            assertThat(since(before)).contains(quick).doesNotContain(slow, undone);
            long between = giving.newest();
            first.commit();
            third.rollback();
            assertThat(since(between)).contains(slow).doesNotContain(quick, undone);
        }
    }

    @Test
    @DisplayName(
            "feed.R2: many who write and read at the same time: every reader has each change once, in the same order")
    void nothing_is_lost_among_many() throws Exception {
        long before = giving.newest();
        List<Long> all = new ArrayList<>();
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            List<Long> own = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                own.add(fresh());
            }
            all.addAll(own);
            writers.add(Thread.ofPlatform().start(() -> own.forEach(FeedIT::commit)));
        }
        List<Long> read = new ArrayList<>();
        long at = before;
        while (writers.stream().anyMatch(Thread::isAlive) || !read.containsAll(all)) {
            Portion portion = giving.after(at, 7).orElseThrow();
            portion.changes().forEach(change -> read.add(change.person()));
            at = portion.end();
        }
        assertThat(read).containsAll(all);
        assertThat(read.stream().filter(all::contains)).doesNotHaveDuplicates();
        assertThat(since(before).stream().filter(all::contains).toList())
                .isEqualTo(read.stream().filter(all::contains).toList());
    }

    @Test
    @DisplayName("feed.R3: a title that ends by itself is noted on its day")
    void a_day_changes_what_may_be_read() throws SQLException {
        Enrolled person = people.therapist();
        LocalDate end = LocalDate.of(2020, 1, 1);
        caller.becomes(Caller.REGISTER);
        long before = giving.newest();

        noting.runFor(end);
        assertThat(since(before)).contains(person.personId());

        long after = giving.newest();
        noting.runFor(end.plusDays(40));
        assertThat(since(after)).doesNotContain(person.personId());
    }

    @Test
    @DisplayName("feed.R4: who is ahead of the feed, or behind what is kept, is told so")
    void a_place_that_is_not_there_is_told() {
        assertThat(giving.after(giving.newest() + 1_000_000, 1)).isEmpty();
        assertThat(giving.after(-1, 1)).isEmpty();
        assertThat(giving.after(giving.newest(), 1)).isPresent();
    }

    private List<Long> since(long position) {
        List<Long> found = new ArrayList<>();
        Portion portion = giving.after(position, 50).orElseThrow();
        portion.changes().forEach(change -> found.add(change.person()));
        while (portion.more()) {
            portion = giving.after(portion.end(), 50).orElseThrow();
            portion.changes().forEach(change -> found.add(change.person()));
        }
        return found;
    }

    /** Nobody's id. */
    private static long fresh() {
        return ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60);
    }

    private static void commit(long person) {
        try (Connection database = open()) {
            change(database, person);
            database.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection open() throws SQLException {
        Connection database = Accounts.open();
        database.setAutoCommit(false);
        return database;
    }

    private static void change(Connection database, long person) throws SQLException {
        try (Statement insert = database.createStatement()) {
            insert.execute("insert into register_change (person_id, number) values (" + person + ", '20481357')");
        }
    }
}
