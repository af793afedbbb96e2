package nl.mbtregister.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL that unpacks itself. Login is {@code postgres} without a password, from this machine only; it is
 * meant for development and tests.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Keeps its data in the folder from one start to the next.
     *
     * @param port 0 takes a free one
     * @throws IOException when it cannot start here; the message says why
     */
    public static EmbeddedDatabase in(Path folder, int port) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        return new EmbeddedDatabase(settings(port)
                .setServerConfig("fsync", "on") // by itself it acknowledges before the disk has it
                .setServerConfig("synchronous_commit", "on")
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start());
    }

    /** Empty, and gone when it closes. */
    public static EmbeddedDatabase throwaway(int port) throws IOException {
        return new EmbeddedDatabase(settings(port)
                .setServerConfig("fsync", "off")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .start());
    }

    private static EmbeddedPostgres.Builder settings(int port) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("jit", "off");
        return port == 0 ? builder : builder.setPort(port);
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
