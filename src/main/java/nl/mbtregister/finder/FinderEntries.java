package nl.mbtregister.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.finder.rules.Presence;
import nl.mbtregister.finder.rules.TargetGroup;
import nl.mbtregister.finder.rules.Tongue;
import nl.mbtregister.platform.Sql;

/** Who agreed to be found, in the database. */
@ApplicationScoped
class FinderEntries {
    @Inject
    private Sql sql;

    Optional<OwnPresence> of(long person) {
        return sql.one(
                "select f.* from finder_entry f where f.person_id = ?",
                row -> new OwnPresence(
                        presence(row),
                        row.getObject("consented_on", LocalDate.class),
                        row.getObject("told_on", LocalDate.class)),
                person);
    }

    void keep(long person, Presence told, String town, LocalDate day, String wording) {
        sql.change(
                """
                insert into finder_entry (person_id, town, tongues, target_groups, welcoming, waiting_weeks, consented_on, told_on, wording)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (person_id) do update set town = excluded.town, tongues = excluded.tongues,
                  target_groups = excluded.target_groups, welcoming = excluded.welcoming,
                  waiting_weeks = excluded.waiting_weeks, told_on = excluded.told_on, consented_on = excluded.consented_on,
                  wording = excluded.wording""",
                person,
                town,
                names(told.tongues()),
                names(told.groups()),
                told.welcoming(),
                told.waitingWeeks(),
                day,
                day,
                wording);
    }

    /** @return whether there was anything */
    boolean remove(long person) {
        return sql.change("delete from finder_entry where person_id = ?", person) == 1;
    }

    static Presence presence(ResultSet row) throws SQLException {
        Set<Tongue> tongues = EnumSet.noneOf(Tongue.class);
        Stream.of((String[]) row.getArray("tongues").getArray())
                .map(Tongue::valueOf)
                .forEach(tongues::add);
        Set<TargetGroup> groups = EnumSet.noneOf(TargetGroup.class);
        Stream.of((String[]) row.getArray("target_groups").getArray())
                .map(TargetGroup::valueOf)
                .forEach(groups::add);
        return new Presence(
                row.getString("town"),
                tongues,
                groups,
                row.getBoolean("welcoming"),
                row.getObject("waiting_weeks", Integer.class));
    }

    private static Set<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
