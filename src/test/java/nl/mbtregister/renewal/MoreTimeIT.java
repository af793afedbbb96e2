package nl.mbtregister.renewal;

import static nl.mbtregister.admission.FixtureApplicants.desk;
import static nl.mbtregister.admission.FixtureApplicants.member;
import static nl.mbtregister.admission.FixtureApplicants.therapist;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mbtregister.admission.FixtureApplicants;
import nl.mbtregister.admission.FixtureRenewals;
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
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.rules.Ending;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Status;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.renewal.rules.PostponementGround;
import nl.mbtregister.renewal.rules.RequestState;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MoreTimeIT {
    private static final String PLAN = "Two courses in spring.";

    @Inject
    private FixtureRenewals renewals;

    @Inject
    private FixtureApplicants people;

    @Inject
    private AskingTime asking;

    @Inject
    private DecidingTime deciding;

    @Inject
    private ResigningTitle resigning;

    @Inject
    private ReportingDeath reporting;

    @Inject
    private ConfirmingData confirming;

    @Inject
    private ShowingRenewal showing;

    @Inject
    private CreditingLedger crediting;

    @Inject
    private ReadingTerms terms;

    @Inject
    private ConsultingRegister consulting;

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
    @DisplayName("renewal.R1 and renewal.R3: checked, unchecked and planned stand apart, and a plan is stored nowhere")
    void a_plan_changes_nothing() {
        LocalDate end = time.today().plusMonths(3);
        long person = renewals.therapistUntil(end);
        caller.becomes(therapist(person));
        crediting.credit(
                person,
                FixtureCredits.hours(CreditKind.INTERVISION, end.minusYears(1).toString(), "20"));
        Teaching plan = new Teaching(
                "PLAN-1", time.today().plusDays(5), BigDecimal.TEN, BigDecimal.TEN, Theme.TREATMENT, true, null);
        RequirementCard hours = card("THERAPIST.renewal.intervision", List.of());
        assertThat(hours.finding().reached()).isEqualByComparingTo("20");
        assertThat(hours.unchecked()).isEqualByComparingTo("20");
        assertThat(hours.checked()).isZero();
        assertThat(hours.waiting()).hasSize(1);
        assertThat(hours.counted()).isEmpty();
        assertThat(card("THERAPIST.renewal.teaching", List.of(plan)).checked()).isEqualByComparingTo("10");
        assertThat(card("THERAPIST.renewal.teaching", List.of()).finding().reached())
                .isZero();
    }

    @Test
    @DisplayName("renewal.R5, renewal.R6 and renewal.R7: a plan, a ground, not too long, one at a time")
    void asking_has_rules() {
        caller.becomes(therapist(renewals.therapistUntil(time.today().plusMonths(3))));
        refused("renewal.R5", () -> ask(MoreTime.POSTPONEMENT, PostponementGround.BIRTH, 6, " "));
        refused("renewal.R5", () -> ask(MoreTime.POSTPONEMENT, null, 6, PLAN));
        refused("renewal.R6", () -> ask(MoreTime.POSTPONEMENT, PostponementGround.BIRTH, 7, PLAN));
        ask(MoreTime.POSTPONEMENT, PostponementGround.BIRTH, 6, PLAN);
        refused("renewal.R7", () -> ask(MoreTime.REPAIR, null, 6, PLAN));
    }

    @Test
    @DisplayName("renewal.R4: through the last day, and not beside a pending renewal")
    void asking_ends_with_the_registration() {
        LocalDate end = time.today().plusDays(5);
        long late = renewals.therapistUntil(end);
        long pending = renewals.therapistUntil(end);
        renewals.filed(pending, Title.THERAPIST);
        refused("renewal.R4", () -> ask(MoreTime.REPAIR, null, 6, PLAN));
        testTime.moveTo(end);
        caller.becomes(therapist(late));
        refused("renewal.R4", () -> ask(MoreTime.REPAIR, null, 6, PLAN));
    }

    @Test
    @DisplayName("renewal.R8: postponement moves the end; the public does not see it; twelve months in all")
    void postponement() throws Exception {
        LocalDate end = time.today().plusMonths(1);
        long person = renewals.therapistUntil(end);
        for (int times = 1; times <= 2; times++) {
            caller.becomes(therapist(person));
            ask(MoreTime.POSTPONEMENT, PostponementGround.ILLNESS, 6, PLAN);
            long request = request(person).id();
            caller.becomes(desk());
            deciding.grant(UUID.randomUUID(), request);
            refused("renewal.R8", () -> deciding.grant(UUID.randomUUID(), request));
        }
        Term term = term(person, Title.THERAPIST);
        assertThat(term.days().end()).isEqualTo(end.plusMonths(6).plusMonths(6));
        assertThat(term.held()).isEqualTo(State.POSTPONED);
        assertThat(status(person)).isEqualTo(Status.ACTIVE);
        caller.becomes(therapist(person));
        refused("renewal.R6", () -> ask(MoreTime.POSTPONEMENT, PostponementGround.ILLNESS, 1, PLAN));
        assertThat(people.count("letter where kind = 'POSTPONEMENT_GRANTED' and person_id = ?", person))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "renewal.R8: a plan of repair is the committee's; made up and renewed, the new period starts at the old end")
    void repair() {
        LocalDate end = time.today().plusDays(20);
        long person = renewals.therapistUntil(end);
        caller.becomes(therapist(person));
        ask(MoreTime.REPAIR, null, 6, PLAN);
        long request = request(person).id();
        caller.becomes(desk());
        refused("renewal.R8", () -> deciding.grant(UUID.randomUUID(), request));
        caller.becomes(member("m1"));
        deciding.grant(UUID.randomUUID(), request);
        assertThat(status(person)).isEqualTo(Status.ACTIVE_RENEWAL);
        testTime.moveTo(end.plusMonths(4));
        assertThat(term(person, Title.THERAPIST).held()).isEqualTo(State.REPAIR);
        renewals.decided(renewals.inReview(person, Title.THERAPIST), Proposal.APPROVE);
        assertThat(term(person, Title.THERAPIST).days()).isEqualTo(new Period(end, end.plusYears(5)));
        assertThat(status(person)).isEqualTo(Status.ACTIVE);
    }

    @Test
    @DisplayName("renewal.R8: a plan that is not made good ends with its time")
    void repair_that_is_not_made_good() {
        LocalDate end = time.today().plusDays(20);
        long person = renewals.therapistUntil(end);
        caller.becomes(therapist(person));
        ask(MoreTime.REPAIR, null, 6, PLAN);
        caller.becomes(member("m1"));
        deciding.grant(UUID.randomUUID(), request(person).id());
        testTime.moveTo(end.plusMonths(6));
        assertThat(term(person, Title.THERAPIST).held()).isNull();
        assertThat(term(person, Title.THERAPIST).ending()).isEqualTo(Ending.LAPSED);
    }

    @Test
    @DisplayName("renewal.R8: a specialist title under a supervisor's gets the same time")
    void a_supervisor_is_postponed_with_what_the_title_rests_on() {
        LocalDate end = time.today().plusMonths(1);
        long person = renewals.holder(Map.of(Title.THERAPIST, end, Title.SUPERVISOR, end));
        caller.becomes(therapist(person));
        asking.ask(UUID.randomUUID(), Title.SUPERVISOR, MoreTime.POSTPONEMENT, PostponementGround.BIRTH, 6, PLAN);
        caller.becomes(desk());
        deciding.grant(UUID.randomUUID(), request(person).id());
        assertThat(term(person, Title.THERAPIST).days().end()).isEqualTo(end.plusMonths(6));
        assertThat(term(person, Title.SUPERVISOR).closes()).isEqualTo(end.plusMonths(6));
    }

    @Test
    @DisplayName("renewal.R9: a refusal has a reason, which is in the letter")
    void a_refusal_has_a_reason() throws Exception {
        long person = renewals.therapistUntil(time.today().plusMonths(1));
        caller.becomes(therapist(person));
        ask(MoreTime.REPAIR, null, 6, PLAN);
        long request = request(person).id();
        caller.becomes(member("m1"));
        refused("renewal.R9", () -> deciding.refuse(UUID.randomUUID(), request, " "));
        deciding.refuse(UUID.randomUUID(), request, "Nothing is missing.");
        assertThat(request(person).state()).isEqualTo(RequestState.REFUSED);
        assertThat(people.count("letter where kind = 'MORE_TIME_REFUSED' and person_id = ?", person))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("renewal.R10: given up today, not while a renewal is pending")
    void a_title_is_given_up() {
        long person = renewals.therapistUntil(time.today().plusMonths(1));
        caller.becomes(therapist(person));
        resigning.resign(UUID.randomUUID(), Title.THERAPIST);
        assertThat(term(person, Title.THERAPIST).ending()).isEqualTo(Ending.RESIGNED);
        assertThat(term(person, Title.BASIC_THERAPIST).held()).isEqualTo(State.ACTIVE);
        refused("renewal.R10", () -> resigning.resign(UUID.randomUUID(), Title.THERAPIST));
        long pending = renewals.therapistUntil(time.today().plusMonths(1));
        renewals.filed(pending, Title.THERAPIST);
        refused("renewal.R10", () -> resigning.resign(UUID.randomUUID(), Title.THERAPIST));
    }

    @Test
    @DisplayName("renewal.R11: a death is entered once, and nothing is shown from that day on")
    void a_death_is_entered() throws Exception {
        long person = renewals.therapistUntil(time.today().plusMonths(1));
        String number = consulting.ofPeople(List.of(person)).get(person).number();
        caller.becomes(desk());
        refused(
                "renewal.R11",
                () -> reporting.report(UUID.randomUUID(), number, time.today().plusDays(1)));
        refused("renewal.R11", () -> reporting.report(UUID.randomUUID(), "00000000", time.today()));
        reporting.report(UUID.randomUUID(), number, time.today());
        refused("renewal.R11", () -> reporting.report(UUID.randomUUID(), number, time.today()));
        assertThat(people.count("person where died_on is not null and id = ?", person))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("renewal.R12: the data are confirmed once a year")
    void data_are_confirmed_every_year() throws Exception {
        long person = renewals.therapistUntil(time.today().plusMonths(1));
        caller.becomes(therapist(person));
        assertThat(showing.mine(List.of()).isUnconfirmed()).isTrue();
        confirming.confirm();
        confirming.confirm();
        assertThat(showing.mine(List.of()).isUnconfirmed()).isFalse();
        assertThat(people.count("data_confirmation where person_id = ?", person))
                .isEqualTo(1);
        testTime.moveTo(time.today().plusYears(1));
        assertThat(showing.mine(List.of()).isUnconfirmed()).isTrue();
    }

    private void ask(MoreTime kind, PostponementGround ground, int months, String plan) {
        asking.ask(UUID.randomUUID(), Title.THERAPIST, kind, ground, months, plan);
    }

    private RequirementCard card(String requirement, List<Teaching> plans) {
        return showing.mine(plans).titles().stream()
                .filter(title -> title.title() == Title.THERAPIST)
                .flatMap(title -> title.cards().stream())
                .filter(card -> card.finding().requirement().id().equals(requirement))
                .findFirst()
                .orElseThrow();
    }

    /** The newest of that person. From here on the test acts as that person if it was nobody of the office. */
    private TimeRequest request(long person) {
        var before = caller.get();
        caller.becomes(therapist(person));
        TimeRequest newest = showing.mine(List.of()).titles().stream()
                .flatMap(title -> title.request().stream())
                .findFirst()
                .orElseThrow();
        caller.becomes(before);
        return newest;
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
