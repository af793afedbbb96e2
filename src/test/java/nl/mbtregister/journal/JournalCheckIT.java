package nl.mbtregister.journal;

import static nl.mbtregister.journal.JournalFixture.NOW;
import static nl.mbtregister.journal.JournalFixture.execute;
import static nl.mbtregister.journal.JournalFixture.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.journal.rules.Fault;
import nl.mbtregister.journal.rules.Fault.Kind;
import nl.mbtregister.journal.rules.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator who switches the triggers off and edits the journal by SQL is found out. */
class JournalCheckIT {
    private static final int ROWS = 60;
    private static final int CHECKED_AT = 40;
    private static final int EDITS = 1_000;

    private static OwnDatabase database;
    private Connection connection;

    @BeforeAll
    static void write() throws SQLException {
        database = new OwnDatabase();
        SplittableRandom random = new SplittableRandom(1);
        try (Connection writing = database.open()) {
            JournalFixture.add(writing, CHECKED_AT, random);
            JournalFixture.seal(writing);
            JournalRows rows = JournalFixture.rows(writing);
            rows.keep(LocalDate.of(2026, 11, 22), rows.end(), NOW);
            JournalFixture.add(writing, ROWS - CHECKED_AT, random);
            JournalFixture.seal(writing);
            writing.commit();
        }
    }

    @AfterAll
    static void drop() throws SQLException {
        database.close();
    }

    @BeforeEach
    void open() throws SQLException {
        connection = database.open();
        execute(connection, "set local session_replication_role = replica");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void an_untouched_journal_is_sound() throws SQLException {
        Verdict verdict = verify(connection);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.rows()).isEqualTo(ROWS);
        assertThat(verdict.end().position()).isEqualTo(ROWS);
    }

    @DisplayName("journal.R3 the check says which row is wrong and how")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        CONTENT_CHANGED 10                  | update journal_content set actor = 'bob' where row_id = (select id from journal_row where position = 10)
        CONTENT_CHANGED 10                  | update journal_content set on_behalf_of = '' where row_id = (select id from journal_row where position = 10)
        CONTENT_CHANGED 10                  | update journal_content set facts = '{ "seen":"file"}' where row_id = (select id from journal_row where position = 10)
        CONTENT_DELETED 10                  | delete from journal_content where row_id = (select id from journal_row where position = 10)
        ROW_CHANGED 10                      | update journal_row set at = at + interval '1 microsecond' where position = 10
        ROW_CHANGED 10                      | update journal_row set act = 'person.file.printed' where position = 10
        ROW_CHANGED 10, CONTENT_DELETED 11  | with gone as (delete from journal_content where row_id = (select id from journal_row where position = 11)) update journal_row set erases = '{12}' where position = 10
        ROW_DELETED 10                      | delete from journal_row where position = 10
        ROW_DELETED 10, ROW_DELETED 11      | delete from journal_row where position in (10, 11)
        OUT_OF_ORDER 10, OUT_OF_ORDER 11, OUT_OF_ORDER 12 | update journal_row set position = 21 - position where position in (10, 11)
        OUT_OF_ORDER 10, OUT_OF_ORDER 11    | update journal_row set chain_hash = sha256('x') where position = 10
        TAIL_CUT 40                         | delete from journal_row where position > 38
        TAIL_CUT 40                         | delete from journal_row
        """)
    void the_check_says_which_row_is_wrong_and_how(String expected, String edit) throws SQLException {
        // positions are unique at every moment, so a swap goes by a detour
        if (edit.contains("21 - position")) {
            execute(connection, "alter table journal_row drop constraint journal_row_position_key");
        }
        execute(connection, edit);
        assertThat(names(verify(connection).faults())).isEqualTo(expected);
    }

    @Test
    void a_deleted_row_whose_gap_was_closed_breaks_the_chain_at_that_place() throws SQLException {
        execute(connection, "delete from journal_row where position = 50");
        execute(connection, "update journal_row set position = position + 1000 where position > 50");
        execute(connection, "update journal_row set position = position - 1001 where position > 1000");
        assertThat(names(verify(connection).faults())).isEqualTo("OUT_OF_ORDER 50");
    }

    @DisplayName("journal.R4 a cut tail and a rewritten chain are found by a checkpoint from outside")
    @Test
    void a_cut_tail_is_found_by_a_checkpoint_from_outside() throws SQLException {
        Checkpoint outside = verify(connection).end();
        execute(connection, "delete from journal_row where position > 55");
        assertThat(verify(connection).sound()).isTrue();
        assertThat(names(verify(connection, outside).faults())).isEqualTo("TAIL_CUT 60");
    }

    @Test
    void a_chain_that_was_wholly_rewritten_is_found_by_a_checkpoint_from_outside() throws SQLException {
        Checkpoint outside = verify(connection).end();
        execute(connection, "delete from journal_checkpoint");
        execute(
                connection,
                "delete from journal_content where row_id in (select id from journal_row where position = 5)");
        execute(connection, "delete from journal_row where position = 5");
        execute(connection, "update journal_row set position = null, chain_hash = null");
        JournalFixture.seal(connection);
        JournalFixture.add(connection, 1, new SplittableRandom(2));
        JournalFixture.seal(connection);
        assertThat(verify(connection).sound()).isTrue();
        assertThat(names(verify(connection, outside).faults())).isEqualTo("REWRITTEN 60");
    }

    @DisplayName("journal.R2 a row that waited longer than fifteen minutes for its seal is a fault")
    @Test
    void a_row_that_waits_too_long_for_its_seal_is_a_fault() throws SQLException {
        JournalFixture.add(connection, 1, new SplittableRandom(3));
        long id = JournalFixture.number(connection, "select max(id) from journal_row");
        JournalCheck check = new JournalCheck(connection);
        assertThat(check.verify(NOW.plus(JournalCheck.SEALED_WITHIN), List.of()).sound())
                .isTrue();
        assertThat(check.verify(NOW.plus(JournalCheck.SEALED_WITHIN).plusMillis(1), List.of())
                        .faults())
                .containsExactly(new Fault(Kind.UNSEALED, id));
    }

    @DisplayName("journal.R5 an act erases only what stands before it in the chain")
    @Test
    void an_act_cannot_excuse_in_advance_that_later_content_disappears() throws SQLException {
        SplittableRandom random = new SplittableRandom(2);
        JournalFixture.add(connection, JournalFixture.content(1, random), ROWS + 1L, ROWS + 2L, 5L);
        JournalFixture.add(connection, 1, random);
        JournalFixture.seal(connection);
        execute(
                connection,
                "delete from journal_content where row_id in" + " (select id from journal_row where position in (5, "
                        + (ROWS + 1) + ", " + (ROWS + 2) + "))");
        assertThat(verify(connection).faults())
                .containsExactly(new Fault(Kind.CONTENT_DELETED, ROWS + 1), new Fault(Kind.CONTENT_DELETED, ROWS + 2));
    }

    @DisplayName("journal.R5 an erasure that waits for its seal counts until it should have it")
    @Test
    void an_erasure_that_waits_for_its_seal_counts_until_it_should_have_it() throws SQLException {
        JournalFixture.add(connection, JournalFixture.content(1, new SplittableRandom(3)), 5L);
        long id = JournalFixture.number(connection, "select max(id) from journal_row");
        execute(
                connection,
                "delete from journal_content where row_id in" + " (select id from journal_row where position = 5)");
        assertThat(verify(connection).faults()).isEmpty();
        assertThat(new JournalCheck(connection)
                        .verify(NOW.plus(JournalCheck.SEALED_WITHIN).plusMillis(1), List.of())
                        .faults())
                .containsExactly(new Fault(Kind.CONTENT_DELETED, 5), new Fault(Kind.UNSEALED, id));
    }

    @Test
    void a_thousand_random_edits_are_all_found_at_their_place() throws SQLException {
        long seed = System.nanoTime();
        RandomEdit edits = new RandomEdit(new SplittableRandom(seed), ROWS, CHECKED_AT);
        var before = connection.setSavepoint();
        for (int i = 0; i < EDITS; i++) {
            RandomEdit.Made edit = edits.next(connection);
            assertThat(verify(connection).faults())
                    .as("seed %d, edit %d: %s", seed, i, edit.sql())
                    .extracting(Fault::position)
                    .containsAnyElementsOf(edit.positions());
            connection.rollback(before);
        }
    }

    private static String names(List<Fault> faults) {
        return faults.stream().map(f -> f.kind() + " " + f.position()).collect(Collectors.joining(", "));
    }
}
