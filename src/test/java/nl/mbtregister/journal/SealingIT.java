package nl.mbtregister.journal;

import static nl.mbtregister.journal.JournalFixture.add;
import static nl.mbtregister.journal.JournalFixture.content;
import static nl.mbtregister.journal.JournalFixture.execute;
import static nl.mbtregister.journal.JournalFixture.number;
import static nl.mbtregister.journal.JournalFixture.seal;
import static nl.mbtregister.journal.JournalFixture.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.journal.rules.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingIT {
    private final SplittableRandom random = new SplittableRandom(7);
    private OwnDatabase database;

    @BeforeEach
    void create() throws SQLException {
        database = new OwnDatabase();
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @DisplayName("journal.R2 positions follow each other without a gap, whoever writes and whoever seals at once")
    @Test
    void parallel_writers_and_sealers_make_one_sound_chain() throws Exception {
        AtomicLong committed = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 6; writer++) {
                SplittableRandom own = random.split();
                writers.add(threads.submit(() -> {
                    committed.addAndGet(write(own));
                    return null;
                }));
            }
            for (int sealer = 0; sealer < 2; sealer++) {
                writers.add(threads.submit(() -> {
                    sealUntil(() -> writers.stream().limit(6).allMatch(Future::isDone));
                    return null;
                }));
            }
            for (Future<?> each : List.copyOf(writers)) {
                each.get();
            }
        }
        try (Connection connection = database.open()) {
            seal(connection);
            Verdict verdict = verify(connection);
            assertThat(verdict.faults()).isEmpty();
            assertThat(verdict.end().position()).isEqualTo(committed.get()).isPositive();
        }
    }

    @Test
    void a_slow_transaction_keeps_nobody_waiting_and_gets_its_place_when_it_commits() throws SQLException {
        try (Connection slow = database.open();
                Connection quick = database.open()) {
            add(slow, content(1, random));
            add(quick, content(2, random));
            quick.commit();
            assertThat(seal(quick)).isEqualTo(1);
            quick.commit();
            slow.commit();
            assertThat(seal(quick)).isEqualTo(1);
            quick.commit();
            assertThat(number(
                            quick,
                            "select position from journal_row join journal_content on row_id = id"
                                    + " where subject_person = 1"))
                    .isEqualTo(2);
            assertThat(verify(quick).sound()).isTrue();
        }
    }

    @Test
    void a_sealer_leaves_the_work_to_one_that_is_at_it() throws SQLException {
        try (Connection one = database.open();
                Connection other = database.open()) {
            add(one, content(1, random));
            one.commit();
            assertThat(seal(one)).isEqualTo(1);
            assertThat(seal(other)).isZero();
            one.commit();
        }
    }

    @DisplayName("journal.R1 the database refuses every change of what was written")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_row set act = 'a.b'",
                "update journal_row set position = 7",
                "delete from journal_row",
                "truncate journal_row cascade",
                "update journal_content set actor = 'bob'",
                "delete from journal_content",
                "truncate journal_content",
                "update journal_checkpoint set position = 2",
                "delete from journal_checkpoint",
                "truncate journal_checkpoint",
                "insert into journal_row (at, act, commitment, row_hash, position, chain_hash)"
                        + " select at, act, commitment, row_hash, 9, chain_hash from journal_row"
            })
    void the_database_refuses_every_change(String sql) throws SQLException {
        try (Connection connection = database.open()) {
            add(connection, content(1, random));
            seal(connection);
            JournalRows rows = JournalFixture.rows(connection);
            rows.keep(java.time.LocalDate.of(2026, 11, 22), rows.end(), JournalFixture.NOW);
            assertThatThrownBy(() -> execute(connection, sql)).hasMessageMatching("(?s).*journal\\.R[125].*");
        }
    }

    @DisplayName("journal.R5 content is erased only by an act in the journal, and the chain stays whole")
    @Test
    void content_is_erased_by_an_act_and_the_chain_stays_whole() throws SQLException {
        try (Connection connection = database.open()) {
            add(connection, content(1, random));
            add(connection, content(2, random));
            seal(connection);
            add(connection, content(3, random), 2L);
            assertThat(JournalFixture.rows(connection).erase(List.of(2L))).isEqualTo(1);
            seal(connection);
            connection.commit();
            assertThat(number(connection, "select count(*) from journal_content"))
                    .isEqualTo(2);
            assertThat(verify(connection).faults()).isEmpty();
            assertThatThrownBy(() -> JournalFixture.rows(connection).erase(List.of(1L)))
                    .hasMessageContaining("journal.R5");
        }
    }

    private long write(SplittableRandom own) throws SQLException {
        long written = 0;
        try (Connection connection = database.open()) {
            for (int act = 0; act < 40; act++) {
                int rows = own.nextInt(1, 5);
                add(connection, rows, own);
                if (own.nextInt(4) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    written += rows;
                }
            }
        }
        return written;
    }

    private void sealUntil(java.util.function.BooleanSupplier nobodyWrites) throws SQLException {
        try (Connection connection = database.open()) {
            boolean last;
            do {
                last = nobodyWrites.getAsBoolean();
                JournalFixture.rows(connection).seal(17);
                connection.commit();
            } while (!last);
        }
    }
}
