package nl.mbtregister.admission;

import static nl.mbtregister.admission.FixtureApplicants.desk;
import static nl.mbtregister.admission.FixtureApplicants.member;
import static nl.mbtregister.admission.FixtureApplicants.therapist;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FilingApplicationIT {
    private static final int TIMES = 50;

    @Inject
    private FixtureApplicants people;

    @Inject
    private FixtureCases cases;

    @Inject
    private StartingApplication starting;

    @Inject
    private FillingApplication filling;

    @Inject
    private FilingApplication filing;

    @Inject
    private WithdrawingApplication withdrawing;

    @Inject
    private CheckingCompleteness checking;

    @Inject
    private AskingSupplement asking;

    @Inject
    private SupplementingApplication supplementing;

    @Inject
    private ClosingIncomplete closing;

    @Inject
    private ShowingApplication showing;

    @Inject
    private OpeningApplication opening;

    @Inject
    private ListingApplications listing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Inject
    private TestTime testTime;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

    @AfterEach
    void theClockGoesRight() {
        testTime.back();
    }

    @Test
    @DisplayName("admission.R10: from two windows one application is begun")
    void two_windows_begin_one_application() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        Set<Long> ids = new HashSet<>();
        for (Future<Long> one :
                atOnce(therapist(person), () -> starting.start(UUID.randomUUID(), Title.BASIC_THERAPIST))) {
            ids.add(one.get(60, TimeUnit.SECONDS));
        }
        assertThat(ids).hasSize(1);
        assertThat(people.count("application where person_id = ?", person)).isEqualTo(1);
    }

    @Test
    @DisplayName("admission.R10: a title that is held is not applied for")
    void who_holds_the_title_cannot_apply_for_it() {
        caller.becomes(therapist(people.supervisor()));
        refused("admission.R10", () -> starting.start(UUID.randomUUID(), Title.BASIC_THERAPIST));
    }

    @Test
    @DisplayName("admission.R19: the same form fifty times at once files once, with one reference, letter and history")
    void the_same_form_files_once() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long id = cases.draft(person);
        UUID key = UUID.randomUUID();
        Set<String> references = new HashSet<>();
        for (Future<String> one : atOnce(therapist(person), () -> filing.file(key, id, true))) {
            references.add(one.get(60, TimeUnit.SECONDS));
        }
        assertThat(references).hasSize(1).allMatch(reference -> reference.matches("A-\\d{4}-\\d{4,}"));
        assertThat(people.count("application_filing where application_id = ?", id))
                .isEqualTo(1);
        assertThat(people.count("application_step where step = 'FILE' and application_id = ?", id))
                .isEqualTo(1);
        assertThat(people.count("letter where kind = 'APPLICATION_FILED' and person_id = ?", person))
                .isEqualTo(1);
        assertThat(people.count(
                        "journal_content c join journal_row r on r.id = c.row_id"
                                + " where r.act = 'admission.application.filed' and subject_person = ?",
                        person))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("admission.R12: what is missing keeps from filing until it is explained")
    void what_falls_short_is_explained_or_not_filed() throws Exception {
        long person = people.applicant(people.supervisor(), 15);
        long id = cases.draft(person);
        refused("admission.R12", () -> filing.file(UUID.randomUUID(), id, true));
        filling.explain(id, Map.of("BASIC_THERAPIST.supervision", "One meeting was cancelled."));
        refused("admission.R19", () -> filing.file(UUID.randomUUID(), id, false));
        assertThat(showing.mine().orElseThrow().state()).isEqualTo(ApplicationState.READY);
        filing.file(UUID.randomUUID(), id, true);
        refused("admission.R11", () -> filing.file(UUID.randomUUID(), id, true));
        refused("admission.R11", () -> filling.explain(id, Map.of("BASIC_THERAPIST.supervision", "Another.")));
        assertThat(people.count("application_filing where explanations like '%cancelled%' and application_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("admission.R29: what is too long is refused")
    void an_explanation_has_an_end() throws Exception {
        long id = cases.draft(people.applicant(people.supervisor(), 1));
        refused("admission.R29", () -> filling.explain(id, Map.of("BASIC_THERAPIST.supervision", "x".repeat(4_001))));
    }

    @Test
    @DisplayName("admission.R15: before filing nobody else sees it, and it never becomes somebody else's")
    void an_application_is_its_applicants_own() throws Exception {
        long supervisor = people.supervisor();
        long id = cases.draft(people.applicant(supervisor, 16));
        caller.becomes(desk());
        refused("admission.R15", () -> opening.open(id));
        refused("admission.R15", () -> checking.takeOn(id));
        caller.becomes(member("m1"));
        refused("admission.R15", () -> opening.cover(id));
        refused("platform.R1", () -> filing.file(UUID.randomUUID(), id, true));
        caller.becomes(therapist(people.applicant(supervisor, 16)));
        refused("platform.R1", () -> opening.open(id));
        caller.becomes(therapist(supervisor));
        refused("admission.R15", () -> filing.file(UUID.randomUUID(), id, true));
        refused("admission.R15", () -> withdrawing.withdraw(UUID.randomUUID(), id));
    }

    @Test
    @DisplayName("admission.R13 and admission.R14: while a supplement is asked the clock stands still; then it goes on")
    void a_supplement_moves_the_term() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long id = cases.filed(person);
        LocalDate today = time.today();
        assertThat(showing.mine().orElseThrow().due()).isEqualTo(today.plusWeeks(13));
        caller.becomes(desk());
        checking.takeOn(id);
        refused("admission.R14", () -> asking.ask(UUID.randomUUID(), id, " "));
        asking.ask(UUID.randomUUID(), id, "Please add the certificate.");
        assertThat(people.count("letter where kind = 'SUPPLEMENT_ASKED' and person_id = ?", person))
                .isEqualTo(1);
        refused("admission.R11", () -> checking.complete(UUID.randomUUID(), id));
        testTime.moveTo(today.plusDays(9));
        caller.becomes(therapist(person));
        assertThat(showing.mine().orElseThrow().due())
                .isEqualTo(today.plusWeeks(13).plusDays(9));
        assertThat(showing.mine().orElseThrow().supplement()).isPresent();
        supplementing.supplement(UUID.randomUUID(), id, "It is there now.");
        refused("admission.R11", () -> supplementing.supplement(UUID.randomUUID(), id, "Once more."));
        testTime.moveTo(today.plusDays(20));
        assertThat(showing.mine().orElseThrow().due())
                .isEqualTo(today.plusWeeks(13).plusDays(9));
        assertThat(showing.mine().orElseThrow().state()).isEqualTo(ApplicationState.COMPLETENESS_CHECK);
        assertThat(people.count("application_filing where application_id = ?", id))
                .as("frozen once more")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("admission.R14: what is not supplemented in three months is closed, once")
    void a_supplement_that_never_comes_closes_the_application() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long id = cases.filed(person);
        caller.becomes(desk());
        checking.takeOn(id);
        asking.ask(UUID.randomUUID(), id, "Please add the certificate.");
        LocalDate until = time.today().plusMonths(3);
        caller.becomes(Caller.REGISTER);
        closing.runFor(until);
        assertThat(people.count("application where state = 'AWAITING_APPLICANT' and id = ?", id))
                .isEqualTo(1);
        closing.runFor(until.plusDays(1));
        closing.runFor(until.plusDays(1));
        assertThat(people.count("application where state = 'CLOSED_INCOMPLETE' and id = ?", id))
                .isEqualTo(1);
        assertThat(people.count("letter where kind = 'APPLICATION_CLOSED' and person_id = ?", person))
                .isEqualTo(1);
    }

    @Test
    void who_withdraws_can_begin_anew() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long id = cases.filed(person);
        withdrawing.withdraw(UUID.randomUUID(), id);
        assertThat(people.count("letter where kind = 'APPLICATION_WITHDRAWN' and person_id = ?", person))
                .isEqualTo(1);
        assertThat(cases.draft(person)).isNotEqualTo(id);
    }

    @Test
    void a_filed_case_stands_in_the_work_list_until_it_is_handed_on() throws Exception {
        long id = cases.filed(people.applicant(people.supervisor(), 16));
        caller.becomes(desk());
        assertThat(listed(WorkView.MINE)).contains(id);
        checking.takeOn(id);
        checking.complete(UUID.randomUUID(), id);
        assertThat(listed(WorkView.MINE)).doesNotContain(id);
        assertThat(listed(WorkView.WAITING)).contains(id);
        caller.becomes(member("m7"));
        assertThat(listed(WorkView.MINE)).contains(id);
    }

    private List<Long> listed(WorkView view) {
        List<Long> ids = new ArrayList<>();
        ListingApplications.Place place = ListingApplications.Place.START;
        ListingApplications.Listed page;
        do {
            page = listing.list(view, place);
            page.lines().forEach(line -> ids.add(line.id()));
            if (!page.lines().isEmpty()) {
                CaseLine last = page.lines().getLast();
                place = new ListingApplications.Place(last.due(), last.id());
            }
        } while (page.more());
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }

    private <T> List<Future<T>> atOnce(Caller who, Callable<T> act) {
        List<Future<T>> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            all.add(executor.submit(() -> {
                RequestContextController request = requests.get();
                request.activate();
                try {
                    caller.becomes(who);
                    return act.call();
                } finally {
                    request.deactivate();
                }
            }));
        }
        return all;
    }
}
