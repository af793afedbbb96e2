package nl.mbtregister.journal;

import static nl.mbtregister.journal.JournalFixture.execute;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.it.OwnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JournalCommandIT {
    private final StringWriter said = new StringWriter();
    private OwnDatabase database;

    @BeforeEach
    void write() throws SQLException {
        database = new OwnDatabase();
        try (Connection connection = database.open()) {
            JournalFixture.add(connection, 5, new SplittableRandom(11));
            JournalFixture.seal(connection);
            connection.commit();
        }
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @Test
    void a_sound_journal_ends_with_0_and_a_checkpoint_to_keep() {
        assertThat(run()).isEqualTo(JournalCommand.SOUND);
        assertThat(said.toString()).contains("5 acts read.", "The journal is sound.");
        assertThat(run(checkpoint())).isEqualTo(JournalCommand.SOUND);
    }

    @DisplayName("journal.R3 each wrong act is named with what is wrong")
    @Test
    void each_wrong_act_is_named_with_what_is_wrong() throws SQLException {
        tamper("update journal_row set act = 'person.file.printed' where position = 3");
        assertThat(run()).isEqualTo(JournalCommand.NOT_SOUND);
        assertThat(said.toString().lines()).endsWith("THE JOURNAL IS NOT SOUND. Faults: 1", "3 ROW_CHANGED");
    }

    @DisplayName("journal.R4 a tail that was cut is found with the checkpoint that the command gave before")
    @Test
    void a_tail_that_was_cut_is_found_with_an_earlier_checkpoint() throws SQLException {
        run();
        String checkpoint = checkpoint();
        tamper("delete from journal_row where position = 5");
        assertThat(run()).isEqualTo(JournalCommand.SOUND);
        assertThat(run(checkpoint)).isEqualTo(JournalCommand.NOT_SOUND);
        assertThat(said.toString().lines()).endsWith("5 TAIL_CUT");
    }

    @Test
    void what_cannot_be_checked_ends_with_2_and_says_why() {
        assertThat(run("no checkpoint")).isEqualTo(JournalCommand.NOT_CHECKED);
        assertThat(said.toString()).contains("The journal was not checked: a checkpoint is written as position:hash");
        Map<String, String> nowhere = Map.of("MBT_DB_URL", "jdbc:postgresql://localhost:1/none");
        assertThat(JournalCommand.run(new String[0], nowhere, new PrintWriter(said)))
                .isEqualTo(JournalCommand.NOT_CHECKED);
    }

    @Test
    void the_program_of_the_deploy_folder_needs_a_jdk_and_the_war_only() throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "deploy/VerifyJournal.java",
                System.getProperty("mbt.it.war"));
        program.environment().putAll(database.environment());
        Process process = program.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(output).contains("The journal is sound.");
        assertThat(process.waitFor()).isZero();
    }

    private int run(String... checkpoints) {
        return JournalCommand.run(checkpoints, database.environment(), new PrintWriter(said));
    }

    private String checkpoint() {
        Matcher checkpoint = Pattern.compile("\\d+:[0-9a-f]{64}").matcher(said.toString());
        assertThat(checkpoint.find()).isTrue();
        return checkpoint.group();
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = database.open()) {
            execute(connection, "set local session_replication_role = replica");
            execute(connection, sql);
            connection.commit();
        }
    }
}
