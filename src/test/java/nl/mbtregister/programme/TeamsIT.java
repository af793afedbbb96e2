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
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Consent;
import nl.mbtregister.programme.rules.ConsentStep;
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
class TeamsIT {
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
    private ReadingTeam reading;

    @Inject
    private AnsweringTeam answering;

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

    @DisplayName("programme.R5 members are picked from the register, and nobody else is named")
    @Test
    void a_member_is_picked_from_the_register() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Enrolled known = people.therapist();
        Enrolled unknown = people.enrolled();
        institutions.as(led.lead(), Role.INSTITUTION);
        assertThat(keeping.find(number, known.number().digits()).people())
                .singleElement()
                .satisfies(found -> assertThat(found.displayName()).contains("Testerman"));
        keeping.add(UUID.randomUUID(), number, known.number(), entry(""));
        refused("programme.R5", () -> keeping.add(UUID.randomUUID(), number, unknown.number(), entry("")));
        refused("programme.R5", () -> keeping.addUnnamed(UUID.randomUUID(), number, entry(" ")));
        refused("programme.R4", () -> keeping.addUnnamed(UUID.randomUUID(), number, entry("x".repeat(201))));
        keeping.addUnnamed(UUID.randomUUID(), number, entry("sociotherapeut"));
        assertThat(lines(number)).extracting(TeamMember::name).containsExactlyInAnyOrder("T. Testerman", null);
        institutions.contributor(led);
        refused("institution.R7", () -> keeping.add(UUID.randomUUID(), number, known.number(), entry("")));
        FixtureInstitutions.Led other = institutions.led();
        assertThat(other.id()).isNotEqualTo(led.id());
        refused("programme.R3", () -> keeping.find(number, "Testerman"));
        refused("programme.R3", () -> reading.on(number, time.today()));
    }

    @DisplayName("programme.R6 somebody is in a team once at a time; who was put in by mistake is taken out")
    @Test
    void somebody_is_in_a_team_once_at_a_time() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Enrolled known = people.therapist();
        institutions.as(led.lead(), Role.INSTITUTION);
        LocalDate today = time.today();
        UUID key = UUID.randomUUID();
        keeping.add(key, number, known.number(), entry(""));
        keeping.add(key, number, known.number(), entry(""));
        refused("programme.R6", () -> keeping.add(UUID.randomUUID(), number, known.number(), entry("")));
        long first = lines(number).getFirst().id();
        keeping.change(number, first, entry(new Period(today.minusYears(1), today)));
        keeping.add(UUID.randomUUID(), number, known.number(), entry(Period.since(today)));
        refused("programme.R6", () -> keeping.change(number, first, entry(Period.since(today.minusYears(1)))));
        assertThat(lines(number)).hasSize(1);
        keeping.remove(number, lines(number).getFirst().id());
        assertThat(lines(number)).isEmpty();
        refused("programme.R6", () -> keeping.remove(number, 0));
    }

    @DisplayName(
            "programme.R7 programme.R8 a member is asked by letter, and gives and withdraws consent at once; nobody answers for another")
    @Test
    void a_member_says_whether_the_public_may_know() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Enrolled known = people.therapist();
        Accounts.Account account = Accounts.of(known.personId());
        institutions.as(led.lead(), Role.INSTITUTION);
        keeping.add(UUID.randomUUID(), number, known.number(), entry(""));
        assertThat(letters(known.personId())).containsExactly("TEAM_CONSENT_ASKED");
        assertThat(reading.on(number, time.today()).count().unanswered()).isOne();
        institutions.as(Accounts.freshTherapist(), Role.THERAPIST);
        long id = memberOf(known.personId());
        refused("programme.R8", () -> answering.answer(id, ConsentStep.GIVE));
        refused("programme.R8", () -> answering.deny(id));
        institutions.as(account, Role.THERAPIST);
        assertThat(answering.own())
                .singleElement()
                .satisfies(team -> assertThat(team.institution()).isEqualTo(led.name()));
        refused("programme.R8", () -> answering.answer(id, ConsentStep.WITHDRAW));
        answering.answer(id, ConsentStep.GIVE);
        assertThat(consent(led, number)).isEqualTo(Consent.GIVEN);
        institutions.as(account, Role.THERAPIST);
        answering.answer(id, ConsentStep.WITHDRAW);
        assertThat(consent(led, number)).isEqualTo(Consent.WITHDRAWN);
    }

    @DisplayName("programme.R9 who says not to work there counts for nothing from then on, and may be put in anew")
    @Test
    void a_member_says_not_to_work_there() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Enrolled known = people.therapist();
        Accounts.Account account = Accounts.of(known.personId());
        institutions.as(led.lead(), Role.INSTITUTION);
        keeping.add(UUID.randomUUID(), number, known.number(), entry(""));
        institutions.as(account, Role.THERAPIST);
        answering.answer(memberOf(known.personId()), ConsentStep.GIVE);
        answering.deny(memberOf(known.personId()));
        assertThat(answering.own()).isEmpty();
        institutions.as(led.lead(), Role.INSTITUTION);
        assertThat(lines(number)).singleElement().satisfies(member -> {
            assertThat(member.deniedOn()).isEqualTo(time.today());
            assertThat(member.consent()).isEqualTo(Consent.WITHDRAWN);
        });
        assertThat(reading.on(number, time.today()).count().members()).isZero();
        keeping.add(UUID.randomUUID(), number, known.number(), entry(""));
        assertThat(reading.on(number, time.today()).count().members()).isOne();
    }

    @DisplayName("programme.R10 a team is counted by what the register says on that day")
    @Test
    void a_team_is_counted_on_a_day() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Enrolled known = people.therapist();
        institutions.as(led.lead(), Role.INSTITUTION);
        keeping.add(UUID.randomUUID(), number, known.number(), entry(Period.since(LocalDate.parse("2016-01-01"))));
        LocalDate then = LocalDate.parse("2019-06-01");
        assertThat(reading.on(number, then).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.titles()).isEqualTo(Set.of(Title.BASIC_THERAPIST, Title.THERAPIST)));
        assertThat(reading.on(number, time.today()).count().titles()).containsOnlyKeys(Title.BASIC_THERAPIST);
        refused("programme.R10", () -> reading.on(number, time.today().plusDays(1)));
        caller.becomes(Caller.REGISTER);
        publishing.publishAsFound(
                known.personId(),
                List.of(people.draft(time.today().toString(), new Act.Resigned(Title.BASIC_THERAPIST))));
        institutions.as(led.lead(), Role.INSTITUTION);
        assertThat(reading.on(number, time.today()).count().registered()).isZero();
        assertThat(reading.on(number, time.today()).count().treating()).isOne();
    }

    private List<TeamMember> lines(String number) {
        return reading.on(number, time.today()).lines().stream()
                .map(Team.Line::member)
                .toList();
    }

    private Consent consent(FixtureInstitutions.Led led, String number) {
        institutions.as(led.lead(), Role.INSTITUTION);
        return lines(number).getFirst().consent();
    }

    private MemberEntry entry(String described) {
        return new MemberEntry(
                MemberFunction.THERAPIST,
                described,
                true,
                Period.since(time.today().minusYears(1)));
    }

    private static MemberEntry entry(Period days) {
        return new MemberEntry(MemberFunction.THERAPIST, "", true, days);
    }

    private long memberOf(long person) throws SQLException {
        return Long.parseLong(texts("select max(id) from programme_member where person_id = " + person)
                .getFirst());
    }

    private List<String> letters(long person) throws SQLException {
        return texts("select kind from letter where kind like 'TEAM%' and person_id = " + person);
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
