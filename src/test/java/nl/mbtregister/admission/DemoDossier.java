package nl.mbtregister.admission;

import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What an invented applicant handed in, in the time before a day.
 *
 * @param until everything happened before this day
 */
record DemoDossier(DemoSql sql, long person, long supervisor, LocalDate until) {

    DemoDossier background() throws SQLException {
        sql.run("""
            insert into diploma (id, person_id, name, school, level, obtained)
            values (nextval('diploma_seq'), ?, 'Psychologie', 'Universiteit Voorbeeld', 'UNIVERSITY', ?)""", person, until.minusYears(6));
        sql.run("""
            insert into employment (id, person_id, employer, town, field, mbt_hours, team, valid_from)
            values (nextval('employment_seq'), ?, 'GGZ Voorbeeld', 'Utrecht', 'MENTAL_HEALTH_CARE', 16, true, ?)""", person, until.minusYears(3));
        sql.run("""
            insert into followed_course (id, person_id, course, institute, licensed, first_day, last_day)
            values (nextval('followed_course_seq'), ?, 'BASIC_TRAINING', 'Opleiding Voorbeeld', true, ?, ?)""", person, until.minusDays(700), until.minusDays(698));
        sql.run("""
            insert into treatment_case (id, person_id, code, form, first_day, last_day, sessions, target_group, adolescents, supervised)
            select nextval('treatment_case_seq'), ?, 'B' || n, 'INDIVIDUAL', ?, ?, 30 + n, true, false, true
            from generate_series(1, 4) n""", person, until.minusDays(600), until.minusDays(40));
        return this;
    }

    /**
     * Meetings of 45 minutes alone with the supervisor, three weeks apart.
     *
     * @param last how many weeks ago the last one was, at least 1
     */
    DemoDossier meetings(int number, boolean signed, int last) throws SQLException {
        sql.run(
                """
            with held as (
              insert into supervision_meeting (id, supervisor, day, minutes, mode, entered_by, entered_at)
              select nextval('supervision_meeting_seq'), ?, ?::date - 21 * n, 45, case n % 4 when 0 then 'ONLINE' else 'LIVE' end, ?,
                ?::date - 21 * n + time '16:00' from generate_series(1, ?) n returning id, entered_at)
            insert into supervision_attendance (meeting_id, person_id, state, report, signed_at, signed_by)
            select id, ?, case when ? then 'SIGNED' else 'WAITING' end, true, case when ? then entered_at + interval '2 days' end,
              case when ? then 'demo' end from held""",
                supervisor,
                until.minusWeeks(last),
                person,
                until.minusWeeks(last),
                number,
                person,
                signed,
                signed,
                signed);
        return this;
    }

    DemoDossier declaration() throws SQLException {
        sql.run("""
            insert into competence_declaration
              (id, person_id, supervisor, title, state, invited_at, scores, report, positive, signed_at, signed_day)
            select nextval('competence_declaration_seq'), ?, ?, 'BASIC_THERAPIST', 'SIGNED', d - 10 + time '10:00',
              (select jsonb_object_agg(id, jsonb_build_object('answer', 'YES', 'remark', ''))
               from unnest(array['stance', 'arousal', 'affect', 'failing', 'relation', 'self']) id),
              'Verzonnen verslag in het demoregister.', true, d + time '10:00', d from (values (?::date)) at (d)""", person, supervisor, until.minusDays(5));
        return this;
    }

    /** The supervisor has been asked and has not answered. */
    DemoDossier invitation() throws SQLException {
        sql.run("""
            insert into competence_declaration (id, person_id, supervisor, title, state, message, invited_at)
            values (nextval('competence_declaration_seq'), ?, ?, 'BASIC_THERAPIST', 'INVITED', 'Wilt u mijn eindverslag schrijven?', ?::date + time '9:00')""", person, supervisor, until.minusDays(3));
        return this;
    }

    /** Everything that is asked, but for so many sessions. */
    DemoDossier complete(int lacking) throws SQLException {
        return background().meetings(16 - lacking, true, 2).declaration();
    }
}
