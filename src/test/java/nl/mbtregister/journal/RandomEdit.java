package nl.mbtregister.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;

/** Makes one change in a sealed journal that nobody may make. */
final class RandomEdit {
    /** @param positions at one of which the fault must be reported */
    record Made(String sql, List<Long> positions) {}

    private static final List<String> CONTENT_COLUMNS =
            List.of("actor", "role", "on_behalf_of", "object", "facts", "salt", "subject_person");
    private static final List<String> ROW_COLUMNS =
            List.of("at", "act", "erases", "commitment", "row_hash", "chain_hash");

    private final SplittableRandom random;
    private final int rows;
    private final int checkedAt;

    RandomEdit(SplittableRandom random, int rows, int checkedAt) {
        this.random = random;
        this.rows = rows;
        this.checkedAt = checkedAt;
    }

    Made next(Connection connection) throws SQLException {
        Made made = make();
        for (String statement : made.sql().split(";")) {
            JournalFixture.execute(connection, statement);
        }
        return made;
    }

    private Made make() {
        // the last row of all can be cut off unseen until the next checkpoint: that is what checkpoints are for
        long at = random.nextLong(1, rows);
        String row = " where row_id = (select id from journal_row where position = " + at + ")";
        return switch (random.nextInt(6)) {
            case 0 -> new Made("update journal_content set " + other(pick(CONTENT_COLUMNS)) + row, List.of(at));
            case 1 -> new Made("delete from journal_content" + row, List.of(at));
            case 2 ->
                new Made("update journal_row set " + other(pick(ROW_COLUMNS)) + " where position = " + at, List.of(at));
            case 3 -> new Made("delete from journal_row where position = " + at, List.of(at));
            case 4 -> swap(at, random.nextLong(1, rows));
            default ->
                new Made("delete from journal_row where position >= " + Math.min(at, checkedAt), List.of((long)
                        checkedAt));
        };
    }

    private Made swap(long one, long other) {
        long another = one == other ? rows : other;
        return new Made("""
                update journal_row set position = 1000000 where position = %1$d;
                update journal_row set position = %1$d where position = %2$d;
                update journal_row set position = %2$d where position = 1000000""".formatted(one, another), List.of(one, another));
    }

    private static String other(String column) {
        return column + " = "
                + switch (column) {
                    case "at" -> "at - interval '1 day'";
                    case "subject_person" -> "subject_person + 1";
                    case "erases" -> "'{1}'";
                    case "salt", "commitment", "row_hash", "chain_hash" -> "sha256(" + column + ")";
                    default -> "coalesce(" + column + ", '') || ' '";
                };
    }

    private String pick(List<String> columns) {
        return columns.get(random.nextInt(columns.size()));
    }
}
