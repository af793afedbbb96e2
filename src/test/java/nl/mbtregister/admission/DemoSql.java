package nl.mbtregister.admission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements over one connection; enums are written by their names. */
record DemoSql(Connection connection) {
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    void run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = filled(sql, values)) {
            statement.executeUpdate();
        }
    }

    <T> List<T> all(String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = filled(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        }
    }

    <T> T one(String sql, Reader<T> reader, @Nullable Object... values) throws SQLException {
        return all(sql, reader, values).getFirst();
    }

    private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Enum<?> constant ? constant.name() : values[i]);
        }
        return statement;
    }
}
