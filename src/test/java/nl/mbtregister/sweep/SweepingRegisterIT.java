package nl.mbtregister.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.Lapse;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SweepingRegisterIT {
    private static final LocalDate END = LocalDate.parse("2020-01-01");

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private SweepingRegister sweeping;

    @Inject
    private ShowingSweeps showing;

    @Inject
    private TryingAgain trying;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @AfterEach
    void goHome() {
        time.back();
    }

    @Test
    @DisplayName("sweep.R1, sweep.R2: on the day after the last a title is entered as lapsed, counted, once")
    void a_title_lapses_on_the_day_after_its_last_one() throws SQLException {
        long person = people.therapist().personId();
        sweeping.runFor(END.minusDays(1));
        assertThat(lapsed(person)).isZero();
        long before = counted(END);
        long done = sweeping.runFor(END);
        assertThat(done).isPositive();
        assertThat(counted(END)).isEqualTo(before + done);
        assertThat(lapsed(person)).isEqualTo(1);
        assertThat(sweeping.runFor(END)).isZero();
        assertThat(sweeping.runFor(END.plusDays(1))).isZero();
        assertThat(count("letter where kind = 'ENTRY_PUBLISHED' and body::text like '%verlopen%' and person_id = "
                        + person))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("sweep.R3: whose case fails is set aside with the reason, the others go on, and it can be tried again")
    void a_case_that_fails_holds_up_nobody() throws SQLException {
        long before = people.therapist().personId();
        long broken = people.therapist().personId();
        long after = people.therapist().personId();
        execute("create or replace function planted() returns trigger language plpgsql as"
                + " $$ begin raise exception 'planted failure'; end $$");
        execute("create trigger planted before insert on letter for each row when (new.person_id = " + broken
                + ") execute function planted()");
        try {
            sweeping.runFor(END);
            assertThat(lapsed(before) + lapsed(after)).isEqualTo(2);
            assertThat(lapsed(broken)).isZero();
            assertThat(aside(broken)).contains("planted failure").contains(END.toString());
            sweeping.runFor(END.plusDays(1));
            assertThat(aside(broken)).as("left alone").endsWith(" 1");
            office();
            assertThat(trying.tryAgain(broken, SweepStep.LAPSE)).isFalse();
            assertThat(aside(broken)).endsWith(" 2");
        } finally {
            execute("drop trigger planted on letter");
        }
        assertThat(trying.tryAgain(broken, SweepStep.LAPSE)).isTrue();
        assertThat(lapsed(broken)).isEqualTo(1);
        assertThat(aside(broken)).isEqualTo("none");
    }

    @Test
    @DisplayName("sweep.R4: for any day is shown what its round would do, and looking does nothing")
    void looking_ahead_does_nothing() throws SQLException {
        long person = people.enrolled().personId();
        LocalDate end = LocalDate.parse("1999-03-01");
        publishing.publish(person, 0, List.of(people.draft("1994-03-01", new Act.Granted(Title.BASIC_THERAPIST, end))));
        office();
        Lapse start = new Lapse(end.minusDays(1), Long.MAX_VALUE, Title.SUPERVISOR);
        assertThat(showing.lapses(end.minusDays(1), Lapse.START).lines())
                .noneMatch(line -> line.lapse().person() == person);
        assertThat(showing.lapses(end, start).lines())
                .anyMatch(line -> line.lapse().equals(new Lapse(end, person, Title.BASIC_THERAPIST)));
        assertThat(lapsed(person)).isZero();
    }

    @Test
    @DisplayName("sweep.R5: who lapsed less than three months ago is shown to the office, until they hold it again")
    void a_recent_lapse_is_shown() {
        long gone = people.therapist().personId();
        long back = people.therapist().personId();
        publishing.publishAsFound(
                back,
                List.of(people.draft("2020-02-01", new Act.Granted(Title.THERAPIST, LocalDate.parse("2025-02-01")))));
        office();
        assertThat(seen("2019-12-31", gone)).isFalse();
        assertThat(seen("2020-01-01", gone)).isTrue();
        assertThat(seen("2020-01-01", back)).isTrue();
        assertThat(seen("2020-03-31", gone)).isTrue();
        assertThat(seen("2020-03-31", back)).isFalse();
        assertThat(seen("2020-04-01", gone)).isFalse();
    }

    private boolean seen(String day, long person) {
        time.moveTo(LocalDate.parse(day));
        GraceLine.Place place = new GraceLine.Place(END, person - 1, Title.SUPERVISOR);
        return showing.grace(place).lines().stream()
                .anyMatch(line -> line.place().person() == person);
    }

    private void office() {
        caller.becomes(new Caller("ada", "Ada", Role.SECRETARIAT, null));
    }

    private long lapsed(long person) throws SQLException {
        return count("register_entry where kind = 'LAPSED' and basis = 'SWEEP' and person_id = " + person);
    }

    private long counted(LocalDate day) throws SQLException {
        return Long.parseLong(text("select coalesce(sum(done), 0) from sweep_count where day = '" + day + "'"));
    }

    private String aside(long person) throws SQLException {
        return text("select day || ' ' || reason || ' ' || tries from sweep_aside where person_id = " + person);
    }

    private long count(String fromWhere) throws SQLException {
        return Long.parseLong(text("select count(*) from " + fromWhere));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "none";
        }
    }
}
