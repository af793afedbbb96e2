package nl.mbtregister.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class KeepingJournalIT {
    @Inject
    private KeepingJournal journal;

    @Inject
    private KeepingMany many;

    @Inject
    private SealingJournal sealing;

    @Inject
    private ErasingContent erasing;

    @Inject
    private KeepingCheckpoint checkpoint;

    @Inject
    private CurrentCaller caller;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private final String mark = UUID.randomUUID().toString();

    @DisplayName("platform.R3 and journal.R2: an act is sealed right after its commit")
    @Test
    void an_act_is_written_with_its_caller_and_sealed_right_after_the_commit() throws Exception {
        caller.becomes(new Caller("ada", "Ada", Role.SECRETARIAT, "cur"));
        record();
        assertThat(text("select concat_ws(' ', actor, role, on_behalf_of, subject_person, object) from " + mine()))
                .isEqualTo("ada SECRETARIAT cur 17 person 17");
        await().until(() -> !text("select position from " + mine()).equals("none"));
    }

    @DisplayName("journal.R1 and journal.R2: many acts at once are written and sealed as one by one")
    @Test
    void many_acts_are_written_with_one_statement_and_the_journal_stays_sound() throws Exception {
        caller.becomes(new Caller("ada", "Ada", Role.SECRETARIAT, "cur"));
        transaction.begin();
        many.record(List.of(
                act(), act().about(18), JournalAct.of("register.shown.moved").with("mark", mark)));
        transaction.commit();
        assertThat(text(
                        "select string_agg(concat_ws(' ', r.act, actor, role, on_behalf_of, subject_person, object), ', '"
                                + " order by r.id) from " + mine()))
                .isEqualTo(
                        "person.file.read ada SECRETARIAT cur 17 person 17,"
                                + " person.file.read ada SECRETARIAT cur 18 person 17, register.shown.moved ada SECRETARIAT cur");
        await().until(() -> text("select count(position) from " + mine()).equals("3"));
        try (var connection = database.getConnection()) {
            assertThat(new JournalCheck(connection)
                            .verify(Instant.now(), List.of())
                            .faults())
                    .isEmpty();
        }
    }

    @DisplayName("journal.R1 no act, no row")
    @Test
    void what_is_rolled_back_leaves_no_row() throws Exception {
        transaction.begin();
        journal.record(act());
        transaction.rollback();
        assertThat(text("select r.id from " + mine())).isEqualTo("none");
    }

    @Test
    void outside_a_transaction_nothing_is_written() {
        assertThatThrownBy(() -> journal.record(act())).isInstanceOf(TransactionalException.class);
    }

    @DisplayName("platform.R1 a visitor is refused what is meant for the register itself")
    @Test
    void a_visitor_seals_nothing() {
        assertThatThrownBy(() -> sealing.doSome())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("platform.R1"));
    }

    @Test
    void content_is_erased_and_a_checkpoint_kept_and_the_whole_journal_stays_sound() throws Exception {
        record();
        await().until(() -> !text("select position from " + mine()).equals("none"));
        long position = Long.parseLong(text("select position from " + mine()));
        caller.becomes(Caller.REGISTER);
        assertThatThrownBy(() -> erasing.erase(List.of(position, Long.MAX_VALUE), "retention 7.4"))
                .hasStackTraceContaining("the chain ends at");
        assertThat(erasing.erase(List.of(position), "retention 7.4")).isEqualTo(1);
        assertThat(text("select r.id from " + mine())).isEqualTo("none");

        LocalDate day = LocalDate.of(2001, 1, 1).plusDays(Math.floorMod(mark.hashCode(), 7_000));
        assertThat(checkpoint.runFor(day)).isEqualTo(1);
        assertThat(checkpoint.runFor(day)).isZero();
        try (var connection = database.getConnection()) {
            assertThat(new JournalCheck(connection)
                            .verify(Instant.EPOCH, List.of())
                            .faults())
                    .isEmpty();
        }
    }

    private void record() throws Exception {
        transaction.begin();
        journal.record(act());
        transaction.commit();
    }

    private JournalAct act() {
        return JournalAct.of("person.file.read").about(17).object("person", 17).with("mark", mark);
    }

    private String mine() {
        return "journal_row r join journal_content on row_id = r.id where facts like '%" + mark + "%'";
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "none";
        }
    }
}
