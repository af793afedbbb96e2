package nl.mbtregister.it;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.kernel.NumberSeries;

/**
 * Many signed-in therapists at once, written straight into a database of the test's own that holds the demo register: each
 * has an account, a session, and an application for MBT basic therapist that only waits to be filed.
 */
public final class Crowd {
    /** Of the demo register: a supervisor for years. */
    public static final String SUPERVISOR = "70421322";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final List<String> FILES =
            List.of("""
            insert into account (id, email, email_key, name, password, person_id, confirmed_at, created_at)
            select nextval('account_seq'), p.email, p.email, p.display_name, 'none', p.id, now(), now() from crowd c join person p using (id)""", """
            insert into diploma (id, person_id, name, school, level, obtained)
            select nextval('diploma_seq'), id, 'Psychologie', 'Universiteit Voorbeeld', 'UNIVERSITY', '2015-07-01' from crowd""", """
            insert into employment (id, person_id, employer, town, field, mbt_hours, team, valid_from)
            select nextval('employment_seq'), id, 'GGZ Voorbeeld', 'Utrecht', 'MENTAL_HEALTH_CARE', 16, true, '2020-01-01' from crowd""", """
            insert into followed_course (id, person_id, course, institute, licensed, first_day, last_day)
            select nextval('followed_course_seq'), id, 'BASIC_TRAINING', 'MBT Nederland', true, '2024-05-13', '2024-05-15' from crowd""", """
            with held as (
              insert into supervision_meeting (id, supervisor, day, minutes, mode, entered_by, entered_at)
              select nextval('supervision_meeting_seq'), (select id from person where number = '%s'), date '2025-02-02' + n, 45, 'LIVE', c.id, now()
              from crowd c, generate_series(1, 16) n returning id, entered_by)
            insert into supervision_attendance (meeting_id, person_id, state, report, signed_at, signed_by)
            select id, entered_by, 'SIGNED', true, now(), 'test' from held""".formatted(SUPERVISOR), """
            insert into treatment_case (id, person_id, code, form, first_day, last_day, sessions, target_group, adolescents, supervised)
            select nextval('treatment_case_seq'), c.id, 'C' || n, 'INDIVIDUAL', '2024-09-01', '2025-09-01', 30, true, false, true
            from crowd c, generate_series(1, 2) n""", """
            insert into competence_declaration
              (id, person_id, supervisor, title, state, invited_at, scores, report, positive, signed_at, signed_day)
            select nextval('competence_declaration_seq'), id, (select id from person where number = '%s'), 'BASIC_THERAPIST',
              'SIGNED', now(), '{}', 'Voldoende.', true, now(), '2026-10-28' from crowd""".formatted(SUPERVISOR), """
            with begun as (
              insert into application (id, person_id, title, state, started_at)
              select nextval('application_seq'), id, 'BASIC_THERAPIST', 'DRAFT', now() from crowd returning id, person_id)
            insert into application_step (application_id, number, step, state, at, role, actor)
            select b.id, 1, 'START', 'DRAFT', now(), 'THERAPIST', 'account-' || a.id from begun b join account a using (person_id)""");

    private Crowd() {}

    /** @param cookie value of the cookie of their session */
    public record Member(long person, long account, String cookie) {}

    /** So many people more. Commits. */
    public static List<Member> of(Connection database, int size) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create temp table crowd (id bigint)");
            people(database, size);
            for (String sql : FILES) {
                statement.execute(sql);
            }
            List<Member> members = signIn(database);
            statement.execute("drop table crowd");
            database.commit();
            statement.execute("analyze");
            database.commit();
            return members;
        }
    }

    private static void people(Connection database, int size) throws SQLException {
        String sql = """
            with fresh as (
              insert into person (id, number, country, initials, surname, name_order, display_name, sort_key, language, email)
              select nextval('person_seq'), number, 'NL', 'A.', 'Ledger', 'OWN', 'A. Ledger', 'ledger', 'nl', 'p' || number || '@people.example'
              from unnest(?) number where number not in (select number from former_number)
              on conflict do nothing returning id)
            insert into crowd select id from fresh""";
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            int made = 0;
            while (made < size) {
                insert.setArray(1, database.createArrayOf("text", numbers(database, size - made)));
                made += insert.executeUpdate();
            }
        }
    }

    private static String[] numbers(Connection database, int size) throws SQLException {
        String sql = "select key, nextval('number_series_place') from number_series, generate_series(1, " + size + ")";
        List<String> numbers = new ArrayList<>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                numbers.add(new NumberSeries(row.getLong(1)).at(row.getLong(2)).digits());
            }
        }
        return numbers.toArray(String[]::new);
    }

    private static List<Member> signIn(Connection database) throws SQLException {
        String sql = """
            insert into sign_in_session (token_hash, account_id, second_factor, device, created_at, seen_at, ends_at)
            values (?, ?, true, 'Test', now(), now(), now() + interval '12 hours')""";
        List<Member> members = new ArrayList<>();
        try (var insert = database.prepareStatement(sql);
                var row = database.createStatement()
                        .executeQuery("select a.id, a.person_id from account a join crowd c on c.id = a.person_id")) {
            while (row.next()) {
                SessionToken token = SessionToken.fresh(RANDOM);
                insert.setBytes(1, token.fingerprint());
                insert.setLong(2, row.getLong(1));
                insert.addBatch();
                members.add(new Member(row.getLong(2), row.getLong(1), token.text()));
            }
            insert.executeBatch();
        }
        return members;
    }
}
