package nl.mbtregister.access;

import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** What was mailed, as the database has it. */
record FixtureMailbox(DataSource database) {
    private static final Pattern CODE = Pattern.compile("\\d{4} \\d{4}");

    /** The code of a mail, "none" when no such mail went out. */
    String code(UUID mail) throws SQLException {
        Matcher code = CODE.matcher(text(
                "select body::text from letter where kind = 'MAILED_CODE' and reference = 'mailed_code " + mail + "'"));
        return code.find() ? code.group() : "none";
    }

    /** How many letters of a kind were mailed to an address. */
    int mailed(String kind, String address) throws SQLException {
        return Integer.parseInt(text("select count(*) from letter join letter_mail on letter_id = id where kind = '"
                + kind + "' and address = '" + address + "'"));
    }

    String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "none";
        }
    }

    void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
