package nl.mbtregister.finder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.mbtregister.fhir.ReadingDirectory;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Since;
import nl.mbtregister.finder.TherapistQuestion.After;
import nl.mbtregister.finder.rules.Near;
import nl.mbtregister.finder.rules.Presence;
import nl.mbtregister.finder.rules.TargetGroup;
import nl.mbtregister.finder.rules.Tongue;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.Refusals;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.programme.FixtureProgrammes;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.verification.ShowingRegistration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FinderIT {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 1);

    @Inject
    private FindingTherapists finding;

    @Inject
    private FindingProgrammes programmes;

    @Inject
    private AppearingInFinder appearing;

    @Inject
    private ShowingRegistration showing;

    @Inject
    private ReadingDirectory reading;

    @Inject
    private FixturePeople people;

    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixtureProgrammes fixture;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    @BeforeEach
    void a_day_on_which_the_therapists_are_registered() {
        time.moveTo(DAY);
    }

    @AfterEach
    void the_clock_goes_back() {
        time.back();
    }

    @Test
    @DisplayName(
            "finder.R1 who agreed is found, who did not is not but can be checked, and who withdraws is out at once")
    void only_who_agreed_is_found() {
        Enrolled agreed = findable("Utrecht");
        Enrolled silent = people.therapist();
        assertThat(numbers(near("Utrecht", 10))).contains(agreed.number()).doesNotContain(silent.number());
        assertThat(showing.show(silent.number(), DAY)).isPresent();
        as(agreed);
        appearing.withdraw();
        assertThat(appearing.own()).isEmpty();
        assertThat(numbers(near("Utrecht", 10))).doesNotContain(agreed.number());
        assertThat(showing.show(agreed.number(), DAY)).isPresent();
    }

    @Test
    @DisplayName(
            "fhir.R2 fhir.R6 who agreed to be found is listed in the directory for machines, and who withdraws is gone from it")
    void who_agreed_is_listed_for_machines() {
        Enrolled agreed = findable("Utrecht");
        Enrolled silent = people.therapist();
        assertThat(directory()).contains(digits(agreed)).doesNotContain(digits(silent), "-" + digits(silent));
        as(agreed);
        appearing.withdraw();
        assertThat(directory()).contains("-" + digits(agreed)).doesNotContain(digits(agreed));
    }

    /** The numbers that changed last, with a minus sign before those that are gone. */
    private List<String> directory() {
        return reading.since(Kind.PERSON, Since.read(Map.of("_count", List.of("100")))).lines().stream()
                .map(line -> line.resource() == null ? "-" + line.id() : line.id())
                .toList();
    }

    @Test
    @DisplayName("finder.R1 who is suspended, whose title ended, or who died is not found")
    void who_may_not_use_a_title_is_not_found() {
        Enrolled suspended = findable("Utrecht");
        Enrolled ended = findable("Utrecht");
        Enrolled dead = findable("Utrecht");
        assertThat(numbers(near("Utrecht", 10))).contains(suspended.number(), ended.number(), dead.number());
        caller.becomes(Caller.REGISTER);
        publish(
                suspended,
                "2018-04-01",
                new Act.MeasureImposed(
                        MeasureKind.SUSPENSION,
                        LocalDate.of(2018, 9, 1),
                        new Wording("Geschorst.", "Suspended."),
                        LocalDate.of(2018, 9, 1)));
        publish(ended, "2018-04-01", new Act.Resigned(Title.BASIC_THERAPIST));
        publish(dead, "2018-04-01", new Act.Died());
        assertThat(numbers(near("Utrecht", 10))).doesNotContain(suspended.number(), ended.number(), dead.number());
    }

    @Test
    @DisplayName("finder.R2 finder.R4 the nearest come first, with the distance between the towns")
    void the_nearest_come_first() {
        Enrolled far = findable("Zwolle");
        Enrolled near = findable("Zeist");
        Enrolled here = findable("Utrecht");
        List<FoundTherapist> found = all(near("Utrecht", 0));
        List<String> order = found.stream().map(FoundTherapist::number).toList();
        assertThat(order).containsSubsequence(digits(here), digits(near), digits(far));
        assertThat(found).filteredOn(one -> one.number().equals(digits(here))).allMatch(one -> one.km() == 0);
        assertThat(found).filteredOn(one -> one.number().equals(digits(near))).allMatch(one -> one.km() == 8);
        assertThat(numbers(near("Utrecht", 25))).contains(near.number()).doesNotContain(far.number());
    }

    @Test
    @DisplayName("finder.R5 each filter leaves out whom it does not fit")
    void each_filter_leaves_out_whom_it_does_not_fit() {
        Enrolled one = findable("Goes");
        Near goes = new Near(TownList.named("Goes").orElseThrow(), 10);
        assertThat(numbers(
                        new TherapistQuestion(goes, Title.THERAPIST, TargetGroup.ADULTS, Tongue.ENGLISH, true, null)))
                .contains(one.number());
        assertThat(numbers(new TherapistQuestion(goes, Title.SUPERVISOR, null, null, false, null)))
                .doesNotContain(one.number());
        assertThat(numbers(new TherapistQuestion(goes, null, TargetGroup.FORENSIC, null, false, null)))
                .doesNotContain(one.number());
        assertThat(numbers(new TherapistQuestion(goes, null, null, Tongue.POLISH, false, null)))
                .doesNotContain(one.number());
        as(one);
        appearing.appear(
                new Presence("Goes", Set.of(Tongue.POLISH), Set.of(TargetGroup.FORENSIC), false, null), "Akkoord.");
        assertThat(numbers(new TherapistQuestion(goes, null, null, null, true, null)))
                .doesNotContain(one.number());
        assertThat(numbers(new TherapistQuestion(goes, null, TargetGroup.FORENSIC, Tongue.POLISH, false, null)))
                .contains(one.number());
    }

    @Test
    @DisplayName("finder.R4 the pages together show each once")
    void pages_show_each_once() {
        List<RegisterNumber> many = new ArrayList<>();
        for (int i = 0; i < FindingTherapists.PAGE + 3; i++) {
            many.add(findable("Terneuzen").number());
        }
        assertThat(numbers(near("Terneuzen", 10))).containsAll(many).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("finder.R3 the town is one of the list, whatever it is called, and the day of telling is kept")
    void the_town_is_one_of_the_list() throws SQLException {
        Enrolled person = people.therapist();
        as(person);
        Set<Tongue> tongues = Set.of(Tongue.DUTCH);
        Set<TargetGroup> groups = Set.of(TargetGroup.ADULTS);
        Refusals.refused(
                "finder.R3",
                () -> appearing.appear(new Presence("Nergenshuizen", tongues, groups, true, 4), "Akkoord."));
        appearing.appear(new Presence("'s-hertogenbosch", tongues, groups, true, 4), "Akkoord.");
        OwnPresence own = appearing.own().orElseThrow();
        assertThat(own.presence().town()).isEqualTo("Den Bosch");
        assertThat(own.consentedOn()).isEqualTo(DAY);
        assertThat(own.toldOn()).isEqualTo(DAY);
    }

    @Test
    @DisplayName(
            "finder.R6 a certified programme is found by the nearest of its towns, one in an unknown town without distance")
    void programmes_are_found_by_their_towns() throws Exception {
        FixtureInstitutions.Led led = institutions.led();
        String known = fixture.started(led);
        certify(known);
        String uncertified = fixture.started(led);
        FixtureInstitutions.Led other = institutions.led();
        String unknown = fixture.started(other);
        run("update institution_location set town = 'Nergenshuizen' where institution_id = " + other.id());
        certify(unknown);
        List<FoundProgramme> all = allProgrammes(near("Zeist", 0).near());
        assertThat(all)
                .extracting(FoundProgramme::number)
                .contains(known, unknown)
                .doesNotContain(uncertified)
                .doesNotHaveDuplicates();
        assertThat(all).filteredOn(one -> one.number().equals(known)).allMatch(one -> one.km() == 8);
        assertThat(all).filteredOn(one -> one.number().equals(unknown)).allMatch(one -> one.km() == null);
        assertThat(allProgrammes(near("Zeist", 10).near()))
                .extracting(FoundProgramme::number)
                .contains(known)
                .doesNotContain(unknown);
        assertThat(allProgrammes(near("Groningen", 10).near()))
                .extracting(FoundProgramme::number)
                .doesNotContain(known);
    }

    private Enrolled findable(String town) {
        Enrolled person = people.therapist();
        as(person);
        appearing.appear(
                new Presence(
                        town,
                        Set.of(Tongue.DUTCH, Tongue.ENGLISH),
                        Set.of(TargetGroup.ADULTS, TargetGroup.YOUNG_ADULTS),
                        true,
                        8),
                "Akkoord.");
        return person;
    }

    private void as(Enrolled person) {
        caller.becomes(new Caller("account-0", "T. Testerman", Role.THERAPIST, null, person.personId()));
    }

    private void publish(Enrolled person, String day, Act act) {
        publishing.publishAsFound(person.personId(), List.of(people.draft(day, act)));
    }

    private static TherapistQuestion near(String town, int km) {
        return new TherapistQuestion(new Near(TownList.named(town).orElseThrow(), km), null, null, null, false, null);
    }

    private List<FoundTherapist> all(TherapistQuestion question) {
        List<FoundTherapist> all = new ArrayList<>();
        FindingTherapists.Found page = finding.find(question);
        all.addAll(page.therapists());
        while (page.next() != null) {
            page = finding.find(new TherapistQuestion(
                    question.near(),
                    question.title(),
                    question.group(),
                    question.tongue(),
                    question.welcoming(),
                    page.next()));
            all.addAll(page.therapists());
        }
        return all;
    }

    private List<RegisterNumber> numbers(TherapistQuestion question) {
        return all(question).stream()
                .map(one -> new RegisterNumber(one.number()))
                .toList();
    }

    private List<FoundProgramme> allProgrammes(Near near) {
        List<FoundProgramme> all = new ArrayList<>();
        After after = null;
        do {
            FindingProgrammes.Found page = programmes.find(near, null, after);
            all.addAll(page.programmes());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static String digits(Enrolled person) {
        return person.number().digits();
    }

    private void certify(String number) throws SQLException {
        run("""
                insert into programme_certificate (programme_id, status, modules, library, library_version, valid_from, recorded_at, recorded_by)
                select id, 'CERTIFIED', '{MBT}', 'mbt-programme', '1', '2018-01-01', now(), 'test' from programme where number = '""" + number + "'");
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}
