package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.institution.rules.Part;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Who acts for institutions, in the database, within the current transaction. */
@ApplicationScoped
class InstitutionContacts {
    private static final String ACTOR = "account-";

    @Inject
    private Sql sql;

    List<ActedFor> actedFor(Caller caller) {
        return sql.all(
                "select k.part, " + Institutions.COLUMNS + """
                 from institution_contact k join institution i on i.id = k.institution_id
                where k.account_id = ? order by i.name, i.id""",
                row -> new ActedFor(Institutions.read(row), Part.valueOf(row.getString("part"))),
                account(caller));
    }

    /** Leads first. */
    List<Contact> of(long institution) {
        return sql.all("""
                select a.id, coalesce(p.display_name, a.name) as name, a.email, k.part, k.job
                from institution_contact k join account a on a.id = k.account_id left join person p on p.id = a.person_id
                where k.institution_id = ? order by k.part desc, name, a.id""", InstitutionContacts::contact, institution);
    }

    /** The confirmed account with this address. */
    Optional<Long> account(String emailKey) {
        return sql.one(
                "select id from account where email_key = ? and confirmed_at is not null",
                row -> row.getLong(1),
                emailKey);
    }

    /** Or changes the part of who is one already. */
    void add(long institution, long account, Part part, String job, Caller by, Instant at) {
        sql.change("""
                insert into institution_contact (institution_id, account_id, part, job, added_at, added_by)
                values (?, ?, ?, ?, ?, ?) on conflict (institution_id, account_id)
                do update set part = excluded.part, job = excluded.job""", institution, account, part, job, at, by.id());
    }

    /** Who acts for it already keeps the part that they have. */
    void join(Invitation accepted, Caller by, Instant at) {
        sql.change("""
                insert into institution_contact (institution_id, account_id, part, job, added_at, added_by)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""", accepted.institutionId(), account(by), accepted.part(), accepted.job(), at, by.id());
    }

    /** @return whether there was such a contact */
    boolean remove(long institution, long account) {
        return sql.change(
                        "delete from institution_contact where institution_id = ? and account_id = ?",
                        institution,
                        account)
                > 0;
    }

    /** Whether somebody else leads it. Nobody changes its contacts until this transaction ends. */
    boolean ledWithout(long institution, long account) {
        sql.one("select from institution where id = ? for update", row -> true, institution);
        return sql.one("""
                        select from institution_contact
                        where institution_id = ? and account_id <> ? and part = 'LEAD' limit 1""", row -> true, institution, account).isPresent();
    }

    /** Those who lead these institutions, as letters reach them. */
    Map<Long, List<Recipient>> leads(Collection<Long> institutions) {
        Map<Long, List<Recipient>> leads = new HashMap<>();
        sql.all(
                """
                select k.institution_id, p.id, coalesce(p.email, a.email), coalesce(p.language, a.language),
                  coalesce(p.display_name, a.name)
                from institution_contact k join account a on a.id = k.account_id left join person p on p.id = a.person_id
                where k.institution_id = any (?) and k.part = 'LEAD' and p.died_on is null order by a.id""",
                row -> leads.computeIfAbsent(row.getLong(1), institution -> new ArrayList<>())
                        .add(new Recipient(
                                row.getObject(2, Long.class), row.getString(3), row.getString(4), row.getString(5))),
                institutions);
        return leads;
    }

    /** Those who act for these institutions, as letters reach them, by their accounts. */
    Map<Long, Map<Long, Recipient>> recipients(Collection<Long> institutions) {
        Map<Long, Map<Long, Recipient>> all = new HashMap<>();
        sql.all(
                """
                select k.institution_id, p.id, coalesce(p.email, a.email), coalesce(p.language, a.language),
                  coalesce(p.display_name, a.name), a.id
                from institution_contact k join account a on a.id = k.account_id left join person p on p.id = a.person_id
                where k.institution_id = any (?) and p.died_on is null order by a.id""",
                row -> all.computeIfAbsent(row.getLong(1), institution -> new LinkedHashMap<>())
                        .put(
                                row.getLong(6),
                                new Recipient(
                                        row.getObject(2, Long.class),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5))),
                institutions);
        return all;
    }

    static long account(Caller caller) {
        String id = caller.id();
        return id.matches(ACTOR + "\\d{1,18}") ? Long.parseLong(id.substring(ACTOR.length())) : -1;
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Part.valueOf(row.getString("part")),
                row.getString("job"));
    }
}
