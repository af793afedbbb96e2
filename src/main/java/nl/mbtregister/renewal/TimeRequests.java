package nl.mbtregister.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.renewal.rules.PostponementGround;
import nl.mbtregister.renewal.rules.RequestState;
import org.jspecify.annotations.Nullable;

/** Requests for more time. */
@ApplicationScoped
class TimeRequests {
    private static final int MOST = 100;
    private static final String SELECT = """
            select r.*, lower(r.registration) as registration_from, upper(r.registration) as registration_end, p.display_name
            from extension_request r join person p on p.id = r.person_id\s""";

    @Inject
    private Sql sql;

    /** Those of one person, the newest first. */
    List<TimeRequest> of(long person) {
        return sql.all(SELECT + "where r.person_id = ? order by r.id desc", TimeRequests::read, person);
    }

    /** Those of one person and the last year in which the data were confirmed, in one statement. */
    OwnRequests own(long person) {
        List<TimeRequest> requests = new ArrayList<>();
        List<Integer> years = sql.all(
                """
                select c.year as confirmed, r.* from (select max(year) as year from data_confirmation where person_id = ?) c
                  left join (""" + SELECT + "where r.person_id = ?) r on true order by r.id desc",
                row -> {
                    row.getLong("id");
                    if (!row.wasNull()) {
                        requests.add(read(row));
                    }
                    return row.getInt("confirmed");
                },
                person,
                person);
        int year = years.getFirst();
        return new OwnRequests(requests, year == 0 ? null : year);
    }

    void confirm(long person, int year, Instant at) {
        sql.change(
                "insert into data_confirmation (person_id, year, confirmed_at) values (?, ?, ?) on conflict do nothing",
                person,
                year,
                at);
    }

    /** Those that wait for a decision, the oldest first. */
    List<TimeRequest> open() {
        return sql.all(SELECT + "where r.state = 'ASKED' order by r.id limit " + MOST, TimeRequests::read);
    }

    /** Waits until nobody else changes it. */
    Optional<TimeRequest> lock(long id) {
        sql.all("select from extension_request where id = ? for no key update", row -> true, id);
        return sql.one(SELECT + "where r.id = ?", TimeRequests::read, id);
    }

    /** Empty when there is an open one for this title. */
    Optional<Long> add(
            long person,
            Title title,
            MoreTime kind,
            @Nullable PostponementGround ground,
            String plan,
            int months,
            Period registration,
            Instant at,
            LocalDate day) {
        return sql.one(
                """
                insert into extension_request (person_id, title, kind, ground, plan, months, registration, state, asked_at, asked_on)
                values (?, ?, ?, ?, ?, ?, daterange(?::date, ?::date), 'ASKED', ?, ?)
                on conflict (person_id, title) where state = 'ASKED' do nothing returning id""",
                row -> row.getLong(1),
                person,
                title,
                kind,
                ground,
                plan,
                months,
                registration.from(),
                registration.end(),
                at,
                day);
    }

    void decide(long id, RequestState state, @Nullable String reason, @Nullable Long entry, Caller by, Instant at) {
        sql.change("""
                update extension_request set state = ?, reason = ?, entry_id = ?, decided_at = ?, decided_by = ?
                where id = ?""", state, reason, entry, at, by.id(), id);
    }

    private static TimeRequest read(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return new TimeRequest(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("display_name"),
                Title.valueOf(row.getString("title")),
                MoreTime.valueOf(row.getString("kind")),
                ground == null ? null : PostponementGround.valueOf(ground),
                row.getInt("months"),
                row.getString("plan"),
                new Period(
                        row.getObject("registration_from", LocalDate.class),
                        row.getObject("registration_end", LocalDate.class)),
                RequestState.valueOf(row.getString("state")),
                row.getObject("asked_on", LocalDate.class),
                row.getString("reason"));
    }
}
