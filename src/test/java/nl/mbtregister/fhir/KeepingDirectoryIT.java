package nl.mbtregister.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.FixtureProgrammes;
import nl.mbtregister.register.FixturePeople;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class KeepingDirectoryIT {
    @Inject
    private KeepingDirectory keeping;

    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixtureProgrammes programmes;

    @Inject
    private FixturePeople people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Sql sql;

    @Inject
    private UserTransaction transaction;

    @Test
    @DisplayName(
            "fhir.R7 the day on which a title or a certificate ends is a change of that day, and the day before is none")
    void what_ends_on_a_day_is_a_change_of_that_day() throws Exception {
        FixtureInstitutions.Led led = institutions.led();
        String number = programmes.started(led);
        LocalDate ends = LocalDate.of(2051, 3, 1);
        run("""
                insert into programme_certificate (programme_id, status, modules, library, library_version, valid_from, valid_end, recorded_at, recorded_by)
                select id, 'CERTIFIED', '{MBT}', 'mbt-programme', '1', '2020-01-01', ?, now(), 'test' from programme where number = ?""", ends, number);
        Enrolled person = people.therapist();
        run("""
                insert into programme_member (programme_id, person_id, function, treats, valid_from, consent, consent_at, added_at, added_by)
                select id, ?, 'THERAPIST', true, '2020-01-01', 'GIVEN', now(), now(), 'test' from programme where number = ?""", person.personId(), number);
        caller.becomes(Caller.REGISTER);
        String digits = person.number().digits();
        Set<String> all = Set.of(
                "HealthcareService/" + number, "Practitioner/" + digits, "PractitionerRole/" + digits + "-" + number);
        assertThat(all).allMatch(this::told);

        run("update directory_change set at = '2001-01-01' where id like '%' || ? || '%' or id = ?", digits, number);
        keeping.runFor(ends.minusDays(1));
        assertThat(all).noneMatch(this::toldLately);
        assertThat(keeping.runFor(ends)).isPositive();
        assertThat(all).allMatch(this::toldLately);

        run("update directory_change set at = '2001-01-01' where id like '%' || ? || '%' or id = ?", digits, number);
        keeping.runFor(LocalDate.of(2020, 1, 1));
        assertThat(toldLately("Practitioner/" + digits)).isTrue();
    }

    private boolean told(String thing) {
        return since(thing, "-infinity");
    }

    private boolean toldLately(String thing) {
        return since(thing, "2002-01-01");
    }

    private boolean since(String thing, String moment) {
        try {
            transaction.begin();
            try {
                return sql.one(
                                "select 1 from directory_change where type || '/' || id = ? and at > ?::timestamptz",
                                row -> true,
                                thing,
                                moment)
                        .isPresent();
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statement, Object... values) throws Exception {
        transaction.begin();
        sql.change(statement, values);
        transaction.commit();
    }
}
