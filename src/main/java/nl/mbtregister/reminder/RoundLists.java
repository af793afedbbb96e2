package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.reminder.rules.RoundPreset;
import nl.mbtregister.reminder.rules.RoundReason;
import nl.mbtregister.reminder.rules.RoundStage;
import org.jspecify.annotations.Nullable;

/** The rounds and the lists of their people. */
@ApplicationScoped
class RoundLists {
    private static final String ALL = """
            select r.id, r.preset, r.first_end, r.last_end, r.state, r.prepared_at, r.next_at, r.ended_at,
              n.still_in, n.sent, n.left_out
            from reminder_round r cross join lateral (
              select count(*) filter (where p.state = 'IN') as still_in, count(*) filter (where p.state = 'SENT') as sent,
                count(*) filter (where p.state = 'OUT') as left_out
              from reminder_round_person p where p.round_id = r.id) n\s""";

    /** Of the round {@code r}. */
    private static final String DELIVERY = """
            select count(*) filter (where m.state = 'WAITING') as waiting, count(*) filter (where m.state = 'SENT') as delivered,
              count(*) filter (where m.state = 'BOUNCED') as bounced, count(*) filter (where m.state = 'DEAD') as dead,
              count(*) filter (where exists (select from account a join sign_in_session s on s.account_id = a.id
                where a.person_id = p.person_id and s.seen_at > p.at)) as seen
            from reminder_round_person p join unnest(?::text[], ?::text[]) k (preset, kind) on k.preset = r.preset
            join letter l on l.person_id = p.person_id and l.kind = k.kind and l.reference = 'reminder_round ' || r.id
            join letter_mail m on m.letter_id = l.id
            where p.round_id = r.id and p.state = 'SENT'""";

    /** Somebody on the list of a round, as it is stored. */
    record Row(
            long person,
            String number,
            String name,
            LocalDate end,
            @Nullable RoundReason reason,
            Instant at,
            @Nullable String delivery) {}

    /** Where the next page begins: after this row. */
    record Place(LocalDate end, long person) {
        static final Place START = new Place(LocalDate.EPOCH, 0);
    }

    /** A page of the list; its values are those of {@link RoundStandings#page}. */
    static final String PAGE = """
            select r.person_id as page_person, p.number as page_number, p.display_name as page_name, r.ends_on as page_end,
              r.reason as page_reason, r.at as page_at, m.state as page_delivery
            from reminder_round_person r join person p on p.id = r.person_id
            left join letter l on l.person_id = r.person_id and l.kind = ? and l.reference = ?
            left join letter_mail m on m.letter_id = l.id
            where r.round_id = ? and r.state = ? and (r.ends_on, r.person_id) > (?, ?)
            order by r.ends_on, r.person_id limit ?""";

    @Inject
    private Sql sql;

    long add(RoundPreset preset, LocalDate firstEnd, LocalDate lastEnd, String by, Instant now) {
        return sql.one("""
                insert into reminder_round (preset, first_end, last_end, state, prepared_at, prepared_by)
                values (?, ?, ?, 'PREPARED', ?, ?) returning id""", row -> row.getLong(1), preset, firstEnd, lastEnd, now, by)
                .orElseThrow();
    }

    Optional<Round> one(long id) {
        return sql.one(ALL + "where r.id = ?", RoundLists::round, id);
    }

    List<Round> newest(int most) {
        return sql.all(ALL + "order by r.id desc limit ?", RoundLists::round, most);
    }

    /** @return false when the round is in none of the states from which it can be done */
    boolean step(long id, RoundStage.Step step, @Nullable Instant nextAt, Instant now) {
        return sql.change(
                        """
                update reminder_round set state = ?, next_at = ?, ended_at = case when ? then ?::timestamptz end
                where id = ? and state = any (?)""",
                        step.to(),
                        nextAt,
                        !step.to().open(),
                        now,
                        id,
                        step.from().stream().map(Enum::name).toList())
                == 1;
    }

    /** Takes a round of which a portion may go out now; other nodes step over it until this transaction ends. */
    Optional<Long> claim(Instant now) {
        return sql.one(
                "select id from reminder_round where next_at <= ? order by next_at limit 1 for update skip locked",
                row -> row.getLong(1),
                now);
    }

    /** The next to be mailed, those whose registration ends first before the others. */
    List<Long> next(long round, int most) {
        return sql.all("""
                select person_id from reminder_round_person where round_id = ? and state = 'IN'
                order by ends_on, person_id limit ?""", row -> row.getLong(1), round, most);
    }

    void sent(long round, Collection<Long> people, Instant now) {
        sql.change("""
                update reminder_round_person set state = 'SENT', at = ?
                where round_id = ? and person_id = any (?) and state = 'IN'""", now, round, people);
    }

    void leftOut(long round, Map<Long, RoundReason> people, Instant now) {
        sql.change(
                """
                update reminder_round_person r set state = 'OUT', reason = o.reason, at = ?
                from unnest(?::bigint[], ?::text[]) as o (person, reason)
                where r.round_id = ? and r.person_id = o.person and r.state = 'IN'""",
                now,
                new ArrayList<>(people.keySet()),
                people.values().stream().map(Enum::name).toList(),
                round);
    }

    /** @param nextAt when the next portion may go out; null when this was the last */
    void wentOn(long round, @Nullable Instant nextAt, Instant now) {
        boolean last = nextAt == null;
        sql.change("""
                update reminder_round set state = ?, next_at = ?, ended_at = case when ? then ?::timestamptz end where id = ?""", last ? RoundStage.DONE : RoundStage.SENDING, nextAt, last, now, round);
    }

    /** The first, the middle one and the last of those who are to be mailed. */
    List<Long> three(long round) {
        return sql.all("""
                select person_id from (
                  select person_id, ends_on, row_number() over (order by ends_on, person_id) as place, count(*) over () as all_of
                  from reminder_round_person where round_id = ? and state = 'IN') x
                where place in (1, (all_of + 1) / 2, all_of) order by ends_on, person_id""", row -> row.getLong(1), round);
    }

    /** A round with what became of its mails, in one statement. */
    Optional<Map.Entry<Round, RoundDelivery>> withDelivery(long id) {
        List<RoundPreset> presets = List.of(RoundPreset.values());
        return sql.one(
                "select * from (" + ALL + "where r.id = ?) r cross join lateral (" + DELIVERY + ") d",
                row -> Map.entry(
                        round(row),
                        new RoundDelivery(
                                row.getLong("waiting"),
                                row.getLong("delivered"),
                                row.getLong("bounced"),
                                row.getLong("dead"),
                                row.getLong("seen"))),
                id,
                presets.stream().map(Enum::name).toList(),
                presets.stream().map(RoundLetter::kind).map(Enum::name).toList());
    }

    /** The address and language of an account that has one. */
    Optional<Map.Entry<String, String>> address(long account) {
        return sql.one(
                "select email, language from account where id = ? and confirmed_at is not null",
                row -> Map.entry(row.getString(1), row.getString(2)),
                account);
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getLong("id"),
                RoundPreset.valueOf(row.getString("preset")),
                row.getObject("first_end", LocalDate.class),
                row.getObject("last_end", LocalDate.class),
                RoundStage.valueOf(row.getString("state")),
                Sql.instant(row, "prepared_at"),
                Sql.instantIfAny(row, "next_at"),
                Sql.instantIfAny(row, "ended_at"),
                row.getLong("still_in"),
                row.getLong("sent"),
                row.getLong("left_out"));
    }

    /** Of {@link #PAGE}. */
    static Row row(ResultSet row) throws SQLException {
        String reason = row.getString("page_reason");
        return new Row(
                row.getLong("page_person"),
                row.getString("page_number"),
                row.getString("page_name"),
                row.getObject("page_end", LocalDate.class),
                reason == null ? null : RoundReason.valueOf(reason),
                Sql.instant(row, "page_at"),
                row.getString("page_delivery"));
    }
}
