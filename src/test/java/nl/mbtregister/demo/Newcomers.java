package nl.mbtregister.demo;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Invented people who are in the register's books and have no title yet. */
public final class Newcomers {
    private Newcomers() {}

    /**
     * Adds some after the people of the demo register, always the same.
     *
     * @return their ids; empty when the register goes on with people of its own, or is no demo register
     */
    public static List<Long> add(DataSource database, DemoFilling filling, int count) throws SQLException {
        if (!filling.endsWith(DemoPeople.DEMO_SIZE)) {
            return List.of();
        }
        var people = new DemoPeople(DemoPeople.SEED, filling.today());
        try (var connection = database.getConnection()) {
            var rows = new Rows(surnames(database));
            for (int index = DemoPeople.DEMO_SIZE; index < DemoPeople.DEMO_SIZE + count; index++) {
                rows.add(untitled(people.at(index)));
            }
            connection.setAutoCommit(false);
            Loading.copy(connection, rows);
            connection.commit();
        } catch (IOException e) {
            throw new SQLException(e);
        }
        new Loading(database, people, line -> {}).finish((long) DemoPeople.DEMO_SIZE + count);
        return LongStream.rangeClosed(DemoPeople.DEMO_SIZE + 1, DemoPeople.DEMO_SIZE + count)
                .boxed()
                .toList();
    }

    private static DemoPerson untitled(DemoPerson one) {
        return new DemoPerson(one.id(), one.story(), one.number(), List.of(), one.who(), List.of(), List.of());
    }

    private static Set<String> surnames(DataSource database) throws SQLException {
        Set<String> keys = new HashSet<>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select key from surname_key")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }
}
