package nl.mbtregister.programme;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.institution.FixtureInstitutions;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Role;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Draft;
import org.jspecify.annotations.Nullable;

/** Teams of a test's own, with people who really hold what they hold. */
@ApplicationScoped
public class FixtureTeams {
    @Inject
    private FixtureInstitutions institutions;

    @Inject
    private FixtureProgrammes programmes;

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private OpeningProgramme opening;

    @Inject
    private RecordingCertificate recording;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    /** A programme of a fresh institution. */
    public record Own(long id, String number, FixtureInstitutions.Led led) {}

    /** From here on the test acts as the lead. */
    public Own programme() throws SQLException {
        FixtureInstitutions.Led led = institutions.led();
        String number = programmes.started(led);
        return new Own(opening.own(number).programme().id(), number, led);
    }

    /** Certified from that day on, by the criteria that come with the program; the test goes on as the office. */
    public void certify(Own own, CertificateStatus status, LocalDate from) throws SQLException {
        institutions.asOffice();
        recording.record(
                own.id(), new Certificate(status, Set.of(Module.MBT), "mbt-programme", "1", from, from.plusYears(5)));
    }

    public void asOffice() throws SQLException {
        institutions.asOffice();
    }

    public void asLead(Own own) {
        institutions.as(own.led().lead(), Role.INSTITUTION);
    }

    /** Somebody who holds the titles until that day, the basic title without an end unless it is the only one. */
    public long holder(@Nullable LocalDate end, Title... titles) {
        long person = people.enrolled().personId();
        List<Draft> drafts = new ArrayList<>();
        for (Title title : titles) {
            boolean base = title == Title.BASIC_THERAPIST && titles.length > 1;
            drafts.add(people.draft("2020-01-01", new Act.Granted(title, base ? null : end)));
        }
        if (!drafts.isEmpty()) {
            publishing.publish(person, 0, drafts);
        }
        return person;
    }

    public void member(Own own, @Nullable Long person, String function, boolean treats) throws SQLException {
        run("""
            insert into programme_member (programme_id, person_id, function, described, treats, valid_from, consent, added_at, added_by)
            values (?, ?, ?, ?, ?, date '2021-01-01', 'ASKED', now(), 'test')""", own.id(), person, function, person == null ? "verpleegkundige" : "", treats);
    }

    public void run(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    public String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getString(1) != null ? rows.getString(1) : "none";
        }
    }
}
