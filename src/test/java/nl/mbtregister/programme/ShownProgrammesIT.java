package nl.mbtregister.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import nl.mbtregister.programme.rules.ConsentStep;
import nl.mbtregister.programme.rules.MemberFunction;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.verification.ShowingRegistration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ArquillianExtension.class)
class ShownProgrammesIT {
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
    private KeepingProgramme keepingProgramme;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private ReadingTeam reading;

    @Inject
    private AnsweringTeam answering;

    @Inject
    private RecordingCertificate recording;

    @Inject
    private ShowingProgrammes showing;

    @Inject
    private ShowingRegistration registrations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Inject
    private TestTime testTime;

    @AfterEach
    void back() {
        testTime.back();
    }

    @DisplayName("programme.R11 the public finds what has a certificate today, and reads about what had one")
    @ParameterizedTest
    @CsvSource({
        "CERTIFIED, CERTIFIED, true, true",
        "CONDITIONAL, CONDITIONAL, true, true",
        "SUSPENDED, SUSPENDED, true, true",
        "WITHDRAWN, WITHDRAWN, false, true",
        ", , false, false"
    })
    void the_public_finds_and_reads(String decided, CertificateStatus status, boolean found, boolean read)
            throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Programme programme = opening.own(number).programme();
        if (decided != null) {
            certify(programme, CertificateStatus.valueOf(decided));
        }
        assertThat(finds(led.name().toUpperCase(Locale.ROOT) + " utrecht"))
                .isEqualTo(found ? List.of(number) : List.of());
        assertThat(finds(programme.name() + " linde")).hasSize(found ? 1 : 0);
        assertThat(finds(led.name() + " gent")).isEmpty();
        assertThat(showing.show(number).isPresent()).isEqualTo(read);
        showing.show(number).ifPresent(shown -> assertThat(shown.status()).isEqualTo(status));
        testTime.moveTo(time.today().plusYears(5));
        assertThat(finds(led.name())).isEmpty();
    }

    @DisplayName("programme.R11 a programme that was closed is found no more")
    @Test
    void a_closed_programme_is_not_in_the_list() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        certify(opening.own(number).programme(), CertificateStatus.CERTIFIED);
        institutions.as(led.lead(), Role.INSTITUTION);
        keepingProgramme.close(number, 0, time.today());
        assertThat(finds(led.name())).containsExactly(number);
        testTime.moveTo(time.today().plusDays(1));
        assertThat(finds(led.name())).isEmpty();
        assertThat(showing.show(number)).isPresent();
    }

    @DisplayName(
            "programme.R12 programme.R8 person and programme lead to each other from when consent is given until it is withdrawn")
    @Test
    void person_and_programme_lead_to_each_other_only_with_consent() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Programme programme = opening.own(number).programme();
        certify(programme, CertificateStatus.CERTIFIED);
        Enrolled person = people.therapist();
        Accounts.Account account = Accounts.of(person.personId());
        institutions.as(led.lead(), Role.INSTITUTION);
        keeping.add(UUID.randomUUID(), number, person.number(), entry());
        assertShown(number, person, false);
        say(account, ConsentStep.REFUSE);
        assertShown(number, person, false);
        say(account, ConsentStep.GIVE);
        assertShown(number, person, true);
        assertThat(showing.show(number).orElseThrow().team()).singleElement().satisfies(member -> {
            assertThat(member.name()).isEqualTo("T. Testerman");
            assertThat(member.titles()).containsExactly(Title.BASIC_THERAPIST);
        });
        say(account, ConsentStep.WITHDRAW);
        assertShown(number, person, false);
        say(account, ConsentStep.GIVE);
        assertShown(number, person, true);
        institutions.as(account, Role.THERAPIST);
        answering.deny(answering.own().getFirst().id());
        assertShown(number, person, false);
    }

    @DisplayName(
            "programme.R12 neither leads to the other while the programme is not certified or the person not in the team")
    @Test
    void neither_leads_to_the_other_without_certificate_or_outside_the_team() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Programme programme = opening.own(number).programme();
        certify(programme, CertificateStatus.CONDITIONAL);
        Enrolled person = agreed(led, number);
        assertShown(number, person, true);
        certify(programme, CertificateStatus.SUSPENDED);
        assertShown(number, person, false);
        certify(programme, CertificateStatus.CERTIFIED);
        assertShown(number, person, true);
        institutions.as(led.lead(), Role.INSTITUTION);
        long member = memberOf(number);
        keeping.change(
                number,
                member,
                entry(new Period(time.today().minusDays(5), time.today().plusDays(1))));
        assertShown(number, person, true);
        institutions.as(led.lead(), Role.INSTITUTION);
        keeping.change(number, member, entry(new Period(time.today().minusDays(5), time.today())));
        assertShown(number, person, false);
    }

    private long memberOf(String number) {
        return reading.on(number, time.today()).lines().getFirst().member().id();
    }

    @DisplayName("programme.R12 who is suspended or no longer registered is not shown, whatever was agreed")
    @Test
    void who_may_use_no_title_is_not_shown() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        certify(opening.own(number).programme(), CertificateStatus.CERTIFIED);
        Enrolled suspended = agreed(led, number);
        Enrolled gone = agreed(led, number);
        assertThat(showing.show(number).orElseThrow().team()).hasSize(2);
        caller.becomes(Caller.REGISTER);
        LocalDate today = time.today();
        publishing.publishAsFound(
                suspended.personId(),
                List.of(people.draft(
                        today.toString(),
                        new Act.MeasureImposed(
                                MeasureKind.SUSPENSION,
                                today.plusDays(30),
                                new Wording("Geschorst.", "Suspended."),
                                today.plusDays(30)))));
        publishing.publishAsFound(
                gone.personId(), List.of(people.draft(today.toString(), new Act.Resigned(Title.BASIC_THERAPIST))));
        assertShown(number, suspended, false);
        assertShown(number, gone, false);
        assertThat(showing.show(number).orElseThrow().team()).isEmpty();
    }

    /** In the team, and agreed to be shown. */
    private Enrolled agreed(FixtureInstitutions.Led led, String number) throws SQLException {
        Enrolled person = people.therapist();
        institutions.as(led.lead(), Role.INSTITUTION);
        keeping.add(UUID.randomUUID(), number, person.number(), entry());
        say(Accounts.of(person.personId()), ConsentStep.GIVE);
        return person;
    }

    private void say(Accounts.Account account, ConsentStep step) {
        institutions.as(account, Role.THERAPIST);
        answering.answer(answering.own().getFirst().id(), step);
    }

    private void assertShown(String programme, Enrolled person, boolean shown) {
        caller.becomes(Caller.ANYONE);
        assertThat(showing.show(programme).orElseThrow().team())
                .filteredOn(member -> member.number().equals(person.number().digits()))
                .hasSize(shown ? 1 : 0);
        assertThat(registrations
                        .show(person.number(), time.today())
                        .orElseThrow()
                        .programmes())
                .extracting(ProgrammeOfPerson::number)
                .isEqualTo(shown ? List.of(programme) : List.of());
        assertThat(registrations
                        .show(person.number(), time.today().minusDays(1))
                        .orElseThrow()
                        .programmes())
                .isEmpty();
    }

    private List<String> finds(String words) {
        caller.becomes(Caller.ANYONE);
        return showing.find(words, "", 0).programmes().stream()
                .map(Programme::number)
                .toList();
    }

    private void certify(Programme programme, CertificateStatus status) throws SQLException {
        institutions.asOffice();
        recording.record(
                programme.id(),
                new Certificate(
                        status,
                        Set.of(Module.MBT),
                        "mbt-programme",
                        "1",
                        time.today(),
                        time.today().plusYears(5)));
    }

    private MemberEntry entry() {
        return entry(Period.since(time.today().minusDays(5)));
    }

    private static MemberEntry entry(Period days) {
        return new MemberEntry(MemberFunction.THERAPIST, "", true, days);
    }
}
