import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Starts the register's server: {@code java deploy/Mbt.java ROOT.war payara-micro.jar}.
 *
 * <p>Payara Micro does not deploy while its database is away. So this program waits for the database first, answers
 * meanwhile on the same port with 503 and a sentence, and then hands the port over to Payara Micro. It needs a JDK and
 * nothing else.
 *
 * <p>Environment: MBT_PORT (8080), MBT_DB_URL, MBT_DB_USER, MBT_DB_PASSWORD, MBT_WORK (folder for unpacked files),
 * MBT_JAVA_OPTIONS (options for the server's JVM, separated by blanks).
 */
final class Mbt {
    private static final Map<String, String> ENV = System.getenv();

    private Mbt() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("Usage: java deploy/Mbt.java ROOT.war payara-micro.jar [Payara Micro options]");
            System.exit(2);
        }
        Path war = Path.of(arguments[0]).toAbsolutePath();
        Path payara = Path.of(arguments[1]).toAbsolutePath();
        Path work = Path.of(ENV.getOrDefault("MBT_WORK", System.getProperty("java.io.tmpdir") + "/mbt-" + port()));
        Files.createDirectories(work);

        waitForDatabase(driverOf(war, work));
        // Payara Micro would first deploy what it remembers from the last time
        delete(work.resolve("payara"));
        Process server = new ProcessBuilder(
                        command(war, payara, work, List.of(arguments).subList(2, arguments.length)))
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        System.exit(server.waitFor());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int port() {
        return Integer.parseInt(ENV.getOrDefault("MBT_PORT", "8080"));
    }

    private static List<String> command(Path war, Path payara, Path work, List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        String options = ENV.getOrDefault("MBT_JAVA_OPTIONS", "").strip();
        if (!options.isEmpty()) {
            command.addAll(List.of(options.split("\\s+")));
        }
        command.addAll(List.of("-jar", payara.toString(), "--nohazelcast", "--disablephonehome", "--nohostaware"));
        command.addAll(List.of("--rootDir", work.resolve("payara").toString(), "--port", String.valueOf(port())));
        Path boot = Path.of(System.getProperty("mbt.preboot", "deploy/payara-preboot.txt"));
        if (Files.exists(boot)) {
            command.addAll(List.of("--prebootcommandfile", boot.toString()));
        }
        command.addAll(more);
        command.addAll(List.of("--deploy", war.toString()));
        return command;
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(20, java.util.concurrent.TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
        }
    }

    // ---- until the database is there

    private static void waitForDatabase(Driver driver) throws Exception {
        if (reaches(driver)) {
            return;
        }
        System.out.println("The database does not answer yet; waiting for it. Meanwhile every request gets a 503.");
        HttpServer stopgap;
        try {
            stopgap = HttpServer.create(new InetSocketAddress(port()), 0);
        } catch (BindException e) {
            System.err.println("Port " + port() + " is in use. Set MBT_PORT to another one.");
            System.exit(1);
            return;
        }
        stopgap.createContext("/", Mbt::sayUnavailable);
        stopgap.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        stopgap.start();
        while (!reaches(driver)) {
            Thread.sleep(500);
        }
        stopgap.stop(0);
        System.out.println("The database answers.");
    }

    private static boolean reaches(Driver driver) {
        Properties login = new Properties();
        login.setProperty("user", ENV.getOrDefault("MBT_DB_USER", "mbt"));
        login.setProperty("password", ENV.getOrDefault("MBT_DB_PASSWORD", "mbt"));
        login.setProperty("loginTimeout", "5");
        try (Connection connection =
                driver.connect(ENV.getOrDefault("MBT_DB_URL", "jdbc:postgresql://localhost:5432/mbt"), login)) {
            return connection != null;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void sayUnavailable(HttpExchange exchange) throws IOException {
        boolean machine = exchange.getRequestURI().getPath().startsWith("/api/");
        boolean english = exchange.getRequestURI().getPath().startsWith("/en/");
        String text = english
                ? "The register is temporarily unavailable. Nothing is lost. Try again in a minute."
                : "Het register is even niet bereikbaar. Er gaat niets verloren. Probeer het over een minuut opnieuw.";
        String body = machine
                ? "{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"" + text
                        + "\"}"
                : "<!doctype html><html lang=\"" + (english ? "en" : "nl") + "\"><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>Register MBT</title><h1>"
                        + "Register MBT</h1><p>" + text + "</p></html>";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", machine ? "application/problem+json" : "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Retry-After", "5");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(503, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The JDBC driver that the WAR itself uses. */
    private static Driver driverOf(Path war, Path work) throws Exception {
        Path jar = work.resolve("jdbc-driver.jar");
        try (ZipFile zip = new ZipFile(war.toFile())) {
            var entry = zip.stream()
                    .filter(e -> e.getName().matches("WEB-INF/lib/postgresql-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(war + " holds no JDBC driver"));
            Files.copy(zip.getInputStream(entry), jar, StandardCopyOption.REPLACE_EXISTING);
        }
        var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
        return (Driver) Class.forName("org.postgresql.Driver", true, loader)
                .getDeclaredConstructor()
                .newInstance();
    }
}
