package nl.mbtregister.certification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;

/**
 * An institution with a programme, and two who act for it, written straight into the tests' database. For tests that run as
 * a client.
 */
public record RoundSeed(String mark, long institution, long programme, Accounts.Account lead, Accounts.Account helper) {

    /** The programme offers MBT and MBT-I. */
    public static RoundSeed sown() throws SQLException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Accounts.Account lead = Accounts.fresh(Role.INSTITUTION);
        Accounts.Account helper = Accounts.fresh(Role.INSTITUTION);
        long institution = one("""
                insert into institution (name, country, company_number, entered_at, entered_by)
                values ('GGZ %s', 'NL', lpad((random() * 99999999)::int::text, 8, '0'), now(), 'test') returning id""".formatted(mark));
        run(
                "insert into institution_contact (institution_id, account_id, part, added_at, added_by) values (%d, %d, 'LEAD', now(), 'test'), (%d, %d, 'CONTRIBUTOR', now(), 'test')"
                        .formatted(institution, lead.id(), institution, helper.id()));
        long programme = one("""
                insert into programme (number, institution_id, name, variant, modules, begun_at)
                values ('P-1999-' || lpad(nextval('person_seq')::text, 8, '0'), %d, 'MBT %s', 'DAY_HOSPITAL', '{MBT,MBT_I}', now()) returning id""".formatted(institution, mark));
        run("update account set name = case id when %d then 'Anna Leider' else 'Bram Helper' end where id in (%d, %d)"
                .formatted(lead.id(), lead.id(), helper.id()));
        return new RoundSeed(mark, institution, programme, lead, helper);
    }

    /** Evidence of the institution, so many pieces; the last id. */
    public long papers(int many) throws SQLException {
        return one("""
                with d as (insert into document (id, owner_institution, name, kind, size, sha256, storage_key, uploaded_at, uploaded_by)
                    select nextval('document_seq'), %1$d, 'notulen.pdf', 'PDF', 1000, sha256(n::text::bytea), gen_random_uuid(), now(), 'test'
                    from generate_series(1, %2$d) n returning id),
                  e as (insert into evidence (institution_id, title, latest) select %1$d, 'Notulen ' || n, 1 from generate_series(1, %2$d) n returning id),
                  n as (select d.id as document, e.id as evidence from (select id, row_number() over () as n from d) d
                    join (select id, row_number() over () as n from e) e using (n)),
                  v as (insert into evidence_version (evidence_id, number, document_id, dated_on, cleared, added_at, added_by)
                    select evidence, 1, document, current_date, false, now(), 'test' from n returning evidence_id)
                select max(evidence_id) from v""".formatted(institution, many));
    }

    /** Its open round. */
    public long round() throws SQLException {
        return one("select id from certification_round where programme_id = " + programme
                + " and state not in ('DECIDED', 'WITHDRAWN')");
    }

    public static void run(String sql) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number in the first row. */
    public static long one(String sql) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
