package nl.mbtregister.education;

import static nl.mbtregister.documents.FixtureFile.text;
import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.documents.FixtureFile;
import nl.mbtregister.documents.StoringDocument;
import nl.mbtregister.education.rules.CourseClaim;
import nl.mbtregister.education.rules.DiplomaClaim;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Reading.Fault;
import nl.mbtregister.person.ChangingOwnFile;
import nl.mbtregister.person.ClaimingOutsideRegistration;
import nl.mbtregister.person.DeclaringSelf;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.person.EnrollingSelf;
import nl.mbtregister.person.KeepingEmployment;
import nl.mbtregister.person.OwnChoices;
import nl.mbtregister.person.rules.DeclaredField;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.OutsideRegister;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.person.rules.WorkField;
import nl.mbtregister.person.rules.Workplace;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OwnFileIT {
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate DAY = LocalDate.of(2024, 5, 12);

    @Inject
    private KeepingCourses courses;

    @Inject
    private KeepingDiplomas diplomas;

    @Inject
    private ReadingEducation reading;

    @Inject
    private KeepingEmployment work;

    @Inject
    private ClaimingOutsideRegistration outside;

    @Inject
    private DeclaringSelf declaring;

    @Inject
    private ChangingOwnFile changing;

    @Inject
    private EnrollingSelf enrollingSelf;

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private StoringDocument storing;

    @Inject
    private CurrentCaller caller;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private long person;

    @BeforeEach
    void somebody_has_a_file() {
        person = FixtureFile.begin(enrolling, caller);
    }

    @Test
    @DisplayName("education.R4: a course with its paper, added once, changed and removed")
    void a_course_is_added_once_changed_and_removed() throws Exception {
        long paper = storing.store(UUID.randomUUID(), "a.pdf", PDF, true);
        UUID once = UUID.randomUUID();
        long id = courses.add(once, course(DAY, paper));
        assertThat(courses.add(once, course(DAY, paper))).isEqualTo(id);
        CourseLine line = reading.ownCourses().getFirst();
        assertThat(line.claim()).isEqualTo(course(DAY, paper));
        courses.change(id, line.version(), course(DAY.plusDays(1), paper));
        assertThatThrownBy(() -> courses.change(id, line.version(), course(DAY, paper)))
                .isInstanceOf(OptimisticLockException.class);
        courses.remove(id, line.version() + 1);
        assertThat(reading.ownCourses()).isEmpty();
        assertThat(text(
                        database,
                        "select string_agg(act, ' ' order by r.id) from journal_row r join journal_content c"
                                + " on c.row_id = r.id where object = 'followed_course " + id + "'"))
                .isEqualTo("education.course.added education.course.changed education.course.removed");
    }

    @Test
    @DisplayName("education.R3, education.R4, education.R5: the future, another's paper and another's row are refused")
    void what_is_not_so_or_not_ones_own_is_refused() {
        long paper = storing.store(UUID.randomUUID(), "a.pdf", PDF, true);
        long id = diplomas.add(UUID.randomUUID(), diploma(DAY, null));
        refused("education.R3", () -> courses.add(UUID.randomUUID(), course(LocalDate.of(2999, 1, 1), null)));
        refused("education.R3", () -> diplomas.change(id, 0, diploma(LocalDate.of(2999, 1, 1), null)));
        FixtureFile.begin(enrolling, caller);
        refused("education.R4", () -> courses.add(UUID.randomUUID(), course(DAY, paper)));
        refused("education.R5", () -> diplomas.change(id, 0, diploma(DAY, null)));
        refused("education.R5", () -> diplomas.remove(id, 0));
    }

    @Test
    @DisplayName("education.R6: what a decision rests on stays as it is")
    void what_a_decision_rests_on_stays() {
        long id = courses.add(UUID.randomUUID(), course(DAY, null));
        FixtureDecided.ROWS.add("COURSE-" + id);
        refused("education.R6", () -> courses.change(id, 1, course(DAY, null)));
        refused("education.R6", () -> courses.remove(id, 1));
    }

    @Test
    @DisplayName("person.R19, person.R20: places of work are the person's own")
    void places_of_work_are_kept_by_their_owner_alone() {
        Workplace place = new Workplace(
                "GGZ Voorbeeld",
                "Gent",
                WorkField.MENTAL_HEALTH_CARE,
                new BigDecimal("7.5"),
                true,
                false,
                Period.since(DAY));
        long id = work.add(UUID.randomUUID(), place);
        work.change(
                id,
                1,
                new Workplace(
                        "GGZ Voorbeeld",
                        "Gent",
                        WorkField.MENTAL_HEALTH_CARE,
                        BigDecimal.ONE,
                        true,
                        false,
                        Period.through(DAY, DAY)));
        assertThat(work.own())
                .singleElement()
                .satisfies(line -> assertThat(line.place().valid().lastDay()).contains(DAY));
        refused(
                "person.R19",
                () -> new Workplace("", "Gent", WorkField.OTHER, BigDecimal.ONE, true, false, Period.since(DAY)));
        refused(
                "person.R19",
                () -> new Workplace(
                        "A", "Gent", WorkField.OTHER, new BigDecimal("80.1"), true, false, Period.since(DAY)));
        FixtureFile.begin(enrolling, caller);
        refused("person.R20", () -> work.remove(id, 2));
        assertThat(work.own()).isEmpty();
    }

    @Test
    @DisplayName("person.R3, person.R14, person.R20: registrations elsewhere are checked and are the person's own")
    void registrations_elsewhere_are_checked() {
        assertThat(outside.add(UUID.randomUUID(), claim(OutsideRegister.BIG, "09012345601")))
                .isEmpty();
        assertThat(outside.add(UUID.randomUUID(), claim(OutsideRegister.RIZIV, "19006952001")))
                .isEqualTo(Optional.of(Fault.WRONG_CHECK_DIGITS));
        refused("person.R3", () -> outside.add(UUID.randomUUID(), claim(OutsideRegister.BIG, "0901234560")));
        refused("person.R14", () -> outside.add(UUID.randomUUID(), claim(OutsideRegister.BIG, "09012345601")));
        long id = outside.own().getLast().id();
        FixtureFile.begin(enrolling, caller);
        refused("person.R20", () -> outside.remove(id));
        FixtureFile.actAs(caller, person);
        outside.remove(id);
        assertThat(outside.own()).hasSize(1);
    }

    @Test
    @DisplayName("person.R16, person.R18: a person chooses how to appear, and consents by the day")
    void a_person_chooses_how_to_appear() throws Exception {
        var file = changing.read();
        changing.change(file.version(), new OwnChoices(NameOrder.OWN, true, "en", " GGZ Voorbeeld ", ""));
        assertThat(changing.read().choices())
                .isEqualTo(new OwnChoices(NameOrder.OWN, true, "en", "GGZ Voorbeeld", null));
        assertThatThrownBy(() -> changing.change(file.version(), file.choices()))
                .isInstanceOf(OptimisticLockException.class);
        refused("person.R18", () -> new OwnChoices(NameOrder.OWN, true, "en", "x".repeat(201), ""));
        declaring.declareOwn(DeclaredField.LANGUAGES, "Nederlands", "Toon dit.");
        assertThat(declaring.own())
                .singleElement()
                .satisfies(one -> assertThat(one.consentedOn()).isNotNull());
        declaring.withdrawOwn(DeclaredField.LANGUAGES);
        assertThat(declaring.own()).isEmpty();
        refused("platform.R1", () -> declaring.declare(person, DeclaredField.LANGUAGES, "x", "y"));
    }

    @Test
    @DisplayName("person.R17: who has an account begins one file, or finds the one with the same address")
    void a_file_is_begun_once_or_found() throws Exception {
        long known = Long.parseLong(text(database, "select id from person where id = " + person));
        String email = text(database, "select email from person where id = " + person);
        actAsAccount(account(email.toUpperCase(Locale.ROOT)));
        assertThat(enrollingSelf.enrol(UUID.randomUUID(), name("Anders"), "nl")).isTrue();
        assertThat(text(database, "select count(*) from account where person_id = " + known))
                .isEqualTo("1");
        refused("person.R17", () -> enrollingSelf.enrol(UUID.randomUUID(), name("Anders"), "nl"));
        long fresh = account(UUID.randomUUID() + "+x@people.example");
        actAsAccount(fresh);
        UUID once = UUID.randomUUID();
        assertThat(enrollingSelf.enrol(once, name("O'Nieuw"), "en")).isFalse();
        assertThat(enrollingSelf.enrol(once, name("O'Nieuw"), "en")).isFalse();
        assertThat(text(
                        database,
                        "select p.surname || p.language from person p join account a on a.person_id = p.id where a.id = "
                                + fresh))
                .isEqualTo("O'Nieuwen");
    }

    private long account(String email) throws Exception {
        return Long.parseLong(text(
                database,
                "insert into account (id, email, email_key, name, password, confirmed_at, created_at)"
                        + " values (nextval('account_seq'), '" + email + "', lower('" + email
                        + "'), 'A', '-', now(), now()) returning id"));
    }

    private void actAsAccount(long id) {
        caller.becomes(new Caller("account-" + id, "A", Role.THERAPIST, null));
    }

    private static PersonName name(String surname) {
        return new PersonName(Country.NL, "A.", null, new Surname(null, surname), null, NameOrder.OWN);
    }

    private static OutsideClaim claim(OutsideRegister register, String number) {
        return new OutsideClaim(register, "psychotherapeut", number, false, Period.since(DAY));
    }

    private static CourseClaim course(LocalDate last, Long paper) {
        return new CourseClaim(CourseKind.BASIC_TRAINING, "MBT Nederland", true, last.minusDays(2), last, paper);
    }

    private static DiplomaClaim diploma(LocalDate day, Long paper) {
        return new DiplomaClaim("Psychologie", "Universiteit Gent", EducationLevel.UNIVERSITY, day, paper);
    }
}
