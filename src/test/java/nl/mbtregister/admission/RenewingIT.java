package nl.mbtregister.admission;

import static nl.mbtregister.admission.FixtureApplicants.therapist;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationTask;
import nl.mbtregister.admission.rules.PreparedTask;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.FixtureCredits;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Status;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Purpose;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RenewingIT {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 1);

    @Inject
    private FixtureRenewals renewals;

    @Inject
    private FixtureApplicants people;

    @Inject
    private FixturePeople register;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private ReadingTerms terms;

    @Inject
    private ConsultingRegister consulting;

    @Inject
    private CreditingLedger crediting;

    @Inject
    private StartingApplication starting;

    @Inject
    private FilingApplication filing;

    @Inject
    private FillingApplication filling;

    @Inject
    private WithdrawingApplication withdrawing;

    @Inject
    private ShowingApplication showing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Inject
    private TestTime testTime;

    @AfterEach
    void theClockGoesRight() {
        testTime.back();
    }

    @Test
    @DisplayName("admission.R40 and admission.R10: from two windows one renewal begins, for a title that has an end")
    void a_title_with_an_end_is_renewed() {
        long person = renewals.therapistUntil(time.today().plusMonths(3));
        caller.becomes(therapist(person));
        refused("admission.R40", () -> starting.renew(UUID.randomUUID(), Title.BASIC_THERAPIST));
        refused("admission.R40", () -> starting.renew(UUID.randomUUID(), Title.SUPERVISOR));
        refused("admission.R10", () -> starting.start(UUID.randomUUID(), Title.THERAPIST));
        long first = starting.renew(UUID.randomUUID(), Title.THERAPIST);
        assertThat(starting.renew(UUID.randomUUID(), Title.THERAPIST)).isEqualTo(first);
        MyApplication mine = showing.mine().orElseThrow();
        assertThat(mine.purpose()).isEqualTo(Purpose.RENEWAL);
        assertThat(mine.judgement().question().registration())
                .isEqualTo(new Period(
                        time.today().plusMonths(3).minusYears(5), time.today().plusMonths(3)));
    }

    @Test
    @DisplayName("admission.R41: too soon is refused with the day, early keeps the old end")
    void an_early_renewal_keeps_the_old_end() {
        LocalDate end = time.today().plusMonths(20);
        long soon = renewals.therapistUntil(time.today().plusMonths(30));
        caller.becomes(therapist(soon));
        refused("admission.R41", () -> starting.renew(UUID.randomUUID(), Title.THERAPIST));
        long person = renewals.therapistUntil(end);
        renewals.decided(renewals.inReview(person, Title.THERAPIST), Proposal.APPROVE);
        Term term = term(person, Title.THERAPIST);
        assertThat(term.days()).isEqualTo(new Period(end, end.plusYears(5)));
        assertThat(term.held()).isEqualTo(State.ACTIVE);
    }

    @Test
    @DisplayName("admission.R42 and admission.R44: at 23:59 it is in time and stays, at 00:01 it is too late")
    void the_last_minute_counts() throws Exception {
        LocalDate end = time.today().plusMonths(2);
        long inTime = renewals.therapistUntil(end);
        long tooLate = renewals.therapistUntil(end);
        long late = renewals.draft(tooLate, Title.THERAPIST);
        testTime.moveTo(end.minusDays(1), LAST_MINUTE);
        renewals.filed(inTime, Title.THERAPIST);
        assertThat(status(inTime)).isEqualTo(Status.ACTIVE_RENEWAL);
        testTime.moveTo(end, AFTER_MIDNIGHT);
        assertThat(status(inTime)).isEqualTo(Status.ACTIVE_RENEWAL);
        caller.becomes(therapist(tooLate));
        refused("admission.R42", () -> filing.file(UUID.randomUUID(), late, true));
        refused("admission.R42", () -> starting.renew(UUID.randomUUID(), Title.THERAPIST));
        assertThat(term(tooLate, Title.THERAPIST).held()).isNull();
        assertThat(people.count("register_entry where kind = 'RENEWAL_FILED' and person_id = ?", tooLate))
                .isZero();
        assertThat(people.count("letter where kind = 'RENEWAL_FILED' and person_id = ?", inTime))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("admission.R43: what is pending is not filed again")
    void a_pending_renewal_is_not_filed_again() {
        long person = renewals.therapistUntil(time.today().plusMonths(2));
        renewals.filed(person, Title.THERAPIST);
        refused("admission.R43", () -> starting.renew(UUID.randomUUID(), Title.THERAPIST));
    }

    @Test
    @DisplayName("admission.R44: decided after the old end, the new period starts at the old end")
    void a_late_decision_keeps_the_old_end() {
        LocalDate end = time.today().plusDays(10);
        long person = renewals.therapistUntil(end);
        long id = renewals.inReview(person, Title.THERAPIST);
        testTime.moveTo(end.plusWeeks(6));
        assertThat(status(person)).isEqualTo(Status.ACTIVE_RENEWAL);
        renewals.decided(id, Proposal.APPROVE);
        assertThat(term(person, Title.THERAPIST).days()).isEqualTo(new Period(end, end.plusYears(5)));
        assertThat(status(person)).isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("admission.R44: rejected or withdrawn, the title has its own last day back")
    void without_a_renewal_the_title_has_its_own_end() {
        LocalDate end = time.today().plusDays(10);
        long rejected = renewals.therapistUntil(end);
        renewals.decided(renewals.inReview(rejected, Title.THERAPIST), Proposal.REJECT);
        assertThat(term(rejected, Title.THERAPIST).closes()).isEqualTo(end);
        assertThat(status(rejected)).isEqualTo(Status.ACTIVE);
        long withdrawn = renewals.therapistUntil(end);
        long id = renewals.filed(withdrawn, Title.THERAPIST);
        testTime.moveTo(end.plusDays(3));
        withdrawing.withdraw(UUID.randomUUID(), id);
        assertThat(term(withdrawn, Title.THERAPIST).held()).isNull();
        assertThat(term(withdrawn, Title.THERAPIST).closes()).isEqualTo(end.plusDays(3));
    }

    @Test
    @DisplayName("admission.R45: a supervisor is renewed together with the specialist title, also after both ended")
    void a_supervisor_renews_the_specialist_title() {
        LocalDate end = time.today().plusDays(10);
        long person = renewals.holder(Map.of(Title.THERAPIST, end, Title.SUPERVISOR, end));
        long id = renewals.inReview(person, Title.SUPERVISOR);
        testTime.moveTo(end.plusDays(5));
        assertThat(term(person, Title.SUPERVISOR).held()).isEqualTo(State.RENEWAL);
        assertThat(term(person, Title.THERAPIST).held()).isEqualTo(State.RENEWAL);
        renewals.decided(id, Proposal.APPROVE);
        for (Title title : List.of(Title.THERAPIST, Title.SUPERVISOR)) {
            assertThat(term(person, title).days()).isEqualTo(new Period(end, end.plusYears(5)));
            assertThat(term(person, title).held()).isEqualTo(State.ACTIVE);
        }
    }

    @Test
    @DisplayName("admission.R45: rejected after the end, both titles end and the basic title stays")
    void a_supervisor_who_is_rejected_keeps_the_basic_title() {
        LocalDate end = time.today().plusDays(10);
        long person = renewals.holder(Map.of(Title.THERAPIST, end, Title.SUPERVISOR, end));
        long id = renewals.inReview(person, Title.SUPERVISOR);
        testTime.moveTo(end.plusDays(5));
        renewals.decided(id, Proposal.REJECT);
        assertThat(term(person, Title.SUPERVISOR).held()).isNull();
        assertThat(term(person, Title.THERAPIST).held()).isNull();
        assertThat(term(person, Title.BASIC_THERAPIST).held()).isEqualTo(State.ACTIVE);
    }

    @Test
    @DisplayName("admission.R45: a specialist title whose own renewal is pending waits for that")
    void a_renewal_of_its_own_goes_first() {
        LocalDate end = time.today().plusMonths(2);
        long person = renewals.holder(Map.of(Title.THERAPIST, end, Title.SUPERVISOR, end));
        long own = renewals.inReview(person, Title.THERAPIST);
        renewals.decided(renewals.inReview(person, Title.SUPERVISOR), Proposal.APPROVE);
        assertThat(term(person, Title.SUPERVISOR).days().from()).isEqualTo(end);
        assertThat(term(person, Title.THERAPIST).held()).isEqualTo(State.RENEWAL);
        renewals.decided(own, Proposal.APPROVE);
        assertThat(term(person, Title.THERAPIST).days()).isEqualTo(new Period(end, end.plusYears(5)));
    }

    @Test
    @DisplayName("admission.R46 and admission.R48: what nobody checked counts, and is noted as used with the decision")
    void unchecked_credits_count_and_are_used() throws Exception {
        LocalDate end = time.today().plusMonths(2);
        long person = renewals.therapistUntil(end);
        caller.becomes(therapist(person));
        long credit = crediting.credit(
                person,
                FixtureCredits.hours(CreditKind.INTERVISION, end.minusYears(1).toString(), "12"));
        long id = renewals.inReview(person, Title.THERAPIST);
        renewals.decided(id, Proposal.APPROVE);
        caller.becomes(therapist(person));
        Finding hours = showing.mine()
                .orElseThrow()
                .judgement()
                .finding("THERAPIST.renewal.intervision")
                .orElseThrow();
        assertThat(hours.reached()).isEqualByComparingTo("12");
        assertThat(people.count(
                        "ledger_use where purpose = 'RENEWAL' and title = 'THERAPIST' and entry_id = ?", credit))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("admission.R47: nothing is asked again, but that it is still right")
    void data_are_confirmed() {
        long person = renewals.therapistUntil(time.today().plusMonths(2));
        caller.becomes(therapist(person));
        long id = starting.renew(UUID.randomUUID(), Title.THERAPIST);
        assertThat(showing.mine().orElseThrow().preparation().tasks())
                .extracting(PreparedTask::task)
                .containsExactly(
                        ApplicationTask.DETAILS,
                        ApplicationTask.PROFESSION,
                        ApplicationTask.UPKEEP,
                        ApplicationTask.CHECK);
        refused("admission.R12", () -> filing.file(UUID.randomUUID(), id, true));
        filling.confirm(id);
        assertThat(showing.mine().orElseThrow().preparation().done()).isEqualTo(1);
        renewals.draft(person, Title.THERAPIST);
        assertThat(showing.mine().orElseThrow().state()).isEqualTo(ApplicationState.READY);
    }

    @Test
    @DisplayName("admission.R49: back within a year on a file of repair, later on everything")
    void who_comes_back() {
        LocalDate ended = time.today().minusMonths(3);
        long soon = renewals.therapistUntil(ended);
        caller.becomes(therapist(soon));
        starting.start(UUID.randomUUID(), Title.THERAPIST);
        assertThat(showing.mine().orElseThrow().judgement().question().registration())
                .isEqualTo(Period.through(ended.minusYears(5), time.today()));
        long later = renewals.therapistUntil(time.today().minusMonths(13));
        caller.becomes(therapist(later));
        starting.start(UUID.randomUUID(), Title.THERAPIST);
        assertThat(showing.mine().orElseThrow().judgement().question().set().purpose())
                .isEqualTo(Purpose.ENTRY);
    }

    @Test
    @DisplayName("register.R27: nobody enters for themselves what the committee decides")
    void nobody_renews_themselves() {
        LocalDate end = time.today().plusMonths(2);
        long person = renewals.therapistUntil(end);
        long last = terms.of(person, time.today()).lastEntry();
        caller.becomes(therapist(person));
        refused(
                "register.R27",
                () -> publishing.publishOwn(
                        last,
                        List.of(register.draft(
                                end.toString(), new Act.Renewed(Title.THERAPIST, end.plusYears(5), time.today())))));
    }

    private Term term(long person, Title title) {
        return terms.of(person, time.today()).of(title).orElseThrow();
    }

    private Status status(long person) {
        return consulting
                .ofPeople(List.of(person))
                .get(person)
                .on(time.today(), time.today())
                .status();
    }
}
