package nl.mbtregister.admission;

import static nl.mbtregister.admission.FixtureApplicants.chair;
import static nl.mbtregister.admission.FixtureApplicants.desk;
import static nl.mbtregister.admission.FixtureApplicants.member;
import static nl.mbtregister.admission.FixtureApplicants.therapist;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.mbtregister.admission.rules.ConflictKind;
import nl.mbtregister.admission.rules.CriterionMark;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.education.KeepingCourses;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.portfolio.FindingsJson;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.rules.Standing;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DecidingApplicationIT {
    private static final int PAIRS = 50;
    private static final String SUPERVISION = "BASIC_THERAPIST.supervision";

    @Inject
    private FixtureApplicants people;

    @Inject
    private FixtureCases cases;

    @Inject
    private DeclaringConflict declaring;

    @Inject
    private OpeningApplication opening;

    @Inject
    private MarkingCriteria marking;

    @Inject
    private DecidingApplication deciding;

    @Inject
    private AskingSupplement asking;

    @Inject
    private LookingAtOpenings looking;

    @Inject
    private ConsultingRegister consulting;

    @Inject
    private KeepingCourses courses;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Inject
    private Instance<RequestContextController> requests;

    @Resource
    private ManagedExecutorService executor;

    @Test
    @DisplayName("admission.R28: the second agreeing vote brings decision, letter and register entry, public that day")
    void two_who_agree_make_the_decision() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long id = cases.inReview(person);
        cases.content(id, member("m1"));
        assertThat(deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE)).isFalse();
        refused("admission.R21", () -> deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE));
        cases.content(id, member("m2"));
        assertThat(opening.open(id).votes().cast()).as("admission.R20").isEmpty();
        assertThat(deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE)).isTrue();
        assertThat(people.count("application where state = 'PUBLISHED' and id = ?", id))
                .isEqualTo(1);
        assertThat(people.count("decision where application_id = ?", id)).isEqualTo(1);
        assertThat(people.count("letter where kind = 'APPLICATION_APPROVED' and person_id = ?", person))
                .isEqualTo(1);
        assertThat(people.count("supervision_attendance where used_for = 'BASIC_THERAPIST' and person_id = ?", person))
                .isEqualTo(16);
        var registration = consulting.ofPeople(List.of(person)).get(person);
        assertThat(registration.on(time.today(), time.today()).titles())
                .extracting(Standing.TitleStanding::title)
                .containsExactly(Title.BASIC_THERAPIST);
        assertThat(registration.on(time.today().minusDays(1), time.today()).titles())
                .as("not yet yesterday")
                .isEmpty();
    }

    @Test
    @DisplayName("admission.R27: of two who decide at once one does, and the other is told who and when")
    void two_at_once_give_one_decision() throws Exception {
        long supervisor = people.supervisor();
        int told = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            long id = cases.inReview(people.applicant(supervisor, 16));
            for (String member : List.of("m1", "m2", "m3")) {
                cases.content(id, member(member));
            }
            caller.becomes(member("m1"));
            deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE);
            List<Future<Boolean>> both = new ArrayList<>();
            for (String member : List.of("m2", "m3")) {
                both.add(executor.submit(
                        () -> as(member(member), () -> deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE))));
            }
            int decided = 0;
            for (Future<Boolean> one : both) {
                try {
                    decided += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.rule()).isEqualTo("admission.R27");
                        assertThat(refusal.arguments().getFirst().toString()).startsWith("Member m");
                    });
                    told++;
                }
            }
            assertThat(decided).isEqualTo(1);
            assertThat(people.count("decision where application_id = ?", id)).isEqualTo(1);
            assertThat(people.count(
                            "register_entry where person_id = (select person_id from application where id = ?)", id))
                    .isEqualTo(1);
        }
        assertThat(told).isEqualTo(PAIRS);
    }

    @Test
    @DisplayName("admission.R24 and admission.R25: a rejection names every failed criterion, in the letter too")
    void a_rejection_gives_its_reasons() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long id = cases.inReview(person);
        cases.content(id, member("m1"));
        refused("admission.R25", () -> deciding.vote(UUID.randomUUID(), id, Proposal.REJECT));
        refused("admission.R24", () -> marking.mark(id, SUPERVISION, CriterionMark.NOT_MET, " "));
        marking.mark(id, SUPERVISION, CriterionMark.MET, "");
        refused("admission.R25", () -> deciding.vote(UUID.randomUUID(), id, Proposal.REJECT));
        marking.mark(id, SUPERVISION, CriterionMark.QUESTION, "");
        refused("admission.R23", () -> deciding.vote(UUID.randomUUID(), id, Proposal.REJECT));
        marking.mark(id, SUPERVISION, CriterionMark.NOT_MET, "Two reports are about another person.");
        assertThat(deciding.preview(id, Proposal.REJECT).text()).contains("about another person");
        deciding.vote(UUID.randomUUID(), id, Proposal.REJECT);
        cases.content(id, member("m2"));
        deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE);
        cases.content(id, member("m3"));
        refused("admission.R22", () -> deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE));
        cases.content(id, chair());
        marking.mark(id, SUPERVISION, CriterionMark.NOT_MET, "Two reports cannot be read.");
        assertThat(deciding.vote(UUID.randomUUID(), id, Proposal.REJECT)).isTrue();
        assertThat(people.count(
                        "letter where kind = 'APPLICATION_REJECTED' and body::text like '%another person%'"
                                + " and body::text like '%cannot be read%' and person_id = ?",
                        person))
                .isEqualTo(1);
        assertThat(people.count("register_entry where person_id = ?", person)).isZero();
    }

    @Test
    @DisplayName(
            "admission.R16 and admission.R17: no answer, a tie that is told or one that is known keep the file shut")
    void a_tie_keeps_the_file_shut() throws Exception {
        long supervisor = people.supervisor();
        long id = cases.inReview(people.applicant(supervisor, 16));
        caller.becomes(member("m1"));
        refused("admission.R16", () -> opening.open(id));
        refused("admission.R16", () -> marking.mark(id, SUPERVISION, CriterionMark.MET, ""));
        assertThat(declaring.declare(id, "We are friends.")).contains(ConflictKind.DECLARED);
        refused("admission.R17", () -> opening.open(id));
        refused("admission.R17", () -> deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE));
        assertThat(declaring.declare(id, "")).isEmpty();
        refused("admission.R17", () -> opening.open(id));
        caller.becomes(new Caller("m4", "Member m4", Role.CUR_MEMBER, null, supervisor));
        assertThat(declaring.declare(id, "")).contains(ConflictKind.OWN_SUPERVISEE);
        refused("admission.R17", () -> opening.open(id));
    }

    @Test
    @DisplayName("admission.R18: every opening is written down, and the applicant sees in which role")
    void the_applicant_sees_who_looked() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long id = cases.inReview(person);
        caller.becomes(desk());
        opening.open(id);
        cases.content(id, member("m1"));
        opening.open(id);
        caller.becomes(therapist(person));
        assertThat(looking.mine(10)).extracting(Seen::role).containsExactly(Role.CUR_MEMBER, Role.SECRETARIAT);
    }

    @Test
    @DisplayName(
            "admission.R26: what was filed is judged again to the same findings, byte for byte, and cannot be changed")
    void what_was_filed_stays() throws Exception {
        long id = cases.inReview();
        caller.becomes(desk());
        assertThat(people.count("application_filing where application_id = ?", id))
                .isEqualTo(1);
        assertThatThrownBy(() ->
                        people.run("update application_filing set findings = '{}' where application_id = :p", id, 0))
                .hasMessageContaining("admission.R26");
        assertThat(opening.open(id).judgement())
                .satisfies(judgement -> assertThat(people.count(
                                "application_filing where findings = '"
                                        + FindingsJson.write(judgement).replace("'", "''") + "' and application_id = ?",
                                id))
                        .isEqualTo(1));
    }

    @Test
    @DisplayName("education.R6: a course on which an application was decided stays as it is, a later one does not")
    void what_it_rests_on_stays() throws Exception {
        long person = people.applicant(people.supervisor(), 16);
        long course = people.only("select id from followed_course where person_id = " + person);
        long id = cases.inReview(person);
        for (String member : List.of("m1", "m2")) {
            cases.content(id, member(member));
            deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE);
        }
        people.run("""
            insert into followed_course (id, person_id, course, institute, licensed, first_day, last_day)
            values (nextval('followed_course_seq'), :p, 'BASIC_TRAINING', 'Example', true, '2024-01-10', '2024-01-12')""", person, 0);
        long later = people.only("select max(id) from followed_course where person_id = " + person);
        caller.becomes(therapist(person));
        refused("education.R6", () -> courses.remove(course, 0));
        courses.remove(later, 0);
        assertThat(people.count("followed_course where person_id = ?", person)).isEqualTo(1);
    }

    @Test
    void after_a_supplement_everybody_votes_anew() throws Exception {
        long id = cases.inReview();
        cases.content(id, member("m1"));
        deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE);
        cases.content(id, member("m2"));
        asking.ask(UUID.randomUUID(), id, "One more certificate.");
        refused("admission.R11", () -> deciding.vote(UUID.randomUUID(), id, Proposal.APPROVE));
    }

    private <T> T as(Caller who, Callable<T> act) throws Exception {
        RequestContextController request = requests.get();
        request.activate();
        try {
            caller.becomes(who);
            return act.call();
        } finally {
            request.deactivate();
        }
    }
}
