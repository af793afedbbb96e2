package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.Lack;
import org.jspecify.annotations.Nullable;

/** What certified programmes lack and what their institutions told, in the database, within the current transaction. */
@ApplicationScoped
class Upkeeps {
    /** Programmes that run and have a certificate on the day {@code d.day}, also a suspended one. */
    private static final String CERTIFIED = """
            from d, programme p join institution i on i.id = p.institution_id join lateral (
              select c.status, c.modules, c.valid_end from programme_certificate c, d
              where c.programme_id = p.id and c.valid_from <= d.day order by c.valid_from desc, c.id desc limit 1) c
              on c.status <> 'WITHDRAWN'
            where (c.valid_end is null or c.valid_end > d.day) and (p.closed_on is null or p.closed_on > d.day)
            """;

    private static final String UNCONFIRMED = """
             and exists (select from programme_certificate f where f.programme_id = p.id and f.valid_from < date_trunc('year', d.day))
             and not exists (
               select from programme_year_check y where y.programme_id = p.id and y.year = extract(year from d.day)::int - 1)
            """;

    private static final String WORKS =
            "m.programme_id = p.id and m.denied_on is null and m.valid_from <= d.day and (m.valid_end is null or m.valid_end > d.day)";

    @Inject
    private Sql sql;

    /** A certified programme on a day: what it lacks, and of that what stood already. */
    record State(long programme, long institution, String name, Set<Lack> lacks, Set<Lack> known) {}

    List<State> states(LocalDate day) {
        return sql.all(
                "with d as (select ?::date as day) select p.id, p.institution_id, p.name, c.modules as scope, p.modules,"
                        + " exists (select from programme_member m where m.function = 'LEADER' and " + WORKS
                        + ") as leader,"
                        + " exists (select from programme_member m join title_period t on t.person_id = m.person_id"
                        + "   and t.title = 'SUPERVISOR' and t.valid @> d.day where " + WORKS
                        + "   and not exists (select from measure_period s where s.person_id = m.person_id"
                        + "     and s.kind = 'SUSPENSION' and s.valid @> d.day)) as supervisor,"
                        + " array(select kind from programme_lack l where l.programme_id = p.id and l.ended_on is null) as known "
                        + CERTIFIED + " order by p.id",
                Upkeeps::state,
                day);
    }

    /** Certified programmes in whose team nobody may use the title of supervisor on that day. */
    Set<Long> withoutSupervisor(LocalDate day) {
        return states(day).stream()
                .filter(state -> state.lacks().contains(Lack.SUPERVISOR))
                .map(State::programme)
                .collect(Collectors.toSet());
    }

    /** @return whether it is new */
    boolean begin(long programme, Lack lack, LocalDate day) {
        return sql.change("""
                        insert into programme_lack (programme_id, kind, since) values (?, ?, ?) on conflict do nothing""", programme, lack, day) > 0;
    }

    /** @return whether that letter has not gone out for that day before */
    boolean remind(long programme, String kind, LocalDate day) {
        return sql.change(
                        "insert into programme_reminder (programme_id, kind, day) values (?, ?, ?) on conflict do nothing",
                        programme,
                        kind,
                        day)
                > 0;
    }

    void end(long programme, Lack lack, LocalDate day) {
        sql.change("""
                update programme_lack set ended_on = ? where programme_id = ? and kind = ? and ended_on is null and since < ?""", day, programme, lack, day);
    }

    /** Open ones of which nothing was told and that began on that day. */
    List<State> untoldSince(LocalDate day) {
        return sql.all(
                """
                select p.id, p.institution_id, p.name, l.kind from programme_lack l join programme p on p.id = l.programme_id
                where l.since = ? and l.ended_on is null and l.told is null order by p.id, l.kind""",
                row -> {
                    Lack lack = Lack.valueOf(row.getString("kind"));
                    return new State(
                            row.getLong("id"),
                            row.getLong("institution_id"),
                            row.getString("name"),
                            Set.of(lack),
                            Set.of(lack));
                },
                day);
    }

    /** Certified programmes that had a certificate before this year and of which the year before was not confirmed. */
    List<State> unconfirmed(LocalDate day) {
        return sql.all(
                "with d as (select ?::date as day) select p.id, p.institution_id, p.name " + CERTIFIED + UNCONFIRMED
                        + " order by p.id",
                row -> new State(
                        row.getLong("id"), row.getLong("institution_id"), row.getString("name"), Set.of(), Set.of()),
                day);
    }

    /** The newest first. */
    List<OpenLack> of(long programme) {
        return sql.all(
                "select * from programme_lack where programme_id = ? order by since desc, kind",
                Upkeeps::lack,
                programme);
    }

    /** @return whether there is such a lack of which nothing was told */
    boolean tell(long programme, long id, String told, Caller by, Instant at) {
        return sql.change("""
                        update programme_lack set told = ?, told_at = ?, told_by = ?
                        where programme_id = ? and id = ? and told is null""", told, at, by.id(), programme, id) > 0;
    }

    /** Whether a year is to be confirmed, because the programme had a certificate in it, and what was confirmed. */
    YearState year(long programme, LocalDate firstDayAfter) {
        return sql.one(
                        """
                        select exists (select from programme_certificate c where c.programme_id = ? and c.valid_from < ?) as asked,
                          y.patients, y.manual_changed, y.remark, y.confirmed_at
                        from (values (1)) one left join programme_year_check y on y.programme_id = ? and y.year = ?""",
                        row -> new YearState(
                                row.getBoolean("asked"), confirmed(row), Sql.instantIfAny(row, "confirmed_at")),
                        programme,
                        firstDayAfter,
                        programme,
                        firstDayAfter.getYear() - 1)
                .orElseThrow();
    }

    record YearState(
            boolean asked,
            @Nullable YearCheck check,
            @Nullable Instant at) {}

    private static @Nullable YearCheck confirmed(ResultSet row) throws SQLException {
        Integer patients = row.getObject("patients", Integer.class);
        return patients == null
                ? null
                : new YearCheck(patients, row.getString("manual_changed"), row.getString("remark"));
    }

    /** @return false when it was confirmed before */
    boolean confirm(long programme, int year, YearCheck check, Caller by, Instant at) {
        return sql.change("""
                        insert into programme_year_check
                          (programme_id, year, patients, manual_changed, remark, confirmed_at, confirmed_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", programme, year, check.patients(), check.manualChanged(), check.remark(), at, by.id())
                > 0;
    }

    /** Every open lack, and every year that was not confirmed; what nothing was told of and is due longest first. */
    List<UpkeepLine> lines(LocalDate day, int limit) {
        return sql.all(LINES + " order by told is not null, due, number, kind limit ?", Upkeeps::line, day, limit);
    }

    /** What these institutions have to tell, what is due longest first. */
    List<UpkeepLine> duties(Collection<Long> institutions, LocalDate day) {
        return sql.all(
                LINES + " where told is null and institution_id = any (?) order by due, number, kind",
                Upkeeps::line,
                day,
                institutions);
    }

    private static final String LINES = "with d as (select ?::date as day) select * from ("
            + " select p.number, p.name, i.name as institution, p.institution_id, l.kind, l.since + 28 as due, l.told"
            + " from programme_lack l join programme p on p.id = l.programme_id join institution i on i.id = p.institution_id"
            + " where l.ended_on is null"
            + " union all select p.number, p.name, i.name, p.institution_id, null,"
            + " (date_trunc('year', d.day) + interval '1 month')::date - 1, null " + CERTIFIED + UNCONFIRMED + ") u";

    private static UpkeepLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new UpkeepLine(
                row.getString("number"),
                row.getString("name"),
                row.getString("institution"),
                row.getLong("institution_id"),
                kind == null ? null : Lack.valueOf(kind),
                row.getObject("due", LocalDate.class),
                row.getString("told"));
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                row.getLong("id"),
                row.getLong("institution_id"),
                row.getString("name"),
                Lack.of(
                        row.getBoolean("leader"),
                        row.getBoolean("supervisor"),
                        modules(row.getArray("scope")),
                        modules(row.getArray("modules"))),
                names(row.getArray("known")).map(Lack::valueOf).collect(Collectors.toSet()));
    }

    private static OpenLack lack(ResultSet row) throws SQLException {
        return new OpenLack(
                row.getLong("id"),
                Lack.valueOf(row.getString("kind")),
                row.getObject("since", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("told"),
                Sql.instantIfAny(row, "told_at"));
    }

    private static Set<Module> modules(Array array) throws SQLException {
        return names(array).map(Module::valueOf).collect(Collectors.toSet());
    }

    private static Stream<String> names(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray()).map(Object::toString);
    }
}
