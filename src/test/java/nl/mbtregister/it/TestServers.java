package nl.mbtregister.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import nl.mbtregister.local.DemoRegister;
import nl.mbtregister.local.EmbeddedDatabase;
import nl.mbtregister.platform.Migration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Starts what the in-container tests need around the server, before the first of them and once for all: the database
 * (unless {@code -Dmbt.it.db.url} names one) and a mail server. Does nothing in a run of plain tests.
 */
public final class TestServers implements LauncherSessionListener {
    private static Optional<GreenMail> mail = Optional.empty();
    private Optional<EmbeddedDatabase> database = Optional.empty();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("mbt.it.war") == null) {
            return;
        }
        try {
            if (System.getProperty("mbt.it.db.embedded", "true").equals("true")) {
                database = Optional.of(EmbeddedDatabase.throwaway(Integer.getInteger("mbt.it.db.port")));
            }
            Migration.of(database()).migrate();
            DemoRegister.fill(database(), progress -> {});
            GreenMail server = new GreenMail(
                    new ServerSetup(Integer.getInteger("mbt.it.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
            mail = Optional.of(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        mail.ifPresent(GreenMail::stop);
        database.ifPresent(server -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The database that the server under test uses, from the outside. */
    public static PGSimpleDataSource database() {
        var source = new PGSimpleDataSource();
        source.setUrl(System.getenv("MBT_DB_URL"));
        source.setUser(System.getenv("MBT_DB_USER"));
        source.setPassword(System.getenv("MBT_DB_PASSWORD"));
        return source;
    }

    /** The mail server that the server under test sends to; only where the test runs as a client. */
    public static GreenMail mail() {
        return mail.orElseThrow();
    }
}
