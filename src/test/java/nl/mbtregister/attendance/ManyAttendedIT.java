package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.mbtregister.attendance.FixtureAttendance.Held;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.rules.CsvField;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ManyAttendedIT {
    private static final int MANY = 50_000;

    @Inject
    private FixtureAttendance fixture;

    @Inject
    private HandingInAttendance handing;

    @Inject
    private ConfirmingAttendance confirming;

    @Inject
    private ReadingAttendance reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

    @Test
    @DisplayName("attendance.R13 attendance.R17: 50,000 rows, saved at once, had as a file and handed in again")
    void fifty_thousand_rows() throws SQLException {
        Held held = fixture.held(1);
        List<String> lines = new ArrayList<>(fixture.crowd(MANY));
        lines.addAll(lines.subList(0, 100));
        lines.add("10004757");
        long list = handing.handIn(
                UUID.randomUUID(), held.id(), String.join("\n", lines).getBytes(UTF_8));
        ListFile file = reading.list(list, 0, 0);
        assertThat(file.ready()).isEqualTo(MANY);
        assertThat(file.waiting()).isEqualTo(101);
        assertThat(file.rows().stream().filter(AttendanceRow::isWaiting))
                .extracting(AttendanceRow::trouble)
                .containsOnly(RowTrouble.TWICE);
        confirming.confirm(UUID.randomUUID(), list, file.list().version(), true);
        assertThat(credits(held)).isEqualTo(MANY);
        long again = handing.handIn(UUID.randomUUID(), held.id(), exported(held).getBytes(UTF_8));
        ListFile second = reading.list(again, 0, 0);
        assertThat(second.ready()).isZero();
        assertThat(second.waiting()).isEqualTo(MANY);
        assertThat(fixture.number(
                        "select count(*) from attendance_row where list_id = ? and trouble = 'BEFORE' and name = 'A. Menigte'",
                        again))
                .isEqualTo(MANY);
    }

    private String exported(Held held) {
        StringBuilder file = new StringBuilder("\uFEFFregisternummer;naam;punten\r\n");
        List<Attendee> portion = reading.export(held.id(), "", 0);
        while (!portion.isEmpty()) {
            portion.forEach(one -> file.append(one.number())
                    .append(';')
                    .append(CsvField.write(one.name()))
                    .append(";6\r\n"));
            portion = reading.export(
                    held.id(), portion.getLast().sortKey(), portion.getLast().entry());
        }
        return file.toString();
    }

    @Test
    @DisplayName(
            "attendance.R13: when the database breaks off while a list is saved, nobody is credited; again, everybody is")
    void all_or_nobody() throws Exception {
        Held held = fixture.held(1);
        long list = handing.handIn(
                UUID.randomUUID(),
                held.id(),
                String.join("\n", fixture.crowd(200)).getBytes(UTF_8));
        UUID once = UUID.randomUUID();
        Caller acting = caller.get();
        try (Connection blocking = FixtureAttendance.outside();
                var statement = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            // the credits are given by then, the letters are not
            statement.execute("lock table letter in exclusive mode");
            var saving = CompletableFuture.runAsync(
                    () -> as(acting, () -> confirming.confirm(once, list, 0, false)), executor);
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> struck() == 1);
            assertThatThrownBy(saving::join).isInstanceOf(CompletionException.class);
            blocking.rollback();
        }
        assertThat(credits(held)).isZero();
        assertThat(fixture.text("select state from attendance_list where id = " + list))
                .isEqualTo("DRAFT");
        fixture.as(held.supervisor());
        confirming.confirm(once, list, 0, false);
        assertThat(credits(held)).isEqualTo(200);
    }

    private void as(Caller acting, Runnable act) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            caller.becomes(acting);
            act.run();
        } finally {
            request.deactivate();
        }
    }

    /** Ends the connection that waits for the letters. */
    private static long struck() throws SQLException {
        try (Connection outside = FixtureAttendance.outside();
                var statement = outside.createStatement();
                var row = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like '%insert into letter %' and pid <> pg_backend_pid()""")) {
            row.next();
            return row.getLong(1);
        }
    }

    private long credits(Held held) throws SQLException {
        return fixture.number(
                "select count(*) from ledger_credit where source = 'ATTENDANCE' and split_part(reference, '/', 1) = ?",
                "EDITION-" + held.id());
    }
}
