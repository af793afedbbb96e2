package nl.mbtregister.attendance;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.accreditation.FixtureCourses;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.FixturePeople;
import org.postgresql.ds.PGSimpleDataSource;

/** Courses that are over, and people who may have been there. */
@ApplicationScoped
public class FixtureAttendance {
    @Inject
    private FixtureCourses courses;

    @Inject
    private FixturePeople people;

    @Inject
    private Time time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    /** An edition of one day of six points, and who offers it. */
    public record Held(long id, Accounts.Account supervisor, LocalDate lastDay) {}

    /** One that ended so many days ago; from here on the test acts as its supervisor. */
    public Held held(int daysAgo) throws SQLException {
        Accounts.Account supervisor = courses.supervisor(null);
        long version = courses.accredited(supervisor, "Trauma " + UUID.randomUUID());
        LocalDate day = time.today().minusDays(daysAgo);
        long id = number("""
                insert into course_edition (course_id, version_id, mode, place, first_day, last_day, trainers, added_at, added_by, changed_at)
                select course_id, id, 'PLACE', 'Utrecht', ?, ?, '{}', now(), 'test', now() from course_version where id = ? returning id""", day, day, version);
        as(supervisor);
        return new Held(id, supervisor, day);
    }

    public void as(Accounts.Account supervisor) {
        courses.as(supervisor, Role.SUPERVISOR);
    }

    /** Somebody whom the register knows and who is not registered; whoever acts afterwards is the supervisor. */
    public Enrolled person(Held held) {
        Enrolled person = people.enrolled();
        as(held.supervisor());
        return person;
    }

    /** Somebody registered without an end; whoever acts afterwards is the supervisor. */
    public Enrolled registered(Held held) {
        Enrolled person = people.therapist();
        as(held.supervisor());
        return person;
    }

    public long number(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }

    public String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** A connection that no pool knows. */
    static Connection outside() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(System.getenv("MBT_DB_URL"));
        source.setUser(System.getenv("MBT_DB_USER"));
        source.setPassword(System.getenv("MBT_DB_PASSWORD"));
        return source.getConnection();
    }

    /** Register numbers of so many people written straight into the database, none of whom the public sees. */
    public List<String> crowd(int size) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into person (id, number, country, initials, surname, name_order, display_name, sort_key)
                        select nextval('person_seq'), n::text || lpad((98 - n * 100 % 97)::text, 2, '0'), 'NL', 'A.', 'Menigte', 'OWN',
                          'A. Menigte', 'menigte'
                        from (select coalesce(max(left(number, 8)::bigint) filter (where length(number) = 10), 20000000) as last from person) p
                          cross join lateral generate_series(p.last + 1, p.last + ?) n returning number""")) {
            insert.setInt(1, size);
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString(1));
                }
            }
        }
        return numbers;
    }
}
