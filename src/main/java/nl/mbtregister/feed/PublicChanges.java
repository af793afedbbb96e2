package nl.mbtregister.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Sql;

/** The SQL about the feed of public changes. */
@ApplicationScoped
class PublicChanges {
    /** Days around the last one on which an ended title is told; one too many tells nothing wrong. */
    private static final String BY_DAY = """
        insert into public_change (person_id, number)
        select p.id, p.number from person p where p.id in (
          select person_id from title_period
            where ? in (lower(valid), upper(valid), visible_until + 1)
               or upper(valid) + make_interval(months => ?) between ?::date - 1 and ?::date + 1
          union select person_id from annotation_period where ? in (lower(valid), upper(valid))
          union select person_id from measure_period where ? in (lower(valid), upper(valid), visible_until + 1)
          union select person_id from outside_registration where ? in (lower(valid), upper(valid))
          union select id from person where shown_until = ?::date - 1)
        order by p.id""";

    @Inject
    private Sql sql;

    Feed feed() {
        return sql.one("""
                select last, forgotten, not exists (select from public_change where position is null) from public_feed""", row -> new Feed(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                .orElseThrow();
    }

    /** Waits until nobody else gives positions or clears them away, to the end of the transaction. */
    long lockLast() {
        return sql.one("select last from public_feed for update", row -> row.getLong(1))
                .orElseThrow();
    }

    /** @return how many got a position */
    int order(long last, int limit) {
        int ordered = sql.change("""
                update public_change c set position = ? + n.place
                from (select id, row_number() over (order by id) as place from (
                        select id from public_change where position is null order by id limit ?) waiting) n
                where c.id = n.id""", last, limit);
        sql.change("update public_feed set last = last + ?", ordered);
        return ordered;
    }

    List<PublicChange> after(long position, int limit) {
        return sql.all(
                "select position, person_id, number, at from public_change where position > ? order by position limit ?",
                row -> new PublicChange(row.getLong(1), row.getLong(2), row.getString(3), Sql.instant(row, "at")),
                position,
                limit);
    }

    /** @param months for which an ended title is shown */
    int note(LocalDate day, int months) {
        return sql.change(BY_DAY, day, months, day, day, day, day, day, day);
    }

    int forget(Instant before) {
        int forgotten = sql.change("""
                delete from public_change where position <= (
                  select max(position) from public_change where at < ? and position is not null)""", before);
        sql.change("""
                update public_feed set forgotten =
                  coalesce((select min(position) - 1 from public_change where position is not null), last)""");
        return forgotten;
    }
}
