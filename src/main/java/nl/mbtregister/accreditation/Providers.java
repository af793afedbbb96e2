package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Who may offer courses, and whom to write to about them. */
@ApplicationScoped
class Providers {
    private static final String ACTOR = "account-";

    @Inject
    private Sql sql;

    /** As whom this caller may offer courses on that day: as the supervisor they are, and for licensed institutes. */
    List<Provider> of(Caller caller, LocalDate day) {
        return sql.all("""
                select p.id as person_id, null::bigint as institute_id, p.display_name as provider
                from person p where p.id = ? and cardinality(supervisor_kinds(p.id, ?)) > 0
                union all
                select null, i.id, i.name from training_institute i
                where exists (select from institute_contact k where k.institute_id = i.id and k.account_id = ?)
                  and daterange(i.licensed_from, i.licensed_until, '[]') @> ?
                order by 1 nulls last, 3""", Providers::read, caller.personId(), day, account(caller), day);
    }

    /** Whether it may offer courses on that day, whoever acts for it. */
    boolean mayOffer(Provider provider, LocalDate day) {
        return sql.one("""
                        select cardinality(supervisor_kinds(?, ?)) > 0 or exists (
                          select from training_institute where id = ? and daterange(licensed_from, licensed_until, '[]') @> ?)""", row -> row.getBoolean(1), provider.person(), day, provider.institute(), day)
                .orElse(false);
    }

    /** Somebody who acted, as letters reach them; empty when that is no account. */
    Optional<Recipient> recipient(String actor) {
        return sql.one(
                """
                select p.id, coalesce(p.email, a.email), coalesce(p.language, a.language), coalesce(p.display_name, a.name)
                from account a left join person p on p.id = a.person_id where a.id = ?""",
                row -> new Recipient(longIfAny(row, 1), row.getString(2), row.getString(3), row.getString(4)),
                account(actor));
    }

    static long account(Caller caller) {
        return account(caller.id());
    }

    private static long account(String actor) {
        return actor.matches(ACTOR + "\\d{1,18}") ? Long.parseLong(actor.substring(ACTOR.length())) : -1;
    }

    static Provider read(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        boolean institute = row.wasNull();
        return new Provider(
                institute ? null : person, institute ? row.getLong("institute_id") : null, row.getString("provider"));
    }

    private static @Nullable Long longIfAny(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
