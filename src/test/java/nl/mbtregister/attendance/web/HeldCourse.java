package nl.mbtregister.attendance.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.it.TestServers;

/** A course of a supervisor that is over, written straight into the database: for tests outside the server. */
record HeldCourse(long edition, String title) {
    private static final int NUMBERS = 900_000_000;

    /** One day of six hours and an assignment of two: 7 points. */
    static HeldCourse of(long supervisor, int daysAgo) throws SQLException {
        int number = NUMBERS + ThreadLocalRandom.current().nextInt(NUMBERS);
        String sql = """
            with c as (
              insert into course (person_id, number, begun_at) values (?, 'MBT-2026-' || ?, now()) returning id),
            v as (
              insert into course_version (course_id, number, state, title, theme, summary, website, targets, trainers, programme,
                edition, calculation, computed, minutes, filed_at, filed_on, filed_by, decided_on, decided_by, granted, valid_through)
              select id, 1, 'ACCREDITED', ?, 'TRAUMA', 'Over trauma.', '', '{THERAPIST}', '{"MBT_SUPERVISOR A. Bos"}',
                '{"D0930-1700 Trauma en mentaliseren","A120 Opdracht na afloop"}', '2020-01-01',
                '{"edition": "2020-01-01", "points": 7, "lines": []}', 7, 480, now(), current_date - 90, 'account-1',
                current_date - 80, 'account-1', 7, current_date + 900 from c returning id, course_id)
            insert into course_edition (course_id, version_id, mode, place, first_day, last_day, trainers, added_at, added_by, changed_at)
            select course_id, id, 'PLACE', 'Utrecht', current_date - ?, current_date - ?, '{}', now(), 'test', now() from v returning id""";
        String title = "Trauma en mentaliseren " + number % 10_000;
        try (Connection database = TestServers.database().getConnection();
                PreparedStatement insert = database.prepareStatement(sql)) {
            insert.setLong(1, supervisor);
            insert.setInt(2, number);
            insert.setString(3, title);
            insert.setInt(4, daysAgo);
            insert.setInt(5, daysAgo);
            try (var row = insert.executeQuery()) {
                row.next();
                return new HeldCourse(row.getLong(1), title);
            }
        }
    }
}
