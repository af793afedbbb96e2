package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import nl.mbtregister.attendance.FixtureAttendance.Held;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AttendanceClockIT {
    @Inject
    private FixtureAttendance fixture;

    @Inject
    private RemindingProviders clock;

    @Inject
    private HandingInAttendance handing;

    @Inject
    private ReadingAttendance reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Test
    @DisplayName("attendance.R15: a provider is reminded three days before the end and after it, once each")
    void a_provider_is_reminded_once_each() throws SQLException {
        Held early = fixture.held(10);
        Held soon = fixture.held(11);
        Held late = fixture.held(15);
        Held told = fixture.held(15);
        handing.nobody(UUID.randomUUID(), told.id());
        run(0);
        run(0);
        run(0);
        assertThat(letters(early)).isZero();
        assertThat(letters(soon)).isEqualTo(1);
        assertThat(letters(late)).isEqualTo(1);
        assertThat(letters(told)).isZero();
        run(4);
        run(4);
        assertThat(letters(early)).isEqualTo(1);
        assertThat(letters(soon)).isEqualTo(2);
        assertThat(letters(late)).isEqualTo(1);
    }

    @Test
    @DisplayName("attendance.R15: people see which lists are late")
    void people_see_which_lists_are_late() throws SQLException {
        Held late = fixture.held(15);
        Held intime = fixture.held(14);
        caller.becomes(new Caller("account-1", "T", Role.THERAPIST, null, Accounts.freshPerson()));
        assertThat(reading.overdue())
                .extracting(HeldEdition::id)
                .contains(late.id())
                .doesNotContain(intime.id());
        assertThat(reading.mine(time.today(), 1)).isEmpty();
    }

    @Test
    @DisplayName("attendance.R16: a list that nobody saves is forgotten")
    void a_list_that_nobody_saves_is_forgotten() throws SQLException {
        Held held = fixture.held(1);
        long list = handing.handIn(UUID.randomUUID(), held.id(), "10004775".getBytes(UTF_8));
        run(29);
        assertThat(fixture.number("select count(*) from attendance_row where list_id = ?", list))
                .isEqualTo(1);
        run(31);
        assertThat(fixture.number("select count(*) from attendance_row where list_id = ?", list))
                .isZero();
        assertThat(fixture.text("select state from attendance_list where id = " + list))
                .isEqualTo("DROPPED");
    }

    private void run(int daysAhead) {
        caller.becomes(Caller.REGISTER);
        clock.runFor(time.today().plusDays(daysAhead));
    }

    private long letters(Held held) throws SQLException {
        return fixture.number(
                "select count(*) from letter where reference = ? and kind like 'ATTENDANCE_%'",
                "course_edition " + held.id());
    }
}
