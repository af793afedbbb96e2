import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checks the journal: {@code java deploy/VerifyJournal.java ROOT.war [position:hash ...]}.
 *
 * <p>Give it checkpoints that were kept outside the database (the server's log has one of each day): only then a chain
 * that was cut or wholly rewritten is found. Says of each wrong act its position and what is wrong. Ends with 0 when the
 * journal is sound, 1 when it is not, 2 when it could not be checked.
 *
 * <p>Environment: MBT_DB_URL, MBT_DB_USER, MBT_DB_PASSWORD. The server need not run.
 */
final class VerifyJournal {
    private VerifyJournal() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1) {
            System.err.println("Usage: java deploy/VerifyJournal.java ROOT.war [position:hash ...]");
            System.exit(2);
        }
        Path war = Path.of(arguments[0]).toAbsolutePath();
        String[] checkpoints = Arrays.copyOfRange(arguments, 1, arguments.length);
        Path driver = driverOf(war);
        int end;
        try (URLClassLoader classes = classesOf(war, driver)) {
            end = (int) classes.loadClass("nl.mbtregister.journal.JournalCommand")
                    .getMethod("run", String[].class, Map.class, PrintWriter.class)
                    .invoke(null, checkpoints, System.getenv(), new PrintWriter(System.out));
        } finally {
            Files.delete(driver);
        }
        System.exit(end);
    }

    private static URLClassLoader classesOf(Path war, Path driver) throws IOException {
        URL classes = URI.create("jar:" + war.toUri() + "!/WEB-INF/classes/").toURL();
        var loader = new URLClassLoader(new URL[] {classes, driver.toUri().toURL()});
        Thread.currentThread().setContextClassLoader(loader);
        return loader;
    }

    /** The JDBC driver that the WAR itself uses. */
    private static Path driverOf(Path war) throws IOException {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(e -> e.getName().matches("WEB-INF/lib/postgresql-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(war + " holds no JDBC driver"));
            Path jar = Files.createTempFile("jdbc-driver", ".jar");
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, jar, StandardCopyOption.REPLACE_EXISTING);
            }
            return jar;
        }
    }
}
