package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.mbtregister.certification.rules.VisitForm;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Visits, their agenda, and what was noted at them, in the database. */
@ApplicationScoped
class RoundVisits {
    @Inject
    private Sql sql;

    /** Null while none is planned. */
    @Nullable
    PlannedVisit of(long round) {
        List<PlannedVisit.Item> agenda = sql.all(
                "select * from round_visit_item where round_id = ? order by starts, id",
                row -> new PlannedVisit.Item(
                        row.getLong("id"),
                        row.getObject("starts", LocalTime.class),
                        row.getString("topic"),
                        row.getString("who")),
                round);
        return sql.one(
                        "select * from round_visit where round_id = ?",
                        row -> new PlannedVisit(
                                VisitForm.valueOf(row.getString("form")),
                                row.getObject("day", LocalDate.class),
                                row.getString("place"),
                                row.getInt("sample_size"),
                                row.getInt("version"),
                                agenda),
                        round)
                .orElse(null);
    }

    /** In place of the version that was seen; 0 is none. */
    void plan(long round, int seen, VisitForm form, LocalDate day, String place, int sample) {
        int rows = seen == 0
                ? sql.change("""
                        insert into round_visit (round_id, form, day, place, sample_size) values (?, ?, ?, ?, ?)
                        on conflict do nothing""", round, form, day, place, sample)
                : sql.change("""
                        update round_visit set form = ?, day = ?, place = ?, sample_size = ?, version = version + 1
                        where round_id = ? and version = ?""", form, day, place, sample, round, seen);
        if (rows == 0) {
            throw new OptimisticLockException();
        }
    }

    void addItem(long round, LocalTime starts, String topic, String who) {
        sql.change(
                "insert into round_visit_item (round_id, starts, topic, who) values (?, ?, ?, ?)",
                round,
                starts,
                topic,
                who);
    }

    void dropItem(long round, long item) {
        sql.change("delete from round_visit_item where round_id = ? and id = ?", round, item);
    }

    List<VisitFile.Said> said(long round) {
        return sql.all(
                "select who, coalesce(code, '') as code, said, at from round_interview where round_id = ? order by id",
                row -> new VisitFile.Said(
                        row.getString("who"), row.getString("code"), row.getString("said"), Sql.instant(row, "at")),
                round);
    }

    void addSaid(long round, String who, String code, String said, Caller by, Instant at) {
        sql.change("""
                insert into round_interview (round_id, who, code, said, at, by)
                values (?, ?, nullif(?, ''), ?, ?, ?)""", round, who, code, said, at, by.id());
    }

    Map<Integer, Set<String>> seen(long round) {
        Map<Integer, Set<String>> seen = new TreeMap<>();
        sql.all(
                        "select number, seen from round_sample where round_id = ?",
                        row -> Map.entry(
                                row.getInt(1), Set.of((String[]) row.getArray(2).getArray())),
                        round)
                .forEach(one -> seen.put(one.getKey(), one.getValue()));
        return seen;
    }

    void keepSample(long round, int number, Collection<String> codes, Caller by, Instant at) {
        sql.change("""
                insert into round_sample (round_id, number, seen, at, by) values (?, ?, ?, ?, ?)
                on conflict (round_id, number) do update set seen = excluded.seen, at = excluded.at, by = excluded.by""", round, number, codes, at, by.id());
    }
}
