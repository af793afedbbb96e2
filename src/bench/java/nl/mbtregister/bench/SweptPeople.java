package nl.mbtregister.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A register of basic therapists who are therapists too; with some of them that ends today, with the others in more than a
 * year. Kept in {@code target/bench} for a day, each round works on a copy.
 */
final class SweptPeople {
    private static final int PORTION = 50_000;

    /** What happens to nobody in the measurement is done already. */
    private static final String JOBS = "'{register-sweep, attendance-clock, journal-checkpoint, access-forgotten,"
            + " register-changes-forgotten, register-measures-end, register-snapshot-check, admission-close-incomplete,"
            + " documents-swept}'";

    private static final List<String> FILES = List.of("""
            insert into person (id, number, country, initials, surname, name_order, display_name, sort_key, language, email, shown_until)
            select id, number, 'NL', 'S.', 'Gauw', 'OWN', 'S. Gauw', 'gauw', 'nl', 'p' || number || '@people.example', 'infinity' from come""", """
            insert into register_entry (person_id, kind, effective, ends_on, title, recorded_at, recorded_by, basis, basis_reference, edition)
            select id, 'GRANTED', ends - 2000, null::date, 'BASIC_THERAPIST', timestamptz '2021-01-01', 'bench', 'DECISION', 'bench', date '2020-01-01' from come
            union all
            select id, 'GRANTED', ends - 1826, ends, 'THERAPIST', timestamptz '2021-01-01', 'bench', 'DECISION', 'bench', '2020-01-01' from come""", """
            insert into title_period (person_id, title, valid, state, requires, since, ending)
            select id, 'BASIC_THERAPIST', daterange(ends - 2000, null), 'ACTIVE', null, ends - 2000, null from come
            union all
            select id, 'THERAPIST', daterange(ends - 1826, ends), 'ACTIVE', 'BASIC_THERAPIST', ends - 1826, 'LAPSED' from come""", """
            truncate come""");

    private SweptPeople() {}

    /** @param due of a hundred people, those whose title ends today */
    static PGSimpleDataSource copy(int people, int due, String name) {
        String kept = "swept_" + people + "_" + due + "_"
                + java.time.LocalDate.now().toString().replace("-", "");
        try {
            if (!Population.exists(kept)) {
                PGSimpleDataSource own = Population.fresh("swept_loading");
                try (Connection connection = own.getConnection();
                        var statement = connection.createStatement()) {
                    load(connection, people, due);
                    statement.execute("vacuum analyze");
                }
                Population.rename("swept_loading", kept);
            }
            return Population.copy(kept, name);
        } catch (SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load(Connection connection, int people, int due) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temp table come (id bigint, number text, ends date)");
            statement.execute("set session_replication_role = replica"); // the rows are sound, so nobody checks them
            for (int from = 0; from < people; from += PORTION) {
                come(connection, from, Math.min(PORTION, people - from), due);
                for (String sql : FILES) {
                    statement.execute(sql);
                }
            }
            statement.execute("""
                insert into job_day (job, day, state, node, attempts, due_at, began_at)
                select job, current_date - n, 'DONE', 'bench', 1, now(), now() from unnest(%s::text[]) job, generate_series(0, 1) n""".formatted(JOBS));
        }
    }

    private static void come(Connection connection, int from, int number, int due) throws SQLException {
        String sql = """
            insert into come select nextval('person_seq'), number,
              case when place %% 100 < %d then current_date else current_date + 400 + (place %% 700)::int end
            from unnest(?) with ordinality g (number, place)""".formatted(due);
        try (var insert = connection.prepareStatement(sql)) {
            insert.setArray(1, connection.createArrayOf("text", Population.numbers(connection, from, number)));
            insert.executeUpdate();
        }
    }
}
