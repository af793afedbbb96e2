package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.Warning;
import nl.mbtregister.programme.rules.WarningKind;

/** The SQL of warnings to certified programmes; the same few statements for one and for hundreds. */
@ApplicationScoped
class ProgrammeWarnings {
    @Inject
    private Sql sql;

    /** A warning of a programme. */
    record Of(long programme, Warning warning, int lost, boolean told) {}

    List<CertifiedProgramme> certified(LocalDate day) {
        return sql.all("""
                select p.id, p.number, p.name, p.institution_id, p.variant, c.modules, c.library, c.library_version, c.valid_from
                from programme p join lateral (
                    select * from programme_certificate c where c.programme_id = p.id and c.valid_from <= ?
                    order by c.valid_from desc, c.id desc limit 1) c on true
                where c.status in ('CERTIFIED', 'CONDITIONAL') and (c.valid_end is null or c.valid_end > ?)
                  and (p.closed_on is null or p.closed_on > ?)
                order by p.id""", ProgrammeWarnings::certified, day, day, day);
    }

    /** Everything these programmes were ever warned of. */
    Map<Long, List<Warning>> known(Collection<Long> programmes) {
        Map<Long, List<Warning>> known = new HashMap<>();
        sql.all("""
                        select programme_id, code, kind, turns_on, ended_on is null as open, lost, told
                        from programme_warning where programme_id = any (?)""", ProgrammeWarnings::warning, programmes)
                .forEach(one -> known.computeIfAbsent(one.programme(), programme -> new ArrayList<>())
                        .add(one.warning()));
        return known;
    }

    /** Those still open, newest first. */
    List<OpenWarning> open(int most) {
        return sql.all(
                """
                select w.programme_id, w.code, w.kind, w.turns_on, true as open, w.lost, w.told, w.seen_on, p.number, p.name,
                  i.name as institution, i.id as institution_id
                from programme_warning w join programme p on p.id = w.programme_id join institution i on i.id = p.institution_id
                where w.ended_on is null order by w.seen_on desc, w.programme_id, w.code limit ?""",
                row -> new OpenWarning(
                        row.getString("number"),
                        row.getString("name"),
                        row.getLong("institution_id"),
                        row.getString("institution"),
                        warning(row).warning(),
                        row.getObject("seen_on", LocalDate.class)),
                most);
    }

    void end(List<Of> over, LocalDate day) {
        if (!over.isEmpty()) {
            sql.change(
                    """
                    update programme_warning w set ended_on = ?
                    from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]::date[]) as o (programme, code, kind, turns_on)
                    where w.programme_id = o.programme and w.code = o.code and w.kind = o.kind and w.turns_on = o.turns_on""",
                    day,
                    over.stream().map(Of::programme).toList(),
                    over.stream().map(one -> one.warning().code()).toList(),
                    over.stream().map(one -> one.warning().kind().name()).toList(),
                    over.stream().map(one -> one.warning().turnsOn().toString()).toList());
        }
    }

    /** What was open of programmes other than these holds no longer: they are not certified now. */
    void endOthers(Collection<Long> certified, LocalDate day) {
        sql.change(
                "update programme_warning set ended_on = ? where ended_on is null and programme_id <> all (?)",
                day,
                certified);
    }

    /** @return those that were never noted before */
    Set<Of> note(List<Of> seen, LocalDate day, Instant at) {
        if (seen.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql
                .all(
                        """
                        insert into programme_warning (programme_id, code, kind, turns_on, lost, told, seen_on, at)
                        select programme, code, kind, turns_on, lost, told, ?, ?
                        from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]::date[], ?::bigint[], ?::text[]::boolean[])
                          as s (programme, code, kind, turns_on, lost, told)
                        on conflict (programme_id, code, kind, turns_on) do update set ended_on = null
                        returning programme_id, code, kind, turns_on, true as open, lost, told, xmax = 0 as fresh""",
                        row -> row.getBoolean("fresh") ? List.of(warning(row)) : List.<Of>of(),
                        day,
                        at,
                        seen.stream().map(Of::programme).toList(),
                        seen.stream().map(one -> one.warning().code()).toList(),
                        seen.stream().map(one -> one.warning().kind().name()).toList(),
                        seen.stream()
                                .map(one -> one.warning().turnsOn().toString())
                                .toList(),
                        seen.stream().map(Of::lost).toList(),
                        seen.stream().map(one -> String.valueOf(one.told())).toList())
                .stream()
                .flatMap(List::stream)
                .toList());
    }

    /** Who leads these institutions, by institution. */
    Map<Long, List<Recipient>> leads(Collection<Long> institutions) {
        record Lead(long institution, Recipient who) {}
        return sql
                .all(
                        """
                        select k.institution_id, a.email, coalesce(p.language, a.language), coalesce(p.display_name, a.name)
                        from institution_contact k join account a on a.id = k.account_id left join person p on p.id = a.person_id
                        where k.institution_id = any (?) and k.part = 'LEAD' order by a.id""",
                        row -> new Lead(
                                row.getLong(1),
                                new Recipient(null, row.getString(2), row.getString(3), row.getString(4))),
                        institutions)
                .stream()
                .collect(Collectors.groupingBy(Lead::institution, Collectors.mapping(Lead::who, Collectors.toList())));
    }

    private static Of warning(ResultSet row) throws SQLException {
        return new Of(
                row.getLong("programme_id"),
                new Warning(
                        row.getString("code"),
                        WarningKind.valueOf(row.getString("kind")),
                        row.getObject("turns_on", LocalDate.class),
                        row.getBoolean("open")),
                row.getInt("lost"),
                row.getBoolean("told"));
    }

    private static CertifiedProgramme certified(ResultSet row) throws SQLException {
        Set<Module> modules = Stream.of((String[]) row.getArray("modules").getArray())
                .map(Module::valueOf)
                .collect(Collectors.toSet());
        return new CertifiedProgramme(
                row.getLong("id"),
                row.getString("number"),
                row.getString("name"),
                row.getLong("institution_id"),
                new Scope(modules, Variant.valueOf(row.getString("variant"))),
                row.getString("library"),
                Integer.parseInt(row.getString("library_version")),
                row.getObject("valid_from", LocalDate.class));
    }
}
