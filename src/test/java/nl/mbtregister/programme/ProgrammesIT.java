package nl.mbtregister.programme;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.institution.KeepingContacts;
import nl.mbtregister.institution.KeepingInstitutions;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProgrammesIT {
    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixtureProgrammes fixture;

    @Inject
    private KeepingInstitutions keepingInstitutions;

    @Inject
    private KeepingContacts contacts;

    @Inject
    private KeepingProgramme keeping;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private RecordingCertificate recording;

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

    @DisplayName("programme.R1 a lead of a verified institution starts a programme with a number of the year")
    @Test
    void a_lead_starts_a_programme_of_a_verified_institution() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        UUID key = UUID.randomUUID();
        ProgrammeFacts facts = FixtureProgrammes.facts(led);
        String number = keeping.start(key, led.id(), facts);
        assertThat(number).matches("P-" + time.today().getYear() + "-\\d{4,}");
        assertThat(keeping.start(key, led.id(), facts)).isEqualTo(number);
        assertThat(keeping.start(UUID.randomUUID(), led.id(), facts)).isNotEqualTo(number);
        OwnProgramme own = opening.own(number);
        assertThat(own.lead()).isTrue();
        assertThat(own.programme().facts()).isEqualTo(facts);
        assertThat(own.programme().places()).containsExactly("De Linde, Utrecht");
        assertThat(opening.homes())
                .singleElement()
                .satisfies(home -> assertThat(home.programmes()).hasSize(2));
        institutions.asOffice();
        long unverified = keepingInstitutions.enter(UUID.randomUUID(), FixtureInstitutions.some());
        contacts.add(unverified, led.lead().email(), Part.LEAD, "");
        institutions.as(led.lead(), Role.INSTITUTION);
        refused("programme.R1", () -> keeping.start(UUID.randomUUID(), unverified, facts));
    }

    @DisplayName("programme.R2 programme.R4 a programme has a name, MBT, and a location of its own institution")
    @Test
    void what_is_incomplete_or_too_much_is_refused() throws SQLException {
        FixtureInstitutions.Led other = institutions.led();
        FixtureInstitutions.Led led = institutions.led();
        Set<Long> here = Set.of(led.location());
        refusedFacts("programme.R2", led, " ", Set.of(Module.MBT), "", 1, here);
        refusedFacts("programme.R2", led, "MBT", Set.of(Module.PMT), "", 1, here);
        refusedFacts("programme.R2", led, "MBT", Set.of(Module.MBT), "", 1, Set.of());
        refusedFacts("programme.R2", led, "MBT", Set.of(Module.MBT), "", 1, Set.of(other.location()));
        refusedFacts("programme.R4", led, "x".repeat(201), Set.of(Module.MBT), "", 1, here);
        refusedFacts("programme.R4", led, "MBT", Set.of(Module.MBT), "x".repeat(501), 1, here);
        refusedFacts("programme.R4", led, "MBT", Set.of(Module.MBT), "", 0, here);
        refusedFacts("programme.R4", led, "MBT", Set.of(Module.MBT), "", 10_001, here);
    }

    private void refusedFacts(
            String rule,
            FixtureInstitutions.Led led,
            String name,
            Set<Module> modules,
            String target,
            int capacity,
            Set<Long> locations) {
        refused(
                rule,
                () -> keeping.start(
                        UUID.randomUUID(),
                        led.id(),
                        new ProgrammeFacts(name, Variant.INTENSIVE_OUTPATIENT, modules, target, capacity, locations)));
    }

    @DisplayName("programme.R3 a lead changes and closes a programme; nobody of another institution knows of it")
    @Test
    void a_lead_changes_and_closes() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        ProgrammeFacts facts = FixtureProgrammes.facts(led);
        keeping.change(number, 0, facts);
        assertThat(opening.own(number).programme().facts()).isEqualTo(facts);
        assertThatThrownBy(() -> keeping.change(number, 0, facts))
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        Accounts.Account contributor = institutions.contributor(led);
        assertThat(opening.own(number).lead()).isFalse();
        refused("institution.R7", () -> keeping.change(number, 1, facts));
        FixtureInstitutions.Led other = institutions.led();
        refused("programme.R3", () -> opening.own(number));
        refused("institution.R7", () -> keeping.start(UUID.randomUUID(), led.id(), FixtureProgrammes.facts(other)));
        institutions.asOffice();
        assertThat(opening.own(number).programme().number()).isEqualTo(number);
        institutions.as(led.lead(), Role.INSTITUTION);
        refused("programme.R3", () -> keeping.close(number, 1, time.today().minusDays(1)));
        keeping.close(number, 1, time.today());
        assertThat(opening.own(number).programme().closed(time.today())).isFalse();
        refused("programme.R3", () -> keeping.change(number, 2, facts));
        testTime.moveTo(time.today().plusDays(1));
        assertThat(opening.own(number).programme().closed(time.today())).isTrue();
        assertThat(contributor.id()).isPositive();
    }

    @DisplayName(
            "programme.R14 the last decision that has begun tells how a programme stands, and none is ever changed")
    @Test
    void a_certificate_is_only_added_to() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = fixture.started(led);
        Programme programme = opening.own(number).programme();
        assertThat(programme.status(time.today())).isEmpty();
        institutions.asOffice();
        LocalDate today = time.today();
        recording.record(programme.id(), certificate(CertificateStatus.CONDITIONAL, today, today.plusYears(1)));
        recording.record(
                programme.id(), certificate(CertificateStatus.CERTIFIED, today.plusMonths(6), today.plusYears(5)));
        refused(
                "programme.R14",
                () -> recording.record(programme.id(), certificate(CertificateStatus.EXPIRED, today, null)));
        assertThat(status(number)).isEqualTo(CertificateStatus.CONDITIONAL);
        testTime.moveTo(today.plusMonths(6));
        assertThat(status(number)).isEqualTo(CertificateStatus.CERTIFIED);
        testTime.moveTo(today.plusYears(5));
        assertThat(status(number)).isEqualTo(CertificateStatus.EXPIRED);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "update programme_certificate set valid_end = null where programme_id = " + programme.id()))
                    .hasMessageContaining("programme.R14");
        }
    }

    private CertificateStatus status(String number) {
        return opening.own(number).programme().status(time.today()).orElseThrow();
    }

    static Certificate certificate(CertificateStatus status, LocalDate from, LocalDate end) {
        return new Certificate(status, Set.of(Module.MBT), "mbt-programme", "1", from, end);
    }
}
