package nl.mbtregister.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.reminder.ShowingRounds.RoundPart;
import nl.mbtregister.reminder.rules.RoundPreset;
import nl.mbtregister.reminder.rules.RoundStage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RoundsIT {
    private static final Caller OFFICE = new Caller("account-1", "Office", Role.SECRETARIAT, null);
    private static final int PER_MINUTE = 60;

    @Inject
    private PreparingRound preparing;

    @Inject
    private SteeringRound steering;

    @Inject
    private SendingPortion portion;

    @Inject
    private ShowingRounds showing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource source;

    private LocalDate end = LocalDate.EPOCH;
    private Connection database;
    private FixtureEndings people;

    /** Far from the registrations of all other tests. */
    @BeforeEach
    void enter() throws SQLException {
        time.moveTo(LocalDate.of(2061, 3, 1).plusDays(System.nanoTime() / 1000 % 300));
        end = time.today().plusMonths(2);
        caller.becomes(OFFICE);
        database = source.getConnection();
        people = new FixtureEndings(database);
    }

    @AfterEach
    void leave() throws SQLException {
        time.back();
        database.close();
    }

    @DisplayName("reminder.R21 who is in and who is left out, and why")
    @Test
    void who_is_in_and_who_is_left_out_and_why() throws SQLException {
        long in = people.therapist(end);
        long filed = people.therapist(end);
        people.files(filed, time.today());
        long postponed = people.therapist(end);
        people.postponed(postponed);
        long dead = people.therapist(end);
        people.dies(dead, time.today());
        long silent = people.therapist(end);
        people.withoutAddress(silent);
        long bounced = people.therapist(end);
        people.bounces(bounced);
        long later = people.therapist(end.plusDays(1));
        Round round = showing.open(prepare());
        assertThat(persons(round, RoundPart.IN)).contains(in).doesNotContain(later);
        assertThat(reasons(round))
                .contains(
                        filed + " FILED",
                        postponed + " POSTPONED",
                        dead + " DECEASED",
                        silent + " NO_ADDRESS",
                        bounced + " BOUNCED");
        RoundLine line = showing.people(round, RoundPart.IN, null, 0).lines().getFirst();
        assertThat(line.missing()).as("of somebody who handed in nothing").isNotEmpty();
        assertThat(line.byMailOnly()).isTrue();
    }

    @DisplayName("reminder.R22, AC14: who files between preview and sending drops out by itself")
    @Test
    void who_files_between_preview_and_sending_drops_out() throws SQLException {
        long stays = people.therapist(end);
        long files = people.therapist(end);
        long id = prepare();
        assertThat(persons(showing.open(id), RoundPart.IN)).contains(stays, files);
        people.files(files, time.today());
        steering.send(UUID.randomUUID(), id);
        sendUntil(id, round -> round.state() == RoundStage.DONE);
        Round round = showing.open(id);
        assertThat(persons(round, RoundPart.SENT)).contains(stays).doesNotContain(files);
        assertThat(reasons(round)).contains(files + " FILED");
        assertThat(ask("select string_agg(body::text, '') from letter where person_id = " + stays))
                .contains("MBT-therapeut loopt tot", "U hebt 0 van");
        assertThat(ask("select count(*) from letter where kind like 'ROUND%' and person_id = " + files))
                .isEqualTo("0");
    }

    @DisplayName("reminder.R23, AC14: stopped at half and resumed, nobody gets a letter twice")
    @Test
    void stopped_at_half_and_resumed_nobody_gets_a_letter_twice() throws SQLException {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < PER_MINUTE + 5; i++) {
            all.add(people.therapist(end));
        }
        long id = prepare();
        steering.send(UUID.randomUUID(), id);
        sendUntil(id, round -> round.sent() == PER_MINUTE);
        Round half = showing.open(id);
        assertThat(half.state()).isEqualTo(RoundStage.SENDING);
        steering.stop(UUID.randomUUID(), id);
        time.moveTo(time.today().plusDays(1));
        sendAll();
        assertThat(showing.open(id).sent()).isEqualTo(PER_MINUTE);
        steering.resume(UUID.randomUUID(), id);
        sendUntil(id, round -> round.state() == RoundStage.DONE);
        Round round = showing.open(id);
        assertThat(round.in()).isZero();
        assertThat(persons(round, RoundPart.SENT)).containsAll(all);
        assertThat(ask("select count(*) from letter where reference = 'reminder_round " + id + "'"))
                .isEqualTo(String.valueOf(round.sent()));
        assertThatThrownBy(() -> steering.resume(UUID.randomUUID(), id)).hasStackTraceContaining("reminder.R24");
    }

    @DisplayName("reminder.R24 a round that is planned begins by itself, and can be taken back until then")
    @Test
    void a_round_that_is_planned_begins_by_itself() throws SQLException {
        people.therapist(end);
        long id = prepare();
        steering.plan(UUID.randomUUID(), id, time.now().plusSeconds(3600));
        long other = prepare();
        steering.plan(UUID.randomUUID(), other, time.now().plusSeconds(3600));
        sendAll();
        assertThat(showing.open(id).state()).isEqualTo(RoundStage.PLANNED);
        steering.cancel(UUID.randomUUID(), other);
        time.moveTo(time.today().plusDays(1));
        sendAll();
        assertThat(showing.open(id).sent()).isPositive();
        assertThat(showing.open(other).state()).isEqualTo(RoundStage.CANCELLED);
        assertThat(showing.open(other).sent()).isZero();
    }

    @DisplayName("reminder.R25 the mails of three people can be read in both languages first")
    @Test
    void the_mails_of_three_people_can_be_read_first() throws SQLException {
        for (int i = 0; i < 5; i++) {
            people.therapist(end);
        }
        Round round = showing.open(prepare());
        List<ShowingRounds.Previewed> mails = showing.preview(round, false);
        assertThat(mails).hasSize(3);
        assertThat(mails.getFirst().nl().text()).contains("als MBT-therapeut", "Wat ontbreekt nog?");
        assertThat(mails.getFirst().en().text()).contains("as MBT therapist", "What is still missing?");
        assertThat(showing.preview(round, true)).isEmpty();
    }

    @DisplayName("reminder.R26 what became of the mails")
    @Test
    void what_became_of_the_mails() throws SQLException {
        long person = people.therapist(end);
        long id = prepare();
        steering.send(UUID.randomUUID(), id);
        sendUntil(id, round -> round.state() == RoundStage.DONE);
        run("""
            update letter_mail set state = 'BOUNCED', ended_at = now(), answer = '5.1.1' from letter l
            where l.id = letter_id and l.person_id = %d""".formatted(person));
        Round round = showing.open(id);
        assertThat(showing.openWithDelivery(round.id()).getValue().bounced()).isPositive();
        assertThat(showing.people(round, RoundPart.SENT, null, 0).lines())
                .anySatisfy(line -> assertThat(line.delivery()).isEqualTo("BOUNCED"));
    }

    private long prepare() {
        caller.becomes(OFFICE);
        return preparing.prepare(UUID.randomUUID(), RoundPreset.THREE, end, end);
    }

    /** The chore is at it as well, since the commit; whichever of both comes first. */
    private void sendUntil(long id, Predicate<Round> reached) {
        await().pollInSameThread().until(() -> {
            sendAll();
            return reached.test(showing.open(id));
        });
    }

    private void sendAll() {
        caller.becomes(Caller.REGISTER);
        boolean more;
        do {
            more = portion.send();
        } while (more);
        caller.becomes(OFFICE);
    }

    private List<Long> persons(Round round, RoundPart part) throws SQLException {
        return list("select person_id::text from reminder_round_person where round_id = %d and state = '%s'"
                        .formatted(round.id(), part))
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    private List<String> reasons(Round round) throws SQLException {
        return list("select person_id || ' ' || reason from reminder_round_person where state = 'OUT' and round_id = "
                + round.id());
    }

    private String ask(String sql) throws SQLException {
        return list(sql).getFirst();
    }

    private List<String> list(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
