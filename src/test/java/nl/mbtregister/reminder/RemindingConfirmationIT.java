package nl.mbtregister.reminder;

import static nl.mbtregister.admission.FixtureApplicants.therapist;
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
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.renewal.ConfirmingData;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RemindingConfirmationIT {
    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private RemindingConfirmation reminding;

    @Inject
    private ConfirmingData confirming;

    @Inject
    private CurrentCaller caller;

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
    @DisplayName("reminder.R7: a year after the first day of the title, and after each confirmation; each year once")
    void each_year_asks_once() throws Exception {
        long person = holder("2031-05-07");
        remind("2032-05-06", person);
        assertThat(letters(person)).isEqualTo("none");
        remind("2032-05-07", person);
        remind("2032-05-07", person);
        assertThat(letters(person)).isEqualTo("confirmation 2032-05-07");
        remind("2033-05-07", person);
        assertThat(letters(person)).isEqualTo("confirmation 2032-05-07, confirmation 2033-05-07");
        confirm("2033-08-20", person);
        remind("2034-05-07", person);
        remind("2034-08-20", person);
        assertThat(letters(person))
                .isEqualTo("confirmation 2032-05-07, confirmation 2033-05-07, confirmation 2034-08-20");
    }

    @Test
    @DisplayName("reminder.R7: a day made good after the confirmation lies in the inbox and is not mailed")
    void who_confirmed_meanwhile_gets_no_mail() throws Exception {
        long person = holder("2031-06-08");
        confirm("2032-06-09", person);
        remind("2032-06-08", person);
        assertThat(letters(person)).isEqualTo("confirmation 2032-06-08");
        assertThat(text("select count(*) from letter_mail m join letter l on l.id = m.letter_id"
                        + " where l.kind = 'DATA_UNCONFIRMED' and l.person_id = " + person))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("reminder.R7: nobody is asked who does not hold the title any more, or who died")
    void who_left_is_not_asked() throws Exception {
        long gone = holder("2031-07-09");
        long dead = holder("2031-07-09");
        time.moveTo(LocalDate.parse("2031-12-01"));
        caller.becomes(Caller.REGISTER);
        publishing.publishAsFound(gone, List.of(people.draft("2031-12-01", new Act.Resigned(Title.BASIC_THERAPIST))));
        publishing.publishAsFound(dead, List.of(people.draft("2031-12-01", new Act.Died())));
        remind("2032-07-09", gone);
        remind("2032-07-09", dead);
        assertThat(letters(gone) + letters(dead)).isEqualTo("nonenone");
    }

    private long holder(String from) {
        time.moveTo(LocalDate.parse(from));
        long person = people.enrolled().personId();
        publishing.publish(person, 0, List.of(people.draft(from, new Act.Granted(Title.BASIC_THERAPIST, null))));
        return person;
    }

    private void confirm(String day, long person) {
        time.moveTo(LocalDate.parse(day));
        caller.becomes(therapist(person));
        confirming.confirm();
        caller.becomes(Caller.REGISTER);
    }

    private void remind(String day, long person) throws Exception {
        LocalDate on = LocalDate.parse(day);
        if (time.today().isBefore(on)) {
            time.moveTo(on);
        }
        caller.becomes(Caller.REGISTER);
        transaction.begin();
        reminding.remind(
                on,
                reminding.due(on, person - 1, 1).due().stream()
                        .filter(one -> one.person() == person)
                        .toList());
        transaction.commit();
    }

    private String letters(long person) throws SQLException {
        return text("select coalesce(string_agg(reference, ', ' order by reference), 'none') from letter"
                + " where kind = 'DATA_UNCONFIRMED' and person_id = " + person);
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
