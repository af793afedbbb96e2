package nl.mbtregister.programme;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import nl.mbtregister.programme.rules.Lack;
import nl.mbtregister.programme.rules.MemberFunction;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UpkeepIT {
    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixtureProgrammes fixture;

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private KeepingTeam keeping;

    @Inject
    private ReadingTeam team;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private RecordingCertificate recording;

    @Inject
    private WatchingProgrammes watching;

    @Inject
    private ReportingChange reporting;

    @Inject
    private FollowingProgrammes following;

    @Inject
    private CurrentCaller caller;

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

    @DisplayName(
            "programme.R15 programme.R17 a loss is told to who leads on the day it is there, reported within four weeks, and asked for once more when it was not")
    @Test
    void a_loss_is_reported_within_four_weeks() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        LocalDate today = time.today();
        String number = complete(led, today.plusDays(10));
        watch(today);
        assertThat(lacks(led, number)).isEmpty();
        assertThat(letters(led)).isEmpty();
        LocalDate lost = today.plusDays(10);
        watch(lost);
        watch(lost);
        assertThat(lacks(led, number)).extracting(OpenLack::kind).containsExactly(Lack.SUPERVISOR);
        assertThat(letters(led)).containsExactly("PROGRAMME_LACK");
        assertThat(duties(led)).containsExactly(Lack.SUPERVISOR);
        watch(lost.plusDays(28));
        assertThat(letters(led)).hasSize(1);
        watch(lost.plusDays(29));
        assertThat(letters(led)).containsExactly("PROGRAMME_LACK", "PROGRAMME_LACK_OVERDUE");
        OpenLack lack = lacks(led, number).getFirst();
        refused("programme.R15", () -> reporting.tell(number, lack.id(), " "));
        reporting.tell(number, lack.id(), "De supervisor is met pensioen. De opvolger begint in januari.");
        refused("programme.R15", () -> reporting.tell(number, lack.id(), "Nog eens."));
        assertThat(duties(led)).isEmpty();
        institutions.asOffice();
        assertThat(following.lines())
                .filteredOn(line -> line.number().equals(number))
                .singleElement()
                .satisfies(line -> assertThat(line.told()).startsWith("De supervisor is met pensioen."));
        institutions.contributor(led);
        refused("institution.R7", () -> reporting.tell(number, lack.id(), "Wij melden dit."));
    }

    @DisplayName("programme.R15 what was made good ends by itself, and a later loss is another")
    @Test
    void a_loss_that_is_made_good_ends() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        LocalDate today = time.today();
        String number = complete(led, null);
        institutions.as(led.lead(), Role.INSTITUTION);
        TeamMember leader = reading(number, MemberFunction.LEADER);
        keeping.change(
                number,
                leader.id(),
                new MemberEntry(
                        MemberFunction.LEADER, "manager", false, new Period(today.minusYears(1), today.plusDays(5))));
        watch(today.plusDays(5));
        assertThat(lacks(led, number)).extracting(OpenLack::kind).containsExactly(Lack.LEADER);
        keeping.addUnnamed(
                UUID.randomUUID(),
                number,
                new MemberEntry(MemberFunction.LEADER, "manager", false, Period.since(today.plusDays(8))));
        watch(today.plusDays(8));
        assertThat(lacks(led, number)).singleElement().satisfies(lack -> {
            assertThat(lack.endedOn()).isEqualTo(today.plusDays(8));
            assertThat(lack.untold()).isFalse();
        });
    }

    @DisplayName("programme.R16 in January who leads is asked to confirm the year before, and reminded in February")
    @Test
    void a_year_is_confirmed_in_january() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = complete(led, null);
        LocalDate january = time.today().plusYears(1).withDayOfYear(1);
        institutions.as(led.lead(), Role.INSTITUTION);
        assertThat(reporting.open(number).year()).isNull();
        refused("programme.R16", () -> reporting.confirm(number, new YearCheck(20, "", "")));
        testTime.moveTo(january);
        watch(january);
        watch(january);
        assertThat(letters(led)).containsExactly("PROGRAMME_YEAR");
        institutions.as(led.lead(), Role.INSTITUTION);
        Upkeep upkeep = reporting.open(number);
        assertThat(upkeep.year()).isEqualTo(january.getYear() - 1);
        assertThat(upkeep.yearOpen()).isTrue();
        assertThat(opening.homes().getFirst().duties()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isNull();
            assertThat(line.due()).isEqualTo(january.withDayOfMonth(31));
        });
        watch(january.plusMonths(1));
        assertThat(letters(led)).containsExactly("PROGRAMME_YEAR", "PROGRAMME_YEAR_REMINDER");
        institutions.as(led.lead(), Role.INSTITUTION);
        refused("programme.R4", () -> reporting.confirm(number, new YearCheck(10_001, "", "")));
        YearCheck check = new YearCheck(31, "Hoofdstuk 3 is herschreven.", "");
        reporting.confirm(number, check);
        refused("programme.R16", () -> reporting.confirm(number, check));
        assertThat(reporting.open(number).check()).isEqualTo(check);
        assertThat(opening.homes().getFirst().duties()).isEmpty();
    }

    /** Certified today for MBT, with a leader and with a supervisor whose title ends on that day; null is without an end. */
    private String complete(FixtureInstitutions.Led led, LocalDate end) throws SQLException {
        String number = fixture.started(led);
        Enrolled supervisor = people.enrolled();
        publishing.publish(
                supervisor.personId(),
                0,
                List.of(
                        people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)),
                        people.draft("2015-01-01", new Act.Granted(Title.THERAPIST, null)),
                        people.draft("2018-01-01", new Act.Granted(Title.SUPERVISOR, end))));
        institutions.as(led.lead(), Role.INSTITUTION);
        Period days = Period.since(time.today().minusYears(1));
        keeping.add(
                UUID.randomUUID(),
                number,
                supervisor.number(),
                new MemberEntry(MemberFunction.SUPERVISOR, "", false, days));
        keeping.addUnnamed(UUID.randomUUID(), number, new MemberEntry(MemberFunction.LEADER, "manager", false, days));
        Programme programme = opening.own(number).programme();
        institutions.asOffice();
        recording.record(
                programme.id(),
                new Certificate(
                        CertificateStatus.CERTIFIED,
                        Set.of(Module.MBT),
                        "mbt-programme",
                        "1",
                        time.today(),
                        time.today().plusYears(5)));
        return number;
    }

    private void watch(LocalDate day) {
        Caller before = caller.get();
        caller.becomes(Caller.REGISTER);
        watching.runFor(day);
        caller.becomes(before);
    }

    private List<OpenLack> lacks(FixtureInstitutions.Led led, String number) {
        institutions.as(led.lead(), Role.INSTITUTION);
        return reporting.open(number).lacks();
    }

    private List<Lack> duties(FixtureInstitutions.Led led) {
        institutions.as(led.lead(), Role.INSTITUTION);
        return opening.homes().getFirst().duties().stream()
                .map(UpkeepLine::kind)
                .toList();
    }

    private TeamMember reading(String number, MemberFunction function) {
        return team.on(number, time.today()).lines().stream()
                .map(Team.Line::member)
                .filter(member -> member.entry().function() == function)
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters(FixtureInstitutions.Led led) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select kind from letter join letter_mail on letter_id = id where kind like 'PROGRAMME%' and address = '"
                                + led.lead().email() + "' order by id")) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
