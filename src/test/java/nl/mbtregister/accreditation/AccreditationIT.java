package nl.mbtregister.accreditation;

import static nl.mbtregister.accreditation.FixtureCourses.content;
import static nl.mbtregister.accreditation.FixtureCourses.plan;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.accreditation.rules.TrainerKind;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccreditationIT {
    @Inject
    private FixtureCourses fixture;

    @Inject
    private AskingAccreditation asking;

    @Inject
    private FilingCourse filing;

    @Inject
    private ReviewingCourse reviewing;

    @Inject
    private ChangingCourse changing;

    @Inject
    private PlanningEdition planning;

    @Inject
    private WithdrawingCourse withdrawing;

    @Inject
    private OpeningCourse opening;

    @Inject
    private ReadingCalendar calendar;

    @Inject
    private KeepingInstitutes institutes;

    @Inject
    private Time time;

    @Inject
    private TestTime testTime;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @AfterEach
    void back() {
        testTime.back();
    }

    @DisplayName("accreditation.R1 a supervisor whose title has ended is refused on that day")
    @Test
    void a_supervisor_asks_while_the_title_is_held() throws SQLException {
        LocalDate today = time.today();
        Accounts.Account supervisor = fixture.supervisor(today.plusDays(10));
        fixture.as(supervisor, Role.SUPERVISOR);
        long id = asking.start(UUID.randomUUID(), "person");
        asking.save(id, 0, content("Trauma", "D0930-1700 Dag 1"));
        testTime.moveTo(today.plusDays(10));
        refused("accreditation.R1", () -> filing.file(UUID.randomUUID(), id));
        refused("accreditation.R1", () -> asking.start(UUID.randomUUID(), "person"));
        refused("accreditation.R1", () -> asking.copy(UUID.randomUUID(), id));
        assertThat(asking.providers()).isEmpty();
        testTime.moveTo(today.plusDays(9));
        filing.file(UUID.randomUUID(), id);
        assertThat(opening.own(id).state()).isEqualTo(AccreditationState.SUBMITTED);
    }

    @DisplayName("accreditation.R1 accreditation.R19 an institute asks through its contact while it is licensed")
    @Test
    void a_contact_asks_for_a_licensed_institute() throws SQLException {
        LocalDate today = time.today();
        Accounts.Account office = Accounts.fresh(Role.SECRETARIAT);
        Accounts.Account contact = Accounts.fresh();
        fixture.as(office, Role.SECRETARIAT);
        String name = "Instituut " + UUID.randomUUID();
        long institute = institutes.add(name, today);
        refused("accreditation.R19", () -> institutes.add(name, today));
        refused("accreditation.R19", () -> institutes.addContact(institute, "nobody@accounts.example"));
        institutes.addContact(institute, contact.email());
        assertThat(institutes.all())
                .filteredOn(one -> one.id() == institute)
                .singleElement()
                .satisfies(one -> assertThat(one.contacts())
                        .extracting(TrainingInstitute.Contact::email)
                        .containsExactly(contact.email()));
        fixture.as(contact, Role.INSTITUTION);
        long id = asking.start(UUID.randomUUID(), "institute-" + institute);
        asking.save(id, 0, content("Trauma", "D0930-1700 Dag 1"));
        filing.file(UUID.randomUUID(), id);
        assertThat(opening.own(id).version().provider().name()).isEqualTo(name);
        fixture.as(office, Role.SECRETARIAT);
        institutes.end(institute, today);
        testTime.moveTo(today.plusDays(1));
        fixture.as(contact, Role.INSTITUTION);
        refused("accreditation.R1", () -> asking.start(UUID.randomUUID(), "institute-" + institute));
        fixture.as(office, Role.SECRETARIAT);
        institutes.removeContact(institute, contact.id());
        fixture.as(contact, Role.INSTITUTION);
        refused("accreditation.R15", () -> opening.own(id));
        assertThat(roles(contact)).isZero();
    }

    @DisplayName(
            "accreditation.R2 accreditation.R5 what was filed is frozen with its sum, and nobody changes it while the office has it")
    @Test
    void a_filed_request_is_frozen_and_locked() throws SQLException {
        Accounts.Account supervisor = fixture.supervisor(null);
        fixture.as(supervisor, Role.SUPERVISOR);
        UUID key = UUID.randomUUID();
        long id = asking.start(key, "person");
        assertThat(asking.start(key, "person")).isEqualTo(id);
        refused("accreditation.R4", () -> filing.file(UUID.randomUUID(), id));
        asking.save(id, 0, content("Trauma", "L30 Te kort"));
        refused("accreditation.R4", () -> filing.file(UUID.randomUUID(), id));
        assertThatThrownBy(() -> asking.save(id, 0, content("Trauma", "L50 Lezing")))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        asking.save(id, 1, content("Trauma", "D0930-1700 Dag 1", "A120 Opdracht", "O60 Module"));
        filing.file(UUID.randomUUID(), id);
        Calculation frozen = opening.own(id).version().fixed().calculation();
        assertThat(frozen.points()).isEqualTo(8);
        assertThat(frozen.minutes()).isEqualTo(540);
        assertThat(frozen.edition()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(frozen.sum().lines()).hasSize(3);
        refused("accreditation.R5", () -> asking.save(id, 3, content("Anders", "L50 Lezing")));
        refused("accreditation.R3", () -> filing.file(UUID.randomUUID(), id));
    }

    @DisplayName(
            "accreditation.R6 accreditation.R7 accreditation.R8 accreditation.R9 the office asks, grants with a reason where the points differ, or refuses with one")
    @Test
    void the_office_asks_and_grants() throws SQLException {
        Accounts.Account supervisor = fixture.supervisor(null);
        Accounts.Account office = Accounts.fresh(Role.SECRETARIAT);
        long id = fixture.filed(supervisor, "Trauma");
        fixture.as(office, Role.SECRETARIAT);
        refused("accreditation.R3", () -> reviewing.grant(UUID.randomUUID(), id, 6, ""));
        reviewing.takeOn(id);
        reviewing.takeOn(id);
        refused("accreditation.R6", () -> reviewing.ask(UUID.randomUUID(), id, " "));
        reviewing.ask(UUID.randomUUID(), id, "Hoe lang duurt de opdracht?");
        fixture.as(supervisor, Role.SUPERVISOR);
        refused("accreditation.R6", () -> filing.answer(UUID.randomUUID(), id, ""));
        asking.save(id, opening.own(id).version().version(), content("Trauma", "D0930-1700 Dag 1", "A120 Opdracht"));
        filing.answer(UUID.randomUUID(), id, "Twee uur.");
        fixture.as(office, Role.SECRETARIAT);
        reviewing.takeOn(id);
        refused("accreditation.R7", () -> reviewing.grant(UUID.randomUUID(), id, 6, ""));
        refused("accreditation.R8", () -> reviewing.refuse(UUID.randomUUID(), id, " "));
        reviewing.grant(UUID.randomUUID(), id, 6, "De opdracht telt niet.");
        CourseFile file = opening.filed(id);
        assertThat(file.state()).isEqualTo(AccreditationState.ACCREDITED);
        assertThat(file.version().points()).isEqualTo(6);
        assertThat(file.version().accreditation()).matches("MBT-\\d{4}-\\d{4,}");
        assertThat(file.questions())
                .singleElement()
                .extracting(CourseQuestion::answer)
                .isEqualTo("Twee uur.");
        assertThat(letters(supervisor))
                .containsExactlyInAnyOrder(
                        "COURSE_FILED",
                        "COURSE_IN_REVIEW",
                        "COURSE_ASKED",
                        "COURSE_ANSWERED",
                        "COURSE_IN_REVIEW",
                        "COURSE_ACCREDITED");
        testTime.moveTo(time.today().plusYears(3));
        assertThat(opening.filed(id).state()).isEqualTo(AccreditationState.ACCREDITED);
        testTime.moveTo(time.today().plusDays(1));
        assertThat(opening.filed(id).state()).isEqualTo(AccreditationState.EXPIRED);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update course_version set granted = 7 where id = " + id))
                    .hasMessageContaining("accreditation.R7");
            assertThatThrownBy(() -> statement.execute("delete from course_step where version_id = " + id))
                    .hasMessageContaining("accreditation.R3");
        }
    }

    @DisplayName("accreditation.R8 accreditation.R18 a rejected request can be copied, without its decision")
    @Test
    void a_rejected_request_is_copied() throws SQLException {
        Accounts.Account supervisor = fixture.supervisor(null);
        long id = fixture.filed(supervisor, "Trauma");
        fixture.as(Accounts.fresh(Role.SECRETARIAT), Role.SECRETARIAT);
        reviewing.takeOn(id);
        reviewing.refuse(UUID.randomUUID(), id, "Het thema is geen MBT.");
        fixture.as(supervisor, Role.SUPERVISOR);
        long copy = asking.copy(UUID.randomUUID(), id);
        CourseVersion copied = opening.own(copy).version();
        assertThat(copied.state()).isEqualTo(AccreditationState.DRAFT);
        assertThat(copied.content()).isEqualTo(opening.own(id).version().content());
        assertThat(copied.filed()).isNull();
        assertThat(copied.decided()).isNull();
        asking.withdraw(UUID.randomUUID(), copy);
        assertThat(opening.own(copy).state()).isEqualTo(AccreditationState.WITHDRAWN);
    }

    @DisplayName(
            "accreditation.R10 accreditation.R11 a small change holds at once, a large one is a new version while the present one stays")
    @Test
    void a_large_change_is_a_new_version() throws SQLException {
        Accounts.Account supervisor = fixture.supervisor(null);
        LocalDate today = time.today();
        long id = fixture.accredited(supervisor, "Trauma");
        long begun = planning.add(UUID.randomUUID(), id, plan(today));
        long coming = planning.add(UUID.randomUUID(), id, plan(today.plusDays(30)));
        CourseVersion present = opening.own(id).version();
        refused(
                "accreditation.R10",
                () -> changing.change(
                        id,
                        present.version(),
                        "Over trauma.",
                        "",
                        List.of(new Trainer(TrainerKind.EXPERIENCE_EXPERT, "B. Vos"))));
        changing.change(
                id,
                present.version(),
                "Over trauma en meer.",
                "",
                List.of(new Trainer(TrainerKind.MBT_SUPERVISOR, "C. de Wit")));
        assertThat(opening.edition(coming).sequence()).isEqualTo(1);
        long next = asking.change(UUID.randomUUID(), id);
        refused("accreditation.R11", () -> asking.change(UUID.randomUUID(), id));
        asking.save(next, 0, content("Trauma", "D0930-1700 Dag 1", "O60 Module"));
        filing.file(UUID.randomUUID(), next);
        assertThat(opening.own(id).state()).isEqualTo(AccreditationState.ACCREDITED);
        assertThat(opening.edition(coming).held().id()).isEqualTo(id);
        fixture.as(Accounts.fresh(Role.SECRETARIAT), Role.SECRETARIAT);
        reviewing.takeOn(next);
        reviewing.grant(UUID.randomUUID(), next, 7, "");
        fixture.as(supervisor, Role.SUPERVISOR);
        assertThat(opening.own(id).state()).isEqualTo(AccreditationState.REPLACED);
        assertThat(opening.own(next).version().accreditation()).isEqualTo(present.accreditation());
        assertThat(opening.edition(begun).held().points()).isEqualTo(6);
        assertThat(opening.edition(coming).held().points()).isEqualTo(7);
        assertThat(opening.edition(coming).sequence()).isEqualTo(2);
    }

    @DisplayName(
            "accreditation.R12 accreditation.R13 accreditation.R16 an edition is planned, moved and called off, and the calendar follows")
    @Test
    void editions_are_planned_without_review() throws SQLException {
        Accounts.Account supervisor = fixture.supervisor(null);
        LocalDate today = time.today();
        String title = "Trauma " + UUID.randomUUID();
        long id = fixture.accredited(supervisor, title);
        refused("accreditation.R12", () -> planning.add(UUID.randomUUID(), id, plan(today.minusDays(1))));
        refused(
                "accreditation.R12",
                () -> planning.add(
                        UUID.randomUUID(), id, plan(today.plusYears(3).plusDays(1))));
        long edition = planning.add(UUID.randomUUID(), id, plan(today.plusDays(2)));
        long today1 = planning.add(UUID.randomUUID(), id, plan(today));
        refused("accreditation.R13", () -> planning.cancel(today1, 0));
        planning.change(edition, 0, plan(today.plusDays(3)));
        assertThatThrownBy(() -> planning.change(edition, 0, plan(today.plusDays(4))))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        assertThat(found(title, today)).containsExactly(today1, edition);
        assertThat(found(title, today.plusDays(1))).containsExactly(edition);
        planning.cancel(edition, 1);
        assertThat(found(title, today)).containsExactly(today1);
        assertThat(calendar.edition(edition)).isEmpty();
        refused("accreditation.R13", () -> planning.change(edition, 2, plan(today.plusDays(5))));
    }

    @DisplayName(
            "accreditation.R14 a withdrawn course is not held any more; points stay and those who have them are shown")
    @Test
    void a_course_is_withdrawn_after_points_were_given() throws SQLException {
        Accounts.Account supervisor = fixture.supervisor(null);
        LocalDate today = time.today();
        String title = "Trauma " + UUID.randomUUID();
        long id = fixture.accredited(supervisor, title);
        planning.add(UUID.randomUUID(), id, plan(today.plusDays(2)));
        long next = asking.change(UUID.randomUUID(), id);
        String number = opening.own(id).version().accreditation();
        long follower = Accounts.freshPerson();
        credit(follower, number);
        refused("accreditation.R14", () -> withdrawing.withdraw(UUID.randomUUID(), id, ""));
        fixture.as(Accounts.fresh(Role.SECRETARIAT), Role.SECRETARIAT);
        withdrawing.withdraw(UUID.randomUUID(), id, "De inhoud klopt niet meer.");
        CourseVersion withdrawn = opening.filed(id).version();
        assertThat(withdrawn.state()).isEqualTo(AccreditationState.WITHDRAWN);
        assertThat(withdrawing.affected(withdrawn, 0).people())
                .singleElement()
                .satisfies(person -> assertThat(person.points()).isEqualByComparingTo("6"));
        assertThat(found(title, today)).isEmpty();
        fixture.as(supervisor, Role.SUPERVISOR);
        assertThat(opening.own(next).state()).isEqualTo(AccreditationState.WITHDRAWN);
        refused("accreditation.R3", () -> planning.add(UUID.randomUUID(), id, plan(today.plusDays(9))));
    }

    @DisplayName("accreditation.R15 what belongs to another provider is answered as if it did not exist")
    @Test
    void a_provider_handles_the_own_courses_only() throws SQLException {
        long id = fixture.accredited(fixture.supervisor(null), "Trauma");
        long edition = planning.add(UUID.randomUUID(), id, plan(time.today().plusDays(2)));
        fixture.as(fixture.supervisor(null), Role.SUPERVISOR);
        refused("accreditation.R15", () -> opening.own(id));
        refused("accreditation.R15", () -> opening.edition(edition));
        refused("accreditation.R15", () -> asking.copy(UUID.randomUUID(), id));
        refused("accreditation.R15", () -> asking.change(UUID.randomUUID(), id));
        refused("accreditation.R15", () -> planning.add(UUID.randomUUID(), id, plan(time.today())));
        refused("accreditation.R15", () -> planning.cancel(edition, 0));
        refused("accreditation.R15", () -> withdrawing.withdraw(UUID.randomUUID(), id, "Zomaar."));
        refused("accreditation.R15", () -> changing.change(id, 0, "a", "", List.of()));
    }

    private List<Long> found(String title, LocalDate from) {
        return calendar.page(CalendarQuestion.from(from).about(null, null, null, title)).lines().stream()
                .map(CourseEdition::id)
                .toList();
    }

    private List<String> letters(Accounts.Account account) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select kind from letter where person_id = ? and kind like 'COURSE%'")) {
            statement.setLong(1, account.personId());
            var kinds = new java.util.ArrayList<String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    kinds.add(row.getString(1));
                }
            }
            return kinds;
        }
    }

    private int roles(Accounts.Account account) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from account_role where account_id = ?")) {
            statement.setLong(1, account.id());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void credit(long person, String number) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                    insert into ledger_entry (person_id, kind, activity, name, first_day, last_day, amount, hours, theme,
                      accreditation, provisional, source, reference, edition, recorded_at, recorded_by)
                    values (?, 'CREDITED', 'TEACHING', 'Trauma', '2026-01-01', '2026-01-01', 6, 6, 'TREATMENT', ?, false,
                      'ATTENDANCE', 'test', '2020-01-01', now(), 'test')""")) {
            statement.setLong(1, person);
            statement.setString(2, number);
            statement.executeUpdate();
        }
    }
}
