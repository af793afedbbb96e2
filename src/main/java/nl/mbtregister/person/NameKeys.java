package nl.mbtregister.person;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.person.rules.NearName;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.SearchKey;
import org.jspecify.annotations.Nullable;

/** The SQL that keeps what one person is found by, and until when, for people already in the database. */
record NameKeys(Connection connection) {
    private static final String FORGET = "delete from name_key where person_id = ?";

    private static final String KEEP = """
        insert into name_key (key, rank, initials, person_id, shown_until)
        select k.key, k.rank, ?, p.id, p.shown_until
        from person p cross join unnest(?, ?) as k (key, rank) where p.id = ?""";

    private static final String KEEP_SURNAME =
            "insert into surname_key (key, folded, marks) values (?, ?, ?) on conflict (key) do nothing";

    private static final String SHOW = """
        with shown as (
          update person set shown_until = least(coalesce(?::date, '-infinity'), died_on - 1)
          where id = ? returning id, shown_until)
        update name_key n set shown_until = s.shown_until from shown s where n.person_id = s.id""";

    private static final String DIED = """
        with shown as (
          update person set died_on = ?, shown_until = least(shown_until, ?::date - 1)
          where id = ? returning id, shown_until)
        update name_key n set shown_until = s.shown_until from shown s where n.person_id = s.id""";

    /** @return the lines by which the person is found now */
    int replace(long personId, PersonName name) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setLong(1, personId);
            delete.executeUpdate();
        }
        var keys = name.keys();
        int kept;
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            var ranks = keys.stream().map(key -> key.kind().rank()).toArray();
            insert.setString(1, name.initialsKey());
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", keys.stream().map(SearchKey::key).toArray()));
            insert.setArray(3, connection.createArrayOf("smallint", ranks));
            insert.setLong(4, personId);
            kept = insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(KEEP_SURNAME)) {
            for (var near : keys.stream()
                    .filter(SearchKey::near)
                    .map(key -> new NearName(key.key()))
                    .toList()) {
                insert.setString(1, near.key());
                insert.setString(2, near.folded());
                insert.setArray(
                        3, connection.createArrayOf("integer", near.keptMarks().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return kept;
    }

    /**
     * Shown until that day, or not at all when it is null.
     *
     * @return lines changed
     */
    int show(long personId, @Nullable LocalDate lastDay) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SHOW)) {
            update.setObject(1, lastDay);
            update.setLong(2, personId);
            return update.executeUpdate();
        }
    }

    /**
     * Shown no longer than the day before, whatever is decided later.
     *
     * @return lines changed
     */
    int died(long personId, LocalDate day) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(DIED)) {
            update.setObject(1, day);
            update.setObject(2, day);
            update.setLong(3, personId);
            return update.executeUpdate();
        }
    }

    /** The person had not died after all; until when they are shown is decided next. */
    void livesAfterAll(long personId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update person set died_on = null where id = ?")) {
            update.setLong(1, personId);
            update.executeUpdate();
        }
    }
}
