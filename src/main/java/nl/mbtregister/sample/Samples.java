package nl.mbtregister.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.sample.rules.Sampling;

/** Samples, with everybody who could be drawn. */
@ApplicationScoped
class Samples {
    private static final String ALL = "select id, since, day, share, least, seed, until, drawn_at from sample_draw ";

    @Inject
    private Sql sql;

    /** Where a page of the list begins: behind this. */
    record Place(String stratum, int place) {
        static final Place START = new Place("", 0);
    }

    /** Empty when the same was drawn before. */
    Optional<Long> add(SampleAsk ask, int least, String strata, LocalDate until, Instant now, String by) {
        return sql.one(
                """
            insert into sample_draw (since, day, share, least, strata, seed, until, drawn_at, drawn_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (since, day, share, seed) do nothing returning id""",
                row -> row.getLong(1),
                ask.since(),
                ask.day(),
                ask.share(),
                least,
                strata,
                ask.seed(),
                until,
                now,
                by);
    }

    /** @param entries the renewal of each person */
    void addMembers(long draw, List<Sampling.Member> members, Map<Long, Long> entries) {
        sql.change(
                """
            insert into sample_member (draw_id, stratum, place, person_id, entry_id, drawn)
            select ?, s, p, person, entry, d = 'true'
            from unnest(?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[]) as g (s, p, person, entry, d)""",
                draw,
                members.stream().map(one -> one.candidate().stratum()).toList(),
                members.stream().map(one -> (long) one.place()).toList(),
                members.stream().map(one -> one.candidate().person()).toList(),
                members.stream()
                        .map(one -> entries.get(one.candidate().person()))
                        .toList(),
                members.stream().map(one -> String.valueOf(one.drawn())).toList());
    }

    Optional<Sample> one(long id) {
        return sql.one(ALL + "where id = ?", Samples::sample, id);
    }

    List<Sample> newest(int most) {
        return sql.all(ALL + "order by id desc limit ?", Samples::sample, most);
    }

    List<Sample.Stratum> strata(long draw) {
        return sql.all("""
            select stratum, max(place), sum(drawn::integer) from sample_member where draw_id = ?
            group by stratum order by stratum""", row -> new Sample.Stratum(row.getString(1), row.getInt(2), row.getInt(3)), draw);
    }

    /** Everybody who could be drawn, stratum by stratum, in the order of the seed. */
    List<Sample.Line> members(long draw, Place after, int most) {
        return sql.all(
                """
            select m.stratum, m.place, m.drawn, p.number, p.display_name, r.id
            from sample_member m join person p on p.id = m.person_id
            left join proof_request r on r.person_id = m.person_id and r.entry_id = m.entry_id and m.drawn
            where m.draw_id = ? and (m.stratum, m.place) > (?, ?) order by m.stratum, m.place limit ?""",
                row -> {
                    long request = row.getLong(6);
                    boolean none = row.wasNull();
                    return new Sample.Line(
                            row.getString(1),
                            row.getInt(2),
                            row.getBoolean(3),
                            row.getString(4),
                            row.getString(5),
                            none ? null : request);
                },
                draw,
                after.stratum(),
                after.place(),
                most);
    }

    /** Who these people are, for who looks before drawing. */
    List<Map.Entry<String, String>> names(List<Long> people) {
        return sql.all(
                "select p.number, p.display_name from unnest(?::bigint[]) with ordinality as g (id, place)"
                        + " join person p on p.id = g.id order by g.place",
                row -> Map.entry(row.getString(1), row.getString(2)),
                people);
    }

    private static Sample sample(ResultSet row) throws SQLException {
        return new Sample(
                row.getLong("id"),
                new SampleAsk(
                        row.getObject("since", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getInt("share"),
                        row.getString("seed")),
                row.getInt("least"),
                row.getObject("until", LocalDate.class),
                Sql.instant(row, "drawn_at"));
    }
}
