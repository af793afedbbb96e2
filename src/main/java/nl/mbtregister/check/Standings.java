package nl.mbtregister.check;

import nl.mbtregister.register.rules.Status;

/**
 * What {@link nl.mbtregister.register.rules.PublicHistory} says of people, as a part of a statement over many of them. That the
 * two say the same is looked after by a test.
 */
final class Standings {
    /**
     * For each {@code p}, a person, with {@code d.day} the day of asking and {@code d.months} for which an ended title is shown:
     * {@code s.held} whether registered, {@code s.code} the place of the status in {@link Status} from 1, null when nothing is
     * shown, {@code s.titles} those held, {@code s.through} the earliest of their last days.
     */
    static final String LATERAL = """
        left join lateral (
          select t.held, t.titles, t.through,
            case when t.held then least(t.code, (
              select min(case m.kind when 'SUSPENSION' then 1 else 2 end) from measure_period m
              where m.person_id = p.id and m.valid @> d.day and m.visible_until >= d.day)) else t.code end as code
          from (
            select coalesce(bool_or(run.held), false) as held,
              min(case when run.held then case when run.renewing then 3 else 4 end
                       when run.told then case when run.ending = 'REMOVED' then 5 else 6 end end) as code,
              array_agg(run.title order by run.title) filter (where run.held) as titles,
              min(run.ends - 1) filter (where run.held) as through
            from (
              select r.*, d.day <= greatest(r.ends - 1, coalesce(r.visible_until, (r.ends + make_interval(months => d.months))::date - 1)) as told
              from (
                select distinct on (x.title) x.title, x.ending, x.visible_until,
                  case when upper_inf(x.valid) then null else upper(x.valid) end as ends,
                  h.state is not null as held, coalesce(h.state in ('RENEWAL', 'REPAIR'), false) as renewing
                from title_period x
                  left join title_period h on h.person_id = x.person_id and h.title = x.title and h.valid @> d.day
                where x.person_id = p.id and x.since <= d.day
                order by x.title, x.valid desc) r) run) t) s on true
        """;

    private Standings() {}

    /** The name of a status by its place from 1; null for 0 or null of the database. */
    static String named(String code) {
        StringBuilder sql = new StringBuilder("case ").append(code);
        for (Status status : Status.values()) {
            sql.append(" when ")
                    .append(status.ordinal() + 1)
                    .append(" then '")
                    .append(status)
                    .append("'");
        }
        return sql.append(" end").toString();
    }
}
