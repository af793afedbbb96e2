package nl.mbtregister.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RemindingHoldersIT {
    private static final LocalDate LAST = LocalDate.parse("2027-08-31");

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private RemindingHolders reminding;

    @Inject
    private TestTime time;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @AfterEach
    void goHome() {
        time.back();
    }

    @Test
    @DisplayName("reminder.R1, reminder.R2, reminder.R4: six months before the end it is said what is missing, once")
    void a_reminder_says_what_is_missing() throws Exception {
        long person = therapist();
        time.moveTo(LocalDate.parse("2027-02-28"));
        remind("2027-02-27", person);
        assertThat(letters(person)).isEqualTo("none");
        remind("2027-02-28", person);
        remind("2027-02-28", person);
        assertThat(letters(person)).isEqualTo("RENEWAL_REMINDER title THERAPIST 2027-09-01 6m");
        assertThat(text("select body::text from letter where kind = 'RENEWAL_REMINDER' and person_id = " + person))
                .contains("0 van 30 punten", "loopt tot 1 september 2027", "uiterlijk 31 augustus 2027");
    }

    @Test
    @DisplayName("reminder.R3: who filed hears no more; reminder.R5: a day made good later is not mailed to them")
    void filing_stops_the_reminders() throws Exception {
        long person = therapist();
        time.moveTo(LocalDate.parse("2027-06-10"));
        publishing.publishAsFound(person, List.of(people.draft("2027-06-10", new Act.RenewalFiled(Title.THERAPIST))));
        time.moveTo(LAST);
        remind("2027-07-31", person);
        remind("2027-08-31", person);
        assertThat(letters(person)).isEqualTo("none");
        remind("2027-05-31", person);
        assertThat(letters(person)).isEqualTo("RENEWAL_REMINDER title THERAPIST 2027-09-01 3m");
        assertThat(text("select letter_id from letter_mail join letter on id = letter_id"
                        + " where kind = 'RENEWAL_REMINDER' and person_id = " + person))
                .isEqualTo("none");
    }

    @Test
    @DisplayName("reminder.R1: a month after the end it is said that it lapsed; reminder.R3: not to the dead")
    void after_the_end() throws Exception {
        long person = therapist();
        long dead = therapist();
        publishing.publishAsFound(dead, List.of(people.draft("2027-09-02", new Act.Died())));
        time.moveTo(LocalDate.parse("2027-09-30"));
        remind("2027-09-30", person);
        remind("2027-09-30", dead);
        assertThat(letters(person)).isEqualTo("RENEWAL_LAPSED title THERAPIST 2027-09-01 -1m");
        assertThat(letters(dead)).isEqualTo("none");
    }

    @Test
    @DisplayName("reminder.R6: a supervisor is reminded once of both titles that end on the same day")
    void one_reminder_for_a_combined_renewal() throws Exception {
        long person = therapist();
        publishing.publishAsFound(
                person, List.of(people.draft("2023-01-01", new Act.Granted(Title.SUPERVISOR, LAST.plusDays(1)))));
        time.moveTo(LocalDate.parse("2027-05-31"));
        remind("2027-05-31", person);
        assertThat(letters(person)).isEqualTo("RENEWAL_REMINDER title SUPERVISOR 2027-09-01 3m");
    }

    private long therapist() {
        long person = people.enrolled().personId();
        publishing.publish(
                person,
                0,
                List.of(
                        people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)),
                        people.draft("2022-09-01", new Act.Granted(Title.THERAPIST, LAST.plusDays(1)))));
        return person;
    }

    private void remind(String day, long person) throws Exception {
        transaction.begin();
        LocalDate when = LocalDate.parse(day);
        reminding.remind(
                when,
                reminding.due(when, person - 1, 1).reminders().stream()
                        .filter(reminder -> reminder.person() == person)
                        .toList());
        transaction.commit();
    }

    private String letters(long person) throws SQLException {
        return text("select string_agg(kind || ' ' || reference, ', ') from letter where kind like 'RENEWAL_%'"
                + " and person_id = " + person);
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "none";
        }
    }
}
