package nl.mbtregister.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What somebody handed in, written straight into a database: for tests that are about what comes after. */
public final class Dossier {
    private final Connection database;
    private final long person;
    private final long supervisor;

    /**
     * @param database whoever gave it commits
     * @param supervisor a person who is a registered supervisor in 2025 and 2026
     */
    public Dossier(Connection database, long person, long supervisor) {
        this.database = database;
        this.person = person;
        this.supervisor = supervisor;
    }

    /** The id of the person with this register number. */
    public static long person(Connection database, String number) throws SQLException {
        try (PreparedStatement select = database.prepareStatement("select id from person where number = ?")) {
            select.setString(1, number);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Everything that is asked of an MBT basic therapist, and no more. */
    public Dossier complete() throws SQLException {
        return background().meetings(16).cases(2).declaration();
    }

    /** Diploma, work and basic training. */
    public Dossier background() throws SQLException {
        write("""
            insert into diploma (id, person_id, name, school, level, obtained)
            values (nextval('diploma_seq'), ?, 'Psychologie', 'Universiteit Voorbeeld', 'UNIVERSITY', '2015-07-01')""", person);
        write("""
            insert into employment (id, person_id, employer, town, field, mbt_hours, team, valid_from)
            values (nextval('employment_seq'), ?, 'GGZ Voorbeeld', 'Utrecht', 'MENTAL_HEALTH_CARE', 16, true, '2020-01-01')""", person);
        write("""
            insert into followed_course (id, person_id, course, institute, licensed, first_day, last_day)
            values (nextval('followed_course_seq'), ?, 'BASIC_TRAINING', 'MBT Nederland', true, '2024-05-13', '2024-05-15')""", person);
        return this;
    }

    /** So many meetings of 45 minutes alone with the supervisor, a day apart from 3 February 2025 on, all signed. */
    public Dossier meetings(int number) throws SQLException {
        write("""
            with held as (
              insert into supervision_meeting (id, supervisor, day, minutes, mode, entered_by, entered_at)
              select nextval('supervision_meeting_seq'), ?, date '2025-02-02' + n, 45, 'LIVE', ?, now()
              from generate_series(1, ?) n returning id)
            insert into supervision_attendance (meeting_id, person_id, state, report, signed_at, signed_by)
            select id, ?, 'SIGNED', true, now(), 'test' from held""", supervisor, person, number, person);
        return this;
    }

    public Dossier cases(int number) throws SQLException {
        write("""
            insert into treatment_case (id, person_id, code, form, first_day, last_day, sessions, target_group, adolescents, supervised)
            select nextval('treatment_case_seq'), ?, 'C' || n, 'INDIVIDUAL', '2024-09-01', '2025-09-01', 30, true, false, true
            from generate_series(1, ?) n""", person, number);
        return this;
    }

    /** So many hours of intervision, a day apart from 3 February 2025 on, as the person entered them. */
    public Dossier credits(int number) throws SQLException {
        write("""
            insert into ledger_entry (person_id, kind, activity, name, first_day, last_day, amount, provisional, source, reference,
              edition, recorded_at, recorded_by)
            select ?, 'CREDITED', 'INTERVISION', 'Groep ' || n, date '2025-02-02' + n, date '2025-02-02' + n, 1.5, true, 'SELF',
              gen_random_uuid()::text, '2020-01-01', now(), 'test'
            from generate_series(1, ?) n""", person, number);
        return this;
    }

    /** The supervisor's positive report on the basic competences. */
    public Dossier declaration() throws SQLException {
        write("""
            insert into competence_declaration
              (id, person_id, supervisor, title, state, invited_at, scores, report, positive, signed_at, signed_day)
            values (nextval('competence_declaration_seq'), ?, ?, 'BASIC_THERAPIST', 'SIGNED', now(), '{}', 'Voldoende.', true, now(), '2026-10-28')""", person, supervisor);
        return this;
    }

    private void write(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
