package nl.mbtregister.journal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.journal.rules.Verdict;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Time;

/** Checks the journal from a command line, with or without a server running; {@code deploy/VerifyJournal.java} calls it. */
public final class JournalCommand {
    public static final int SOUND = 0;
    public static final int NOT_SOUND = 1;
    public static final int NOT_CHECKED = 2;

    private JournalCommand() {}

    /**
     * @param checkpoints kept outside the database, each as {@code position:hash}
     * @param environment where MBT_DB_URL, MBT_DB_USER and MBT_DB_PASSWORD stand
     * @return the exit code
     */
    public static int run(String[] checkpoints, Map<String, String> environment, PrintWriter out) {
        try (Connection connection = open(environment)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<Checkpoint> outside =
                    Stream.of(checkpoints).map(Checkpoint::parse).toList();
            return tell(new JournalCheck(connection).verify(new Time().now(), outside), out);
        } catch (SQLException | IllegalArgumentException e) {
            out.println("The journal was not checked: " + e.getMessage());
            return NOT_CHECKED;
        } finally {
            out.flush();
        }
    }

    private static int tell(Verdict verdict, PrintWriter out) {
        out.println(verdict.rows() + " acts read. Keep this checkpoint outside the database: " + verdict.end());
        if (verdict.sound()) {
            out.println("The journal is sound.");
            return SOUND;
        }
        out.println("THE JOURNAL IS NOT SOUND. Faults: " + verdict.faultCount());
        verdict.faults().forEach(fault -> out.println(fault.position() + " " + fault.kind()));
        return NOT_SOUND;
    }

    private static Connection open(Map<String, String> environment) throws SQLException {
        return DriverManager.getConnection(
                setting(environment, Setting.DB_URL),
                setting(environment, Setting.DB_USER),
                setting(environment, Setting.DB_PASSWORD));
    }

    private static String setting(Map<String, String> environment, Setting setting) {
        String variable = setting.key().replace('.', '_').toUpperCase(java.util.Locale.ROOT);
        return environment.getOrDefault(variable, setting.otherwise());
    }
}
