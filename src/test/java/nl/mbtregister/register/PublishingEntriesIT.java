package nl.mbtregister.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Status;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

@ExtendWith(ArquillianExtension.class)
class PublishingEntriesIT {
    private static final Act RESIGNED = new Act.Resigned(Title.BASIC_THERAPIST);

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private CorrectingEntry correcting;

    @Inject
    private ReadingEntries reading;

    @Inject
    private ConsultingRegister consulting;

    @Inject
    private EndingMeasures endingMeasures;

    @Inject
    private ForgettingChanges forgetting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @Test
    @DisplayName("register.R21: an entry comes with snapshot, journal, letter and notice of change")
    void an_entry_brings_everything_that_belongs_to_it() throws Exception {
        var person = people.therapist();
        var id = person.personId();
        assertThat(count("journal_content where subject_person = ? and object like 'register_entry%'", id))
                .isEqualTo(2);
        assertThat(count("letter where kind = 'ENTRY_PUBLISHED' and person_id = ?", id))
                .isEqualTo(2);
        assertThat(count("register_change where person_id = ?", id)).isEqualTo(1);
        assertThat(count("title_period where person_id = ?", id)).isEqualTo(2);
        assertThat(count("person where shown_until = 'infinity' and id = ?", id))
                .isEqualTo(1);
        assertThat(count("name_key where shown_until = 'infinity' and person_id = ?", id))
                .isPositive();
        assertThat(standing(id, "2019-12-31").titles())
                .extracting(Standing.TitleStanding::title)
                .containsExactly(Title.BASIC_THERAPIST, Title.THERAPIST);
    }

    @Test
    @DisplayName("register.R21: when the second of two entries is refused, nothing of the first is left")
    void entries_are_published_together_or_not_at_all() throws Exception {
        var id = people.enrolled().personId();
        var basic = people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null));
        var unfounded = people.draft("2015-01-01", new Act.Granted(Title.SUPERVISOR, null));
        assertThatThrownBy(() -> publishing.publish(id, 0, List.of(basic, unfounded)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("register.R19"));
        assertNothingOf(id);
    }

    @Test
    @DisplayName("register.R22: of two writers at once the second is told, and nothing of theirs is kept")
    void the_second_of_two_writers_loses() throws Exception {
        var id = people.enrolled().personId();
        var basic = List.of(people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)));
        transaction.begin();
        publishing.publish(id, 0, basic);
        var second = executor.submit(() -> asTheRegister(() -> publishing.publish(id, 0, basic)));
        await().until(this::somebodyWaitsForALock);
        transaction.commit();
        assertThatThrownBy(() -> second.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(OptimisticLockException.class);
        assertThat(count("register_entry where person_id = ?", id)).isEqualTo(1);
        assertThat(count("letter where person_id = ?", id)).isEqualTo(1);
        assertThat(count("register_change where person_id = ?", id)).isEqualTo(1);
    }

    @Test
    @DisplayName("register.R1: a correction is added; what it corrects stays to be read")
    void a_correction_appends() {
        var person = people.therapist();
        var id = person.personId();
        caller.becomes(new Caller("ada", "Ada", Role.SECRETARIAT, null));
        var read = reading.of(id).orElseThrow();
        var wrong = read.entries().getLast().id();
        var known = time.now();
        var correction =
                new CorrectingEntry.Correction(id, read.lastEntry(), wrong, "CUR 13", LocalDate.parse("2011-01-01"));
        correcting.replace(
                correction,
                LocalDate.parse("2015-01-01"),
                new Act.Granted(Title.THERAPIST, LocalDate.parse("2017-01-01")));
        assertThat(reading.of(id).orElseThrow().entries())
                .hasSize(3)
                .startsWith(read.entries().toArray(Entry[]::new));
        assertThat(held(id, "2018-01-01")).containsExactly(Title.BASIC_THERAPIST);
        var then = consulting
                .byNumberAsKnownAt(person.number().digits(), known)
                .orElseThrow()
                .on(LocalDate.parse("2018-01-01"), time.today());
        assertThat(then.titles())
                .extracting(Standing.TitleStanding::title)
                .containsExactly(Title.BASIC_THERAPIST, Title.THERAPIST);
    }

    @Test
    @DisplayName(
            "register.R11: somebody who died is hidden, also in what was known before, until the entry is annulled")
    void the_dead_are_hidden_unless_it_was_a_mistake() throws Exception {
        var person = people.therapist();
        var id = person.personId();
        var known = time.now();
        var number = person.number().digits();
        var last = reading(id).lastEntry();
        var died = publishing
                .publish(id, last, List.of(people.draft("2019-05-01", new Act.Died())))
                .getFirst();
        assertThat(standing(id, "2019-04-30")).isEqualTo(Standing.NOTHING);
        assertThat(consulting
                        .byNumberAsKnownAt(number, known)
                        .orElseThrow()
                        .on(LocalDate.parse("2018-01-01"), time.today()))
                .isEqualTo(Standing.NOTHING);
        caller.becomes(new Caller("ada", "Ada", Role.SECRETARIAT, null));
        var letters = count("letter where person_id = ?", id);
        var edition = LocalDate.parse("2011-01-01");
        var corrected =
                correcting.annul(new CorrectingEntry.Correction(id, died, last, "CUR 14", edition), time.today());
        assertThat(count("letter where person_id = ?", id))
                .as("none to the dead")
                .isEqualTo(letters);
        correcting.annul(new CorrectingEntry.Correction(id, corrected, died, "CUR 14", edition), time.today());
        assertThat(standing(id, "2019-04-30").status()).isEqualTo(Status.ACTIVE);
        assertThat(count("letter where person_id = ?", id)).isEqualTo(letters + 1);
    }

    @Test
    void a_former_number_leads_to_the_present_one() throws Exception {
        var person = people.therapist();
        var former = RegisterNumber.running(90_000_000 + person.personId());
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into former_number values (?, ?)")) {
            insert.setString(1, former.digits());
            insert.setLong(2, person.personId());
            insert.executeUpdate();
        }
        assertThat(consulting.byNumber(former.digits())).isEmpty();
        assertThat(consulting.presentNumber(former.digits(), time.today()))
                .contains(person.number().digits());
        assertThat(consulting.byNumber(person.number().digits())).isPresent();
        var id = person.personId();
        publishing.publish(id, reading(id).lastEntry(), List.of(people.draft("2019-05-01", new Act.Died())));
        assertThat(consulting.presentNumber(former.digits(), time.today())).isEmpty();
    }

    @Test
    @DisplayName("register.R24: the end of a measure is entered once, with a letter")
    void a_measure_that_ran_out_is_ended_once() throws Exception {
        var id = people.therapist().personId();
        var text = new Wording("Werkt onder toezicht.", "Works under supervision.");
        var end = LocalDate.parse("2018-03-01");
        publishing.publish(
                id,
                reading(id).lastEntry(),
                List.of(people.draft(
                        "2018-02-01", new Act.MeasureImposed(MeasureKind.SUSPENSION, end, text, end.plusYears(1)))));
        caller.becomes(Caller.REGISTER);
        endingMeasures.runFor(end.minusDays(1));
        assertThat(count("register_entry where kind = 'MEASURE_ENDED' and person_id = ?", id))
                .isZero();
        endingMeasures.runFor(end);
        endingMeasures.runFor(end);
        endingMeasures.runFor(end.plusDays(1));
        assertThat(count("register_entry where kind = 'MEASURE_ENDED' and person_id = ?", id))
                .isEqualTo(1);
        assertThat(count("letter where kind = 'MEASURE_ENDED' and person_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("register.R21: the notice arrives with the commit and bears the number")
    void the_change_is_notified() throws Exception {
        var person = people.therapist();
        try (var connection = listener().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen register_change");
            publishing.publish(
                    person.personId(),
                    reading(person.personId()).lastEntry(),
                    List.of(people.draft("2019-01-01", RESIGNED)));
            var heard = new ArrayList<String>();
            await().until(() -> {
                for (var notice : connection.unwrap(PGConnection.class).getNotifications(100)) {
                    heard.add(notice.getParameter());
                }
                return heard.contains(person.number().digits());
            });
        }
    }

    @Test
    void a_notice_of_change_is_cleared_away_after_a_week() throws Exception {
        var id = people.therapist().personId();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update register_change set at = '2001-01-01T12:00Z' where person_id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        }
        forgetting.runFor(LocalDate.parse("2001-01-08"));
        assertThat(count("register_change where person_id = ?", id)).isEqualTo(1);
        forgetting.runFor(LocalDate.parse("2001-01-09"));
        assertThat(count("register_change where person_id = ?", id)).isZero();
    }

    @Test
    void a_therapist_publishes_nothing() throws Exception {
        var id = people.enrolled().personId();
        caller.becomes(new Caller("eve", "Eve", Role.THERAPIST, null));
        var basic = people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null));
        assertThatThrownBy(() -> publishing.publish(id, 0, List.of(basic))).isInstanceOf(Refusal.class);
        assertNothingOf(id);
    }

    private void assertNothingOf(long id) throws SQLException {
        assertThat(count("register_entry where person_id = ?", id)).isZero();
        assertThat(count("title_period where person_id = ?", id)).isZero();
        assertThat(count("letter where person_id = ?", id)).isZero();
        assertThat(count("register_change where person_id = ?", id)).isZero();
        assertThat(count("journal_content where subject_person = ? and object like 'register_entry%'", id))
                .isZero();
    }

    private ReadingEntries.Read reading(long id) {
        var before = caller.get();
        caller.becomes(new Caller("ada", "Ada", Role.SECRETARIAT, null));
        var read = reading.of(id).orElseThrow();
        caller.becomes(before);
        return read;
    }

    private Standing standing(long id, String day) {
        var registration = consulting.ofPeople(List.of(id)).get(id);
        return registration.on(LocalDate.parse(day), time.today());
    }

    private List<Title> held(long id, String day) {
        return standing(id, day).titles().stream()
                .filter(title -> title.status() == Status.ACTIVE)
                .map(Standing.TitleStanding::title)
                .toList();
    }

    private <T> T asTheRegister(Callable<T> act) throws Exception {
        var request = requests.get();
        request.activate();
        try {
            caller.becomes(Caller.REGISTER);
            return act.call();
        } finally {
            request.deactivate();
        }
    }

    /** Asked outside the transaction, which would see the same picture again and again. */
    private boolean somebodyWaitsForALock() throws SQLException {
        try (var connection = listener().getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")) {
            return row.next();
        }
    }

    private PGSimpleDataSource listener() {
        var source = new PGSimpleDataSource();
        source.setUrl(settings.text(Setting.DB_URL));
        source.setUser(settings.text(Setting.DB_USER));
        source.setPassword(settings.text(Setting.DB_PASSWORD));
        return source;
    }

    private long count(String fromWhere, long id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from " + fromWhere)) {
            select.setLong(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
