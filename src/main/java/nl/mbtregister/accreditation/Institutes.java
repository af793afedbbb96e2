package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The licensed institutes in the database, within the current transaction. */
@ApplicationScoped
class Institutes {
    @Inject
    private Sql sql;

    /** Every one with its contacts, by name; there are a few dozen at most. */
    List<TrainingInstitute> all() {
        return sql.all("""
                select i.id, i.name, i.licensed_from, i.licensed_until, coalesce(json_agg(
                  json_build_object('account', a.id, 'name', coalesce(p.display_name, a.name), 'email', a.email)
                  order by a.id) filter (where a.id is not null), '[]') as contacts
                from training_institute i left join institute_contact k on k.institute_id = i.id
                  left join account a on a.id = k.account_id left join person p on p.id = a.person_id
                group by i.id order by i.name""", Institutes::read);
    }

    /** Empty when there is one of that name. */
    Optional<Long> add(String name, LocalDate from, Caller by, Instant at) {
        return sql.one("""
                insert into training_institute (name, licensed_from, kept_at, kept_by) values (?, ?, ?, ?)
                on conflict (name) do nothing returning id""", row -> row.getLong(1), name, from, at, by.id());
    }

    /** @return whether there is such an institute, licensed from that day or earlier */
    boolean end(long id, @Nullable LocalDate until, Caller by, Instant at) {
        return sql.change("""
                        update training_institute set licensed_until = ?, kept_at = ?, kept_by = ?
                        where id = ? and (?::date is null or licensed_from <= ?)""", until, at, by.id(), id, until, until) > 0;
    }

    Optional<Long> account(String emailKey) {
        return sql.one(
                "select id from account where email_key = ? and confirmed_at is not null",
                row -> row.getLong(1),
                emailKey);
    }

    /** @return whether there is such an institute */
    boolean addContact(long id, long account, Caller by, Instant at) {
        sql.change("""
                insert into institute_contact (institute_id, account_id, added_at, added_by)
                select id, ?, ?, ? from training_institute where id = ? on conflict do nothing""", account, at, by.id(), id);
        return sql.one("select from training_institute where id = ?", row -> true, id)
                .isPresent();
    }

    void removeContact(long id, long account) {
        sql.change("delete from institute_contact where institute_id = ? and account_id = ?", id, account);
    }

    private static TrainingInstitute read(ResultSet row) throws SQLException {
        return new TrainingInstitute(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("licensed_from", LocalDate.class),
                row.getObject("licensed_until", LocalDate.class),
                contacts(row.getString("contacts")));
    }

    private static List<TrainingInstitute.Contact> contacts(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(one -> new TrainingInstitute.Contact(
                            one.getJsonNumber("account").longValue(), one.getString("name"), one.getString("email")))
                    .toList();
        }
    }
}
