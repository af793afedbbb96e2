package nl.mbtregister.demo;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The indexes and keys that cost less when they are made after a big load than row by row: every index that is no key, and
 * every key that no other table refers to. Keys without overlaps stay: making one looks at each row again.
 *
 * @param definitions statements that bring them back
 */
record Indexes(List<String> definitions) {
    static final Indexes NONE = new Indexes(List.of());

    private static final String KEYS = """
            select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
                   format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
                          pg_get_constraintdef(c.oid))
            from pg_constraint c
            where c.conrelid = any (?::regclass[]) and c.contype in ('p', 'u') and not c.conperiod
              and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)
            order by 1""";
    private static final String OTHERS = """
            select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
            from pg_index i
            where i.indrelid = any (?::regclass[])
              and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
            order by 1""";

    static Indexes drop(DataSource database) throws SQLException {
        var definitions = new ArrayList<String>();
        try (var connection = database.getConnection();
                var drop = connection.createStatement()) {
            for (var which : List.of(KEYS, OTHERS)) {
                try (var select = connection.prepareStatement(which)) {
                    select.setArray(1, connection.createArrayOf("text", Table.values()));
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            drop.execute(rows.getString(1));
                            definitions.add(rows.getString(2));
                        }
                    }
                }
            }
        }
        return new Indexes(definitions);
    }

    void create(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            for (var definition : definitions) {
                statement.execute(definition);
            }
        }
    }
}
