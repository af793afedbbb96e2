package nl.mbtregister.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.institution.rules.CompanyNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The institutions in the database, within the current transaction. */
@ApplicationScoped
class Institutions {
    /** Everything that {@link #read} reads. */
    static final String COLUMNS =
            "i.id, i.name, i.country, i.company_number, i.website, i.verified_on, i.verified_by, i.called_who, i.version";

    @Inject
    private Sql sql;

    Optional<Institution> one(long id) {
        return sql.one("select " + COLUMNS + " from institution i where i.id = ?", Institutions::read, id);
    }

    /** Those after a given one by name whose name holds the words, however they are written. */
    List<Institution> after(String words, String name, long id, int limit) {
        return sql.all("select " + COLUMNS + """
                 from institution i where (i.name, i.id) > (?, ?) and strpos(lower(i.name), lower(?)) > 0
                order by i.name, i.id limit ?""", Institutions::read, name, id, words, limit);
    }

    /** Empty when there is one of that number. */
    Optional<Long> add(NewInstitution entered, Caller by, Instant at) {
        return sql.one(
                """
                insert into institution (name, country, company_number, entered_at, entered_by) values (?, ?, ?, ?, ?)
                on conflict (country, company_number) do nothing returning id""",
                row -> row.getLong(1),
                entered.name(),
                entered.number().country(),
                entered.number().digits(),
                at,
                by.id());
    }

    /**
     * Takes back that it was verified when this is another name or number.
     *
     * @return false when another institution has the number
     * @throws OptimisticLockException when somebody changed it since
     */
    boolean correct(long id, int seen, NewInstitution entered) {
        String digits = entered.number().digits();
        Country country = entered.number().country();
        boolean taken = sql.one(
                        "select from institution where country = ? and company_number = ? and id <> ?",
                        row -> true,
                        country,
                        digits,
                        id)
                .isPresent();
        if (taken) {
            return false;
        }
        touched(sql.change("""
                update institution i set name = n.name, country = n.country, company_number = n.number, version = i.version + 1,
                  verified_on = case when same then i.verified_on end, verified_by = case when same then i.verified_by end,
                  called_who = case when same then i.called_who else '' end
                from (select ? as name, ? as country, ? as number) n, institution before,
                  lateral (select (before.name, before.country, before.company_number) = (n.name, n.country, n.number) as same) c
                where before.id = i.id and i.id = ? and i.version = ?""", entered.name(), country, digits, id, seen));
        return true;
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void verify(long id, int seen, LocalDate day, String spokenTo, Caller by) {
        touched(sql.change("""
                update institution set verified_on = ?, verified_by = ?, called_who = ?, version = version + 1
                where id = ? and version = ?""", day, by.name(), spokenTo, id, seen));
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void website(long id, int seen, String website) {
        touched(sql.change(
                "update institution set website = ?, version = version + 1 where id = ? and version = ?",
                website,
                id,
                seen));
    }

    private static void touched(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException("changed since it was read");
        }
    }

    static Institution read(ResultSet row) throws SQLException {
        return new Institution(
                row.getLong("id"),
                row.getString("name"),
                new CompanyNumber(Country.valueOf(row.getString("country")), row.getString("company_number")),
                row.getString("website"),
                verified(row),
                row.getInt("version"));
    }

    private static @Nullable Verified verified(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("verified_on", LocalDate.class);
        return on == null ? null : new Verified(on, row.getString("verified_by"), row.getString("called_who"));
    }
}
