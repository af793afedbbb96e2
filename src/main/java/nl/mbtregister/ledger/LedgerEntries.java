package nl.mbtregister.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jspecify.annotations.Nullable;

/** The entries of the ledger in the database: they are added and read, and nothing else. */
@ApplicationScoped
class LedgerEntries {
    private static final String LINES = """
            select c.*, not c.provisional or o.id is not null as checked,
              r.reason as why, r.recorded_at as reversed_at, r.recorded_by as reversed_by,
              (select array_agg(u.title order by u.title) from ledger_use u where u.entry_id = c.id) as used
            from ledger_entry c
              left join ledger_entry o on o.about = c.id and o.kind = 'CONFIRMED'
              left join ledger_entry r on r.about = c.id and r.kind = 'REVERSED'
            where c.kind = 'CREDITED' and c.person_id = ?""";

    @Inject
    private Sql sql;

    /** Whoever else credits the same at the same time is waited for. Empty when it was credited before. */
    OptionalLong add(long person, Credit credit, Instant at, String by) {
        return sql.one(
                        """
                insert into ledger_entry (person_id, kind, activity, name, provider, first_day, last_day, amount, hours, theme,
                  accreditation, provisional, source, reference, edition, calculation, document_id, recorded_at, recorded_by)
                values (?, 'CREDITED', ?, ?, ?, ?, ?, ?, ?::numeric, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::bigint, ?, ?)
                on conflict (person_id, source, reference) where kind = 'CREDITED' do nothing returning id""",
                        row -> row.getLong(1),
                        person,
                        credit.kind(),
                        credit.name(),
                        credit.provider(),
                        credit.firstDay(),
                        credit.lastDay(),
                        credit.amount(),
                        credit.hours(),
                        credit.theme(),
                        credit.accreditation(),
                        credit.provisional(),
                        credit.source(),
                        credit.reference(),
                        credit.edition(),
                        credit.calculation().isEmpty() ? null : CalculationJson.write(credit.calculation()),
                        credit.document(),
                        at,
                        by)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** The credit that came of this before. */
    OptionalLong credited(long person, CreditSource source, String reference) {
        return sql.one(
                        "select id from ledger_entry where kind = 'CREDITED' and person_id = ? and source = ? and reference = ?",
                        row -> row.getLong(1),
                        person,
                        source,
                        reference)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Nobody confirms, reverses or uses it until the transaction ends. Empty when this person has no such credit. */
    Optional<CreditLine> lock(long person, long credit) {
        sql.one(
                "select id from ledger_entry where kind = 'CREDITED' and person_id = ? and id = ? for update",
                row -> row.getLong(1),
                person,
                credit);
        return line(person, credit);
    }

    /** Empty when this person has no such credit. */
    Optional<CreditLine> line(long person, long credit) {
        return sql.one(LINES + " and c.id = ?", LedgerEntries::line, person, credit);
    }

    void confirm(long person, long credit, Instant at, String by) {
        sql.change(
                "insert into ledger_entry (person_id, kind, about, recorded_at, recorded_by) values (?, 'CONFIRMED', ?, ?, ?)",
                person,
                credit,
                at,
                by);
    }

    void reverse(long person, long credit, String reason, Instant at, String by) {
        sql.change(
                "insert into ledger_entry (person_id, kind, about, reason, recorded_at, recorded_by) values (?, 'REVERSED', ?, ?, ?, ?)",
                person,
                credit,
                reason,
                at,
                by);
    }

    /** Notes the use of each that stands; those that were used for the title before stay as they are. */
    int use(long person, Collection<Long> credits, Title title, Purpose purpose, String reference, Instant at) {
        sql.all(
                "select id from ledger_entry where person_id = ? and id = any (?) for key share",
                row -> row.getLong(1),
                person,
                credits);
        return sql.change("""
                insert into ledger_use (entry_id, title, purpose, reference, at)
                select id, ?, ?, ?, ? from ledger_credit where person_id = ? and id = any (?) order by id
                on conflict (entry_id, title) do nothing""", title, purpose, reference, at, person, credits);
    }

    /** Latest first, from the line after the mark on. */
    List<CreditLine> page(long person, @Nullable PageMark after, int most) {
        return sql.all(
                LINES + " " + """
                 and (?::date is null or (c.last_day, c.id) < (?::date, ?)) order by c.last_day desc, c.id desc limit ?""",
                LedgerEntries::line,
                person,
                after == null ? null : after.lastDay(),
                after == null ? null : after.lastDay(),
                after == null ? 0 : after.id(),
                most);
    }

    /** What stands, is of the same kind, shares a day and has the same name or number; oldest first. */
    List<CreditLine> alike(long person, Credit credit) {
        return sql.all(
                LINES + " " + """
                 and r.id is null and c.activity = ? and c.first_day <= ? and c.last_day >= ?
                  and (lower(regexp_replace(c.name, '\\s+', ' ', 'g')) = lower(regexp_replace(?, '\\s+', ' ', 'g'))
                       or c.accreditation = ?)
                order by c.first_day, c.id""",
                LedgerEntries::line,
                person,
                credit.kind(),
                credit.lastDay(),
                credit.firstDay(),
                credit.name(),
                credit.accreditation());
    }

    boolean isSupervised(long person, LocalDate first, LocalDate last) {
        return sql.one("""
                        select 1 from portfolio_row where person_id = ? and kind = 'ACTIVITY' and first_day between ? and ?
                          and id like 'ACTIVITY-RECEIVED-%' limit 1""", row -> true, person, first, last).isPresent();
    }

    private static CreditLine line(ResultSet row) throws SQLException {
        String why = row.getString("why");
        java.sql.Array used = row.getArray("used");
        return new CreditLine(
                row.getLong("id"),
                credit(row),
                Sql.instant(row, "recorded_at"),
                row.getBoolean("checked"),
                why == null
                        ? null
                        : new CreditLine.Reversal(why, Sql.instant(row, "reversed_at"), row.getString("reversed_by")),
                used == null
                        ? List.of()
                        : Stream.of((String[]) used.getArray())
                                .map(Title::valueOf)
                                .toList());
    }

    private static Credit credit(ResultSet row) throws SQLException {
        String theme = row.getString("theme");
        long paper = row.getLong("document_id");
        @Nullable Long document = row.wasNull() ? null : (Long) paper;
        return new Credit(
                CreditKind.valueOf(row.getString("activity")),
                row.getString("name"),
                row.getString("provider"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("hours"),
                theme == null ? null : Theme.valueOf(theme),
                row.getString("accreditation"),
                row.getBoolean("provisional"),
                CreditSource.valueOf(row.getString("source")),
                row.getString("reference"),
                row.getObject("edition", LocalDate.class),
                CalculationJson.read(row.getString("calculation")),
                document);
    }
}
