package nl.mbtregister.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.client.FixtureClients;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.watch.rules.MessageKind;
import nl.mbtregister.watch.rules.Purpose;
import nl.mbtregister.watch.rules.Rhythm;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WatchIT {
    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private KeepingWatch watch;

    @Inject
    private ObjectingToWatch objecting;

    @Inject
    private FixtureClients clients;

    @Inject
    private ReadingWatchFeed reading;

    @Inject
    private FollowingChanges following;

    @Inject
    private MailingChanges mailing;

    @Inject
    private RemindingWatchers reminding;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    private FixtureInstitutions.Led led;

    @AfterEach
    void the_clock_goes_back() {
        time.back();
    }

    @Test
    @DisplayName(
            "watch.R3 watch.R5 watch.R6 watch.R7: a suspension is told at once by mail and on the page, with what anybody may read")
    void a_suspension_is_told() throws SQLException {
        Enrolled person = followed(Rhythm.AT_ONCE);
        suspend(person);
        settle();

        List<WatchMessage> messages = messages();
        assertThat(messages).extracting(WatchMessage::kind).containsExactly(MessageKind.CHANGED, MessageKind.FOLLOWED);
        assertThat(messages.getFirst().text().nl())
                .contains("T. Testerman", person.number().digits(), "geen MBT-titel gebruiken");
        assertThat(messages.getFirst().body()).contains("SUSPENDED");
        assertThat(messages.getLast().body()).isNull();
        assertThat(mails("Een registratie die u volgt is veranderd")).hasSize(1);
        settle();
        assertThat(messages()).hasSize(2);
        assertThat(mails("Een registratie die u volgt is veranderd")).hasSize(1);
    }

    @Test
    @DisplayName("watch.R7: once a day everything of a day comes in one mail, and a day without a change makes none")
    void a_day_comes_in_one_mail() throws SQLException {
        Enrolled person = followed(Rhythm.DAILY);
        suspend(person);
        settle();
        assertThat(mails("Registraties die u volgt zijn veranderd")).isEmpty();
        day(time.today());
        assertThat(mails("Registraties die u volgt zijn veranderd"))
                .hasSize(1)
                .first()
                .asString()
                .contains("T. Testerman");
        day(time.today().plusDays(1));
        assertThat(mails("Registraties die u volgt zijn veranderd")).hasSize(1);
    }

    @Test
    @DisplayName("watch.R7: on the first of the month it is told how many are followed and how much changed")
    void a_month_is_counted() throws SQLException {
        suspend(followed(Rhythm.DAILY));
        settle();
        LocalDate first = time.today().plusMonths(1).withDayOfMonth(1);
        day(first);
        day(first.plusDays(1));
        assertThat(mails("Uw volglijst in de afgelopen maand"))
                .hasSize(1)
                .first()
                .asString()
                .contains("volgt: 1.");
    }

    @Test
    @DisplayName("watch.R4: who is followed is told so, sees by whom and why, and objects; then nothing more is told")
    void somebody_objects() throws SQLException {
        Enrolled person = followed(Rhythm.AT_ONCE);
        assertThat(letters(person, "Een instelling volgt uw registratie")).hasSize(1);
        caller.becomes(new Caller("account-0", "T. Testerman", Role.THERAPIST, null, person.personId()));
        assertThat(objecting.followers())
                .extracting(Follower::name, Follower::purpose)
                .containsExactly(tuple(led.name(), Purpose.OWN_STAFF));
        objecting.object(led.id());
        suspend(person);
        settle();
        List<WatchMessage> messages = messages();
        assertThat(messages).extracting(WatchMessage::kind).containsExactly(MessageKind.OBJECTED);
        assertThat(messages.getFirst().text().nl()).doesNotContain("Testerman");
        asLead();
        assertThat(watch.follow(UUID.randomUUID(), led.id(), person.number().digits()))
                .isZero();
        assertThat(watch.open(led.id()).rows().getFirst().now()).isNull();
    }

    @Test
    @DisplayName(
            "watch.R5: of whom nothing may be read any more that alone is told, and what was told before is not kept")
    void the_dead_are_told_no_more() throws SQLException {
        Enrolled person = followed(Rhythm.AT_ONCE);
        publish(person, new Act.Died());
        settle();
        List<WatchMessage> messages = messages();
        assertThat(messages).extracting(WatchMessage::kind).containsExactly(MessageKind.GONE);
        assertThat(messages.getFirst().text().nl()).doesNotContain("Testerman");
        assertThat(messages.getFirst().body()).doesNotContain("Testerman").contains("\"deleted\":true");
    }

    @Test
    @DisplayName(
            "watch.R10: a year later it is asked who still works there; without an answer nothing is told until there is one")
    void a_list_is_confirmed_each_year() throws SQLException {
        Enrolled person = followed(Rhythm.AT_ONCE);
        LocalDate begun = time.today();
        day(begun.plusYears(1).minusDays(1));
        assertThat(mails("Wie werkt er nog voor u?")).isEmpty();
        day(begun.plusYears(1));
        assertThat(mails("Wie werkt er nog voor u?")).hasSize(1);
        time.moveTo(begun.plusYears(1).plusDays(28));
        suspend(person);
        settle();
        assertThat(messages()).extracting(WatchMessage::kind).containsExactly(MessageKind.FOLLOWED);
        asLead();
        watch.confirm(led.id());
        assertThat(messages())
                .extracting(WatchMessage::kind)
                .containsExactly(MessageKind.CHANGED, MessageKind.FOLLOWED);
    }

    @Test
    @DisplayName(
            "watch.R11: what was replaced is kept as long as the feed, what is still true as long as somebody is followed")
    void messages_are_cleared_away() throws SQLException {
        Enrolled person = followed(Rhythm.DAILY);
        suspend(person);
        settle();
        day(time.today().plusDays(90));
        assertThat(messages()).hasSize(2);
        day(time.today().plusDays(92));
        assertThat(messages()).extracting(WatchMessage::kind).containsExactly(MessageKind.CHANGED);
    }

    @Test
    @DisplayName("watch.R12: a system reads on from where it was, and begins anew when it was away too long")
    void a_system_reads_on() throws SQLException {
        Enrolled person = people.therapist();
        led = clients.usable();
        watch.agree(
                led.id(), 0, Purpose.OWN_STAFF, Rhythm.DAILY, Set.of(led.lead().id()));
        watch.follow(UUID.randomUUID(), led.id(), person.number().digits());
        String key = "Bearer " + clients.key(led, Scope.WATCHES).text();
        ReadingWatchFeed.Portion first = reading.after(key, 0).orElseThrow();
        assertThat(first.bodies())
                .hasSize(1)
                .first()
                .asString()
                .contains("FOLLOWED", person.number().digits());
        suspend(person);
        settle();
        assertThat(reading.after(key, first.end()).orElseThrow().bodies())
                .hasSize(1)
                .first()
                .asString()
                .contains("CHANGED");
        assertThat(reading.after(key, 0).orElseThrow().bodies()).hasSize(1);
        asLead();
        watch.stop(led.id(), person.personId());
        assertThat(reading.after(key, 0).orElseThrow().bodies())
                .hasSize(1)
                .first()
                .asString()
                .contains("STOPPED");
        day(time.today().plusDays(92));
        assertThat(reading.after(key, first.end())).isEmpty();
        assertThat(reading.after(key, 0).orElseThrow().bodies()).isEmpty();
    }

    @Test
    @DisplayName(
            "watch.R1 watch.R2 watch.R3: nobody keeps the list of another, one without a purpose, or one of numbers that nobody has")
    void a_list_is_kept_by_its_own() throws SQLException {
        Enrolled person = people.therapist();
        led = institutions.led();
        refused(
                "watch.R2",
                () -> watch.follow(UUID.randomUUID(), led.id(), person.number().digits()));
        refused("watch.R2", () -> watch.agree(led.id(), 0, Purpose.OWN_STAFF, Rhythm.DAILY, Set.of(-1L)));
        watch.agree(
                led.id(),
                0,
                Purpose.WORKS_FOR_US,
                Rhythm.DAILY,
                Set.of(led.lead().id()));
        assertThatThrownBy(() -> watch.follow(
                        UUID.randomUUID(), led.id(), person.number().digits() + ", 99999920 poel"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("watch.R3");
                    assertThat(refusal.arguments()).containsExactly("99999920, poel");
                });
        assertThat(watch.open(led.id()).rows()).isEmpty();
        FixtureInstitutions.Led other = institutions.led();
        assertThat(other.id()).isNotEqualTo(led.id());
        refused("institution.R7", () -> watch.open(led.id()));
        refused(
                "institution.R7",
                () -> watch.follow(UUID.randomUUID(), led.id(), person.number().digits()));
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    private Enrolled followed(Rhythm rhythm) throws SQLException {
        Enrolled person = people.therapist();
        led = institutions.led();
        watch.agree(led.id(), 0, Purpose.OWN_STAFF, rhythm, Set.of(led.lead().id()));
        assertThat(watch.follow(UUID.randomUUID(), led.id(), person.number().digits()))
                .isEqualTo(1);
        return person;
    }

    private void suspend(Enrolled person) {
        LocalDate end = time.today().plusDays(400);
        publish(
                person,
                new Act.MeasureImposed(MeasureKind.SUSPENSION, end, new Wording("Geschorst.", "Suspended."), end));
    }

    private void publish(Enrolled person, Act act) {
        caller.becomes(Caller.REGISTER);
        publishing.publishAsFound(
                person.personId(), List.of(people.draft(time.today().toString(), act)));
    }

    private void settle() {
        caller.becomes(Caller.REGISTER);
        boolean more = true;
        while (more) {
            more = following.doSome();
        }
        mailing.doSome();
    }

    private void day(LocalDate day) {
        caller.becomes(Caller.REGISTER);
        reminding.runFor(day);
    }

    private void asLead() {
        institutions.as(led.lead(), Role.INSTITUTION);
    }

    private List<WatchMessage> messages() {
        asLead();
        return watch.open(led.id()).messages();
    }

    /** Bodies of the mails to the lead. */
    private List<String> mails(String subject) throws SQLException {
        return bodies(
                "select l.body::text from letter l join letter_mail m on m.letter_id = l.id where l.subject = ? and m.address = ?",
                subject,
                led.lead().email());
    }

    private static List<String> letters(Enrolled person, String subject) throws SQLException {
        return bodies("select body::text from letter where subject = ? and person_id = ?", subject, person.personId());
    }

    private static List<String> bodies(String sql, String subject, Object whose) throws SQLException {
        try (Connection database = Accounts.open();
                PreparedStatement select = database.prepareStatement(sql)) {
            select.setString(1, subject);
            select.setObject(2, whose);
            List<String> bodies = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    bodies.add(row.getString(1));
                }
            }
            return bodies;
        }
    }
}
