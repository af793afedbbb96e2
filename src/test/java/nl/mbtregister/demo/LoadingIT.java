package nl.mbtregister.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Migration;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.EntryKind;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.FlatAct;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.MeasureKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Loads into databases of its own on the server of the tests. */
class LoadingIT {
    private static final long PEOPLE = 6_000;
    private static final DemoPeople WHO = new DemoPeople(DemoPeople.SEED, LocalDate.of(2026, 11, 22));
    private static final List<Table> SNAPSHOT =
            List.of(Table.TITLE_PERIOD, Table.ANNOTATION_PERIOD, Table.MEASURE_PERIOD);

    private static PGSimpleDataSource checked;
    private static PGSimpleDataSource bulk;

    @BeforeAll
    static void load() throws SQLException {
        checked = create("demo_checked");
        bulk = create("demo_bulk");
        new Loading(checked, WHO, line -> {}).load(PEOPLE, false);
        new Loading(bulk, WHO, line -> {}).load(PEOPLE, true);
    }

    @AfterAll
    static void drop() throws SQLException {
        execute(TestServers.database(), "drop database demo_checked with (force)");
        execute(TestServers.database(), "drop database demo_bulk with (force)");
    }

    @Test
    void the_snapshot_is_what_the_entries_in_the_database_fold_to() throws SQLException {
        var folded = new Rows(new HashSet<>());
        entries(checked).forEach((person, entries) -> folded.snapshot(person, History.of(entries)));

        for (var table : SNAPSHOT) {
            var expected = new String(lines(folded, table), StandardCharsets.UTF_8);
            assertThat(expected.lines().sorted().toList())
                    .isNotEmpty()
                    .isEqualTo(copied(checked, table).lines().sorted().toList());
        }
    }

    @Test
    void a_load_in_bulk_leaves_the_same_rows_as_one_that_checks_each() throws SQLException {
        for (var table : Table.values()) {
            assertThat(copied(bulk, table).lines().sorted().toList())
                    .as(table.toString())
                    .isNotEmpty()
                    .isEqualTo(copied(checked, table).lines().sorted().toList());
        }
    }

    @Test
    void a_load_in_bulk_brings_back_every_index_and_key() throws SQLException {
        var definitions = "select string_agg(d, E'\\n' order by d) from ("
                + "select indexdef from pg_indexes where schemaname = 'public' union all "
                + "select conname || ' ' || convalidated || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                + " where connamespace = 'public'::regnamespace) as all_of_them (d)";

        assertThat(text(bulk, definitions)).isEqualTo(text(checked, definitions));
    }

    @Test
    void the_register_goes_on_with_numbers_and_ids_of_its_own() throws SQLException {
        assertThat(text(checked, "select nextval('person_seq') - 50 >= (select max(id) from person)"))
                .isEqualTo("t");
        assertThat(text(
                        checked,
                        "select nextval('outside_registration_seq') - 50 >="
                                + " (select max(id) from outside_registration)"))
                .isEqualTo("t");
        assertThat(text(
                        checked,
                        "select nextval(pg_get_serial_sequence('register_entry', 'id')) >"
                                + " (select max(id) from register_entry)"))
                .isEqualTo("t");
        assertThat(text(checked, "select nextval('number_series_place')"))
                .isEqualTo(String.valueOf(Numbers.nextPlace(PEOPLE)));
    }

    @Test
    void a_filled_database_stays_as_it_is() throws SQLException {
        var filling = new DemoFilling(checked, LocalDate.of(2026, 12, 24));
        filling.fill(line -> assertThat(line).isNull());

        assertThat(text(checked, "select count(*) from person")).isEqualTo(String.valueOf(PEOPLE));
        assertThat(filling.samples()).contains("20481357", "J. van der Poel", "suspended");
    }

    // ---- the database, from the outside

    private static PGSimpleDataSource create(String name) throws SQLException {
        execute(TestServers.database(), "drop database if exists " + name + " with (force)");
        execute(TestServers.database(), "create database " + name);
        var source = TestServers.database();
        source.setUrl(source.getUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
        Migration.of(source).migrate();
        return source;
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** A table as COPY writes it, with the columns in which it was filled. */
    private static String copied(DataSource database, Table table) throws SQLException {
        try (var connection = database.getConnection()) {
            var bytes = new ByteArrayOutputStream();
            var sql = table.copy().replace(" from stdin", " to stdout");
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lines(Rows rows, Table table) {
        try (var taken = rows.tables().get(table).taken()) {
            return taken.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Long, List<Entry>> entries(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from register_entry order by person_id, id")) {
            var entries = new LinkedHashMap<Long, List<Entry>>();
            while (rows.next()) {
                entries.computeIfAbsent(rows.getLong("person_id"), person -> new ArrayList<>())
                        .add(entry(rows));
            }
            return entries;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var dutch = row.getString("text_nl");
        var act = new FlatAct(
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("ends_on", LocalDate.class),
                constant(Title.class, row.getString("title")),
                constant(Annotation.class, row.getString("annotation")),
                row.getObject("decided", LocalDate.class),
                constant(Extension.class, row.getString("ground")),
                constant(MeasureKind.class, row.getString("measure_kind")),
                dutch == null ? null : new Wording(dutch, row.getString("text_en")),
                row.getObject("visible_until", LocalDate.class),
                row.getObject("measure", Long.class));
        return new Entry(
                row.getLong("id"),
                row.getObject("effective", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                Basis.valueOf(row.getString("basis")),
                row.getString("basis_reference"),
                row.getObject("edition", LocalDate.class),
                row.getObject("annuls", Long.class),
                act.act());
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
