package nl.mbtregister.deadline;

import static nl.mbtregister.admission.FixtureApplicants.desk;
import static nl.mbtregister.admission.FixtureApplicants.therapist;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mbtregister.admission.AskingSupplement;
import nl.mbtregister.admission.CheckingCompleteness;
import nl.mbtregister.admission.FixtureApplicants;
import nl.mbtregister.admission.FixtureRenewals;
import nl.mbtregister.admission.SupplementingApplication;
import nl.mbtregister.deadline.rules.Deadline;
import nl.mbtregister.deadline.rules.DeadlineKind;
import nl.mbtregister.deadline.rules.FeedToken;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Time;
import nl.mbtregister.renewal.AskingTime;
import nl.mbtregister.renewal.DecidingTime;
import nl.mbtregister.renewal.ReportingDeath;
import nl.mbtregister.renewal.TimeRequest;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.renewal.rules.PostponementGround;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeadlinesIT {
    @Inject
    private FixtureRenewals renewals;

    @Inject
    private FixtureApplicants people;

    @Inject
    private ShowingDeadlines showing;

    @Inject
    private KeepingFeed keeping;

    @Inject
    private RecognisingFeed recognising;

    @Inject
    private AskingTime asking;

    @Inject
    private DecidingTime deciding;

    @Inject
    private CheckingCompleteness checking;

    @Inject
    private AskingSupplement supplements;

    @Inject
    private SupplementingApplication supplementing;

    @Inject
    private ReportingDeath reporting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Test
    @DisplayName("deadline.R3 with a postponement the same event moves, and its sequence goes up")
    void postponement_moves_the_event() {
        LocalDate end = time.today().plusMonths(2);
        long person = renewals.holder(Map.of(Title.THERAPIST, end));
        caller.becomes(therapist(person));
        Deadline before = showing.mine().getLast();
        assertThat(before.kind()).isEqualTo(DeadlineKind.END);
        assertThat(before.day()).isEqualTo(end.minusDays(1));
        asking.ask(
                UUID.randomUUID(), Title.THERAPIST, MoreTime.POSTPONEMENT, PostponementGround.BIRTH, 6, "Next spring.");
        caller.becomes(desk());
        long request = deciding.waiting().stream()
                .filter(one -> one.person() == person)
                .mapToLong(TimeRequest::id)
                .findFirst()
                .orElseThrow();
        deciding.grant(UUID.randomUUID(), request);
        caller.becomes(therapist(person));
        Deadline after = showing.mine().getLast();
        assertThat(after.kind()).isEqualTo(DeadlineKind.POSTPONED_END);
        assertThat(after.day()).isEqualTo(end.plusMonths(6).minusDays(1));
        assertThat(after.id(person)).isEqualTo(before.id(person));
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.changed()).isAfter(before.changed());
    }

    @Test
    @DisplayName("deadline.R1 and deadline.R2: filed, only the supplement is told of, and only while it is awaited")
    void a_supplement_has_its_day() {
        long person = renewals.therapistUntil(time.today().plusMonths(2));
        long application = renewals.filed(person, Title.THERAPIST);
        caller.becomes(therapist(person));
        assertThat(showing.mine()).isEmpty();
        caller.becomes(desk());
        checking.takeOn(application);
        supplements.ask(UUID.randomUUID(), application, "Which hospital?");
        caller.becomes(therapist(person));
        List<Deadline> days = showing.mine();
        assertThat(days).extracting(Deadline::kind).containsExactly(DeadlineKind.SUPPLEMENT);
        assertThat(days.getFirst().day()).isEqualTo(time.today().plusMonths(3));
        supplementing.supplement(UUID.randomUUID(), application, "The one in Utrecht.");
        assertThat(showing.mine()).isEmpty();
    }

    @Test
    @DisplayName(
            "deadline.R4 the register keeps a fingerprint; a new address ends the former; each act is in the journal")
    void one_address_at_a_time() throws Exception {
        long person = renewals.therapistUntil(time.today().plusMonths(2));
        caller.becomes(therapist(person));
        assertThat(keeping.madeAt()).isEmpty();
        FeedToken first = keeping.make();
        assertThat(recognising.owner(first)).contains(new FeedOwner(person, Language.NL, "T. Testerman"));
        assertThat(people.count(
                        "deadline_feed f where f.person_id = ? and f::text like '%" + first.text() + "%'", person))
                .isZero();
        FeedToken second = keeping.make();
        assertThat(recognising.owner(first)).isEmpty();
        assertThat(recognising.owner(second)).isPresent();
        assertThat(keeping.madeAt()).isPresent();
        keeping.remove();
        keeping.remove();
        assertThat(recognising.owner(second)).isEmpty();
        assertThat(people.count(
                        "journal_row r join journal_content c on c.row_id = r.id where c.subject_person = ? and r.act like 'deadline.feed.%'",
                        person))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("deadline.R5 whoever died has no calendar")
    void the_dead_have_none() throws Exception {
        long person = renewals.therapistUntil(time.today().plusMonths(2));
        caller.becomes(therapist(person));
        FeedToken token = keeping.make();
        String number = String.valueOf(people.only("select number::bigint from person where id = " + person));
        caller.becomes(desk());
        reporting.report(UUID.randomUUID(), number, time.today());
        assertThat(recognising.owner(token)).isEmpty();
    }
}
