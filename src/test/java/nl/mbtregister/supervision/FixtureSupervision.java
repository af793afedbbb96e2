package nl.mbtregister.supervision;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.supervision.rules.MeetingMode;

/** People, meetings and questions to the tables for the tests of supervision. */
@ApplicationScoped
public class FixtureSupervision {
    static final LocalDate DAY = LocalDate.parse("2019-05-12");

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private EnteringMeeting entering;

    @Inject
    private CurrentCaller caller;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    Enrolled supervisee() {
        return people.enrolled();
    }

    /** Registered as supervisor from 1 January 2018 on, without an end. */
    Enrolled supervisor() {
        return supervisor(null);
    }

    /** Registered as supervisor from 1 January 2018 until that day. */
    Enrolled supervisor(LocalDate end) {
        Enrolled person = people.enrolled();
        publishing.publish(
                person.personId(),
                0,
                List.of(
                        people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)),
                        people.draft("2015-01-01", new Act.Granted(Title.THERAPIST, null)),
                        people.draft("2018-01-01", new Act.Granted(Title.SUPERVISOR, end))));
        return person;
    }

    void as(Role role, Enrolled person) {
        caller.becomes(new Caller("a" + person.personId(), "Iemand", role, null, person.personId()));
    }

    MeetingEntry entry(Enrolled supervisor, LocalDate day, int minutes, int unnamed, Enrolled... others) {
        return new MeetingEntry(
                supervisor.personId(),
                day,
                minutes,
                MeetingMode.LIVE,
                java.util.stream.Stream.of(others)
                        .map(other -> other.number().digits())
                        .toList(),
                unnamed,
                true);
    }

    /** Entered by the supervisee, who stays the caller. */
    long entered(Enrolled supervisee, Enrolled supervisor, LocalDate day, int minutes, Enrolled... others) {
        as(Role.THERAPIST, supervisee);
        return entering.attended(UUID.randomUUID(), entry(supervisor, day, minutes, 0, others), false);
    }

    long count(String fromWhere, long id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from " + fromWhere)) {
            select.setLong(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    void run(String sql, long id) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }
}
