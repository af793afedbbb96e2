package nl.mbtregister.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("programme.R10 pages about programmes and teams cost the same statements for one and for a thousand")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TeamStatementsIT {
    private static final long MOST = 4;

    @ArquillianResource
    private URL register;

    private record Costs(long team, long home, long list, long programme, long desk) {}

    @Test
    void the_pages_cost_the_same_for_one_member_and_for_a_thousand() throws SQLException {
        Accounts.Account lead = Accounts.fresh(Role.INSTITUTION);
        Accounts.Account office = Accounts.fresh(Role.SECRETARIAT);
        try (Connection database = TestServers.database().getConnection()) {
            long programme = programme(database, lead);
            members(database, programme, 1);
            Costs one = costs(lead, office, programme);
            members(database, programme, 1000);
            others(database, programme, 1000);
            assertThat(costs(lead, office, programme)).isEqualTo(one);
            assertThat(one.team()).isLessThanOrEqualTo(MOST);
            assertThat(one.home()).isLessThanOrEqualTo(MOST);
            assertThat(one.list()).isOne();
            assertThat(one.programme()).isLessThanOrEqualTo(MOST);
            assertThat(one.desk()).isLessThanOrEqualTo(MOST);
        }
    }

    private Costs costs(Accounts.Account lead, Accounts.Account office, long programme) throws SQLException {
        String number = "P-1999-" + programme;
        String institution = SignIn.header(SignIn.as(lead));
        return new Costs(
                cost("/nl/instelling/programma/" + number + "/team", institution),
                cost("/nl/instelling", institution),
                cost("/nl/programmas", ""),
                cost("/nl/programma/" + number, ""),
                cost("/nl/balie/instellingen", SignIn.header(SignIn.as(office))));
    }

    private long cost(String path, String cookie) throws SQLException {
        Machine machine = new Machine(register.toString());
        return Statements.of(() ->
                assertThat(machine.get(path, "Cookie", cookie).statusCode()).isEqualTo(200));
    }

    private static long programme(Connection database, Accounts.Account lead) throws SQLException {
        long institution = number(database, """
            insert into institution (name, country, company_number, entered_at, entered_by, verified_on, verified_by)
            values ('GGZ Duizend', 'NL', lpad((random() * 99999999)::int::text, 8, '0'), now(), 'test', current_date, 'test') returning id""");
        number(
                database,
                "insert into institution_contact (institution_id, account_id, part, added_at, added_by) values ("
                        + institution + ", " + lead.id() + ", 'LEAD', now(), 'test') returning account_id");
        return others(database, institution);
    }

    private static long others(Connection database, long institution) throws SQLException {
        long id = number(database, """
            with p as (insert into programme (number, institution_id, name, variant, modules, begun_at)
              values ('P-1999-' || (random() * 1000000000)::int + 10000, %d, 'MBT', 'DAY_HOSPITAL', '{MBT}', now()) returning id, number),
            c as (insert into programme_certificate
                (programme_id, status, modules, library, library_version, valid_from, valid_end, recorded_at, recorded_by)
              select id, 'CERTIFIED', '{MBT}', 'mbt-programme', '1', current_date, current_date + 100, now(), 'test' from p)
            select substr(number, 8)::bigint from p""".formatted(institution));
        return id;
    }

    private static void others(Connection database, long programme, int many) throws SQLException {
        number(database, """
            with p as (insert into programme (number, institution_id, name, variant, modules, begun_at)
              select 'P-1998-' || ((random() * 1000000)::int * 1000 + n + 10000), institution_id, 'MBT', 'DAY_HOSPITAL', '{MBT}', now()
              from programme, generate_series(1, %d) n where number = 'P-1999-%d' returning 1)
            select count(*) from p""".formatted(many, programme));
    }

    /** People of the register who hold a title and agreed to be shown. */
    private static void members(Connection database, long programme, int many) throws SQLException {
        number(database, """
            with p as (insert into person (id, number, country, initials, surname, name_order, display_name, sort_key, language, shown_until)
                select nextval('person_seq'), running * 100 + 98 - running * 100 %% 97, 'NL', 'A.', 'Team', 'OWN', 'A. Team', 'team', 'nl', '2100-01-01'
                from (select (20000000 + (random() * 70000000)::bigint + n) as running from generate_series(1, %d) n) r on conflict do nothing returning id),
              t as (insert into title_period (person_id, title, valid, state, since)
                select id, 'BASIC_THERAPIST', '[2018-01-01,)', 'ACTIVE', '2018-01-01' from p),
              m as (insert into programme_member (programme_id, person_id, function, treats, valid_from, consent, added_at, added_by)
                select (select id from programme where number = 'P-1999-%d'), id, 'THERAPIST', true, '2020-01-01', 'GIVEN', now(), 'test' from p)
            select count(*) from p""".formatted(many, programme));
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
