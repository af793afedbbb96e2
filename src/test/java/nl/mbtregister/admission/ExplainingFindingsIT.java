package nl.mbtregister.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Dossier;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.portfolio.Explained;
import nl.mbtregister.rulebook.rules.Finding;
import nl.mbtregister.rulebook.rules.Ground;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ExplainingFindingsIT {
    private static final String SUPERVISOR = "70421322";

    @Inject
    private ExplainingFindings explaining;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private long person;

    @BeforeEach
    void somebody() throws SQLException {
        Accounts.Account account = Accounts.freshTherapist();
        person = account.personId();
        caller.becomes(new Caller(account.actor(), account.name(), Role.THERAPIST, null, person));
    }

    @DisplayName("admission.R1 who handed in all that is asked meets every requirement")
    @Test
    void a_complete_file_meets_everything() throws SQLException {
        hand(Dossier::complete);
        Explained explained = explaining.before(Title.BASIC_THERAPIST);
        assertThat(explained.blocking()).isZero();
        assertThat(finding(explained, "BASIC_THERAPIST.supervision").counted()).hasSize(16);
    }

    @DisplayName("admission.R1 an empty file says what is missing")
    @Test
    void an_empty_file_says_what_is_missing() {
        Explained explained = explaining.before(Title.BASIC_THERAPIST);
        assertThat(explained.blocking()).isEqualTo(6);
        assertThat(finding(explained, "BASIC_THERAPIST.supervision")
                        .missing()
                        .getFirst()
                        .amount())
                .isEqualByComparingTo("16");
    }

    @DisplayName("admission.R2 and portfolio.R1: a meeting that the supervisor has not signed waits and does not count")
    @Test
    void an_unsigned_meeting_waits() throws SQLException {
        hand(dossier -> dossier.background().meetings(15));
        sql("update supervision_attendance set state = 'WAITING', signed_at = null where person_id = " + person
                + " and meeting_id = (select max(meeting_id) from supervision_attendance where person_id = " + person
                + ")");
        Explained explained = explaining.before(Title.BASIC_THERAPIST);
        Finding supervision = finding(explained, "BASIC_THERAPIST.supervision");
        assertThat(supervision.counted()).hasSize(14);
        assertThat(explained.waiting()).hasSize(1);
        assertThat(explained.waitingFor(supervision)).isEqualByComparingTo("1");
    }

    @DisplayName("admission.R1 a meeting with somebody who was no supervisor on that day does not count, and says why")
    @Test
    void a_meeting_with_somebody_who_was_no_supervisor_does_not_count() throws SQLException {
        hand(dossier -> dossier.background().meetings(1));
        sql("update supervision_meeting set supervisor = " + person + " where entered_by = " + person);
        Finding supervision = finding(explaining.before(Title.BASIC_THERAPIST), "BASIC_THERAPIST.supervision");
        assertThat(supervision.notCounted().stream().map(row -> row.reason().ground()))
                .isEqualTo(List.of(Ground.SUPERVISOR_NOT_REGISTERED));
    }

    @DisplayName("admission.R4 before the first edition no title can be asked about")
    @Test
    void before_the_first_edition_there_is_nothing_to_explain() {
        time.moveTo(LocalDate.of(2005, 1, 1));
        try {
            assertThatThrownBy(() -> explaining.before(Title.BASIC_THERAPIST))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("admission.R4"));
        } finally {
            time.back();
        }
    }

    @Test
    void whoever_has_no_file_is_explained_nothing() {
        caller.becomes(new Caller("account-1", "A", Role.THERAPIST, null, null));
        assertThatThrownBy(() -> explaining.before(Title.BASIC_THERAPIST)).isInstanceOf(Refusal.class);
    }

    private static Finding finding(Explained explained, String requirement) {
        return explained.now().finding(requirement).orElseThrow();
    }

    private interface Handing {
        void in(Dossier dossier) throws SQLException;
    }

    private void hand(Handing handing) throws SQLException {
        try (Connection connection = database.getConnection()) {
            handing.in(new Dossier(connection, person, Dossier.person(connection, SUPERVISOR)));
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
