package nl.mbtregister.programme;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** An invented institution with two programmes and their teams from the demo register, and a Belgian one to be verified. */
public record DemoProgrammes(DataSource database, LocalDate today) {
    private static final String NAME = "GGZ De Waterlinie";

    /** Adds them to a demo register that has none. */
    public void fill() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (run(connection, """
                insert into institution (name, country, company_number, website, entered_at, entered_by, verified_on, verified_by, called_who)
                values (?, 'NL', '12345678', 'waterlinie.example', now(), 'demo', ?, 'Secretariaat Demo', 'mevrouw De Wit, bestuurssecretaris')
                on conflict do nothing""", NAME, today.minusMonths(14)) == 1) {
                run(connection, """
                    insert into institution (name, country, company_number, entered_at, entered_by)
                    values ('CGG Leie en Schelde', 'BE', '0566988259', now(), 'demo')""");
                contacts(connection);
                programmes(connection);
                teams(connection);
            }
            connection.commit();
        }
    }

    private static void contacts(Connection connection) throws SQLException {
        run(connection, """
            insert into institution_location (institution_id, name, street, postcode, town)
            select id, l.name, l.street, l.postcode, l.town from institution i,
              (values ('De Linde', 'Lindelaan 12', '3511 AA', 'Utrecht'), ('Polikliniek Amersfoort', 'Stationsplein 3', '3818 LE', 'Amersfoort'))
              l (name, street, postcode, town) where i.name = ?""", NAME);
        run(connection, """
            insert into institution_contact (institution_id, account_id, part, job, added_at, added_by)
            select i.id, a.id, c.part, c.job, now(), 'demo' from institution i,
              (values ('institution@demo.example', 'LEAD', 'manager zorg'), ('contributor@demo.example', 'CONTRIBUTOR', 'kwaliteitsmedewerker'))
              c (email, part, job) join account a on a.email_key = c.email where i.name = ?""", NAME);
    }

    private void programmes(Connection connection) throws SQLException {
        run(connection, """
            insert into programme (number, institution_id, name, variant, modules, target_group, capacity, begun_at)
            select 'P-' || ? || '-' || p.number, i.id, p.name, p.variant, p.modules::text[], p.target, p.capacity, now() from institution i,
              (values ('0001', 'MBT-dagkliniek Utrecht', 'DAY_HOSPITAL', '{MBT,MBT_I,PMT}', 'Volwassenen met een persoonlijkheidsstoornis', 24),
                      ('0002', 'MBT ambulant Amersfoort', 'INTENSIVE_OUTPATIENT', '{MBT,MBT_I,ONLINE}', 'Volwassenen en jongvolwassenen', 40))
              p (number, name, variant, modules, target, capacity) where i.name = ?""", today.getYear(), NAME);
        run(connection, """
            insert into programme_year (year, last) values (?, 2)
            on conflict (year) do update set last = greatest(programme_year.last, 2)""", today.getYear());
        run(connection, """
            insert into programme_location (programme_id, location_id, institution_id)
            select p.id, l.id, p.institution_id from programme p join institution_location l
              on l.institution_id = p.institution_id and position(l.town in p.name) > 0
            join institution i on i.id = p.institution_id where i.name = ?""", NAME);
        run(connection, """
            insert into programme_certificate
              (programme_id, status, modules, library, library_version, valid_from, valid_end, recorded_at, recorded_by)
            select p.id, 'CERTIFIED', '{MBT,MBT_I,PMT}', 'mbt-programme', '1', ?, ?, now(), 'demo'
            from programme p join institution i on i.id = p.institution_id where i.name = ? and p.variant = 'DAY_HOSPITAL'""", today.minusMonths(8), today.minusMonths(8).plusYears(5), NAME);
    }

    /** Eight people who hold a title today, four who agreed to be shown; the demo's supervisor was asked and has not answered. */
    private void teams(Connection connection) throws SQLException {
        run(connection, """
            with chosen as (
              select person_id, row_number() over (order by person_id) as place from (
                select distinct t.person_id from title_period t join person p on p.id = t.person_id
                where t.valid @> ? and t.title = 'THERAPIST' and p.country = 'NL' and p.shown_until >= ?
                  and not exists (select from measure_period m where m.person_id = p.id and m.valid @> ?)
                order by t.person_id limit 8) t)
            insert into programme_member (programme_id, person_id, function, treats, valid_from, consent, consent_at, added_at, added_by)
            select p.id, c.person_id,
              case c.place when 1 then 'LEADER' when 2 then 'LEADER' when 7 then 'CO_THERAPIST' when 8 then 'CO_THERAPIST' else 'THERAPIST' end,
              true, ?, case when c.place in (1, 3, 4, 6) then 'GIVEN' when c.place = 5 then 'REFUSED' else 'ASKED' end,
              case when c.place in (1, 3, 4, 5, 6) then now() end, now(), 'demo'
            from chosen c join programme p on (p.variant = 'DAY_HOSPITAL') = (c.place % 2 = 1)
              join institution i on i.id = p.institution_id where i.name = ?""", today, today, today, today.minusYears(2), NAME);
        run(connection, """
            insert into programme_member (programme_id, person_id, function, treats, valid_from, added_at, added_by)
            select p.id, a.person_id, 'SUPERVISOR', false, ?, now(), 'demo' from programme p
              join institution i on i.id = p.institution_id join account a on a.email_key = 'supervisor@demo.example'
            where i.name = ? and a.person_id is not null""", today.minusYears(1), NAME);
        run(connection, """
            insert into programme_member (programme_id, function, described, treats, valid_from, added_at, added_by)
            select p.id, m.function, m.described, m.treats, ?, now(), 'demo' from programme p join institution i on i.id = p.institution_id,
              (values ('OTHER', 'verpleegkundige', true), ('PSYCHIATRIST', 'psychiater', false)) m (function, described, treats)
            where i.name = ?""", today.minusYears(2), NAME);
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
