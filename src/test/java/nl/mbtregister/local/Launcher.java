package nl.mbtregister.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.mbtregister.certificate.DemoCertificates;
import nl.mbtregister.demo.DemoAccounts;
import nl.mbtregister.paper.DemoSeal;
import nl.mbtregister.platform.Migration;
import nl.mbtregister.platform.SecretBox;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What {@code mvn} runs: database, mail trap, demo register and server on this machine, until Ctrl-C.
 *
 * <p>Environment: MBT_PORT (8080), MBT_DATA (folder that keeps the data, {@code target/data}), MBT_DOCUMENTS (folder of
 * documents, in that of the data), MBT_DB_URL, MBT_DB_USER and MBT_DB_PASSWORD to use a PostgreSQL server of your own.
 */
public final class Launcher {
    private static final Map<String, String> ENV = System.getenv();
    private final int port = Integer.parseInt(ENV.getOrDefault("MBT_PORT", "8080"));
    private final Path data =
            Path.of(ENV.getOrDefault("MBT_DATA", "target/data")).toAbsolutePath();
    private final Path war;
    private final Path payara;

    private Launcher(Path war, Path payara) {
        this.war = war;
        this.payara = payara;
    }

    public static void main(String[] arguments) throws Exception {
        new Launcher(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    private void run() throws Exception {
        if (inUse(port)) {
            stopWith("Port " + port + " is in use. Start with another one: MBT_PORT=8090 mvn");
        }
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        say("Database ...");
        Optional<EmbeddedDatabase> embedded =
                ENV.containsKey("MBT_DB_URL") ? Optional.empty() : Optional.of(embedded());
        onExit(() -> embedded.ifPresent(Launcher::close));
        DataSource database = database(embedded);
        migrate(database);
        DemoRegister.fill(database, this::say);
        certificates(database);

        MailTrap mails = new MailTrap(0, 0);
        onExit(mails::close);
        say("Server ...");
        Process server = server(embedded, mails);
        onExit(() -> stop(server));
        waitForAnswer(server);
        say(welcome(mails, embedded));
        say(DemoRegister.samples(database));
        say(DemoAccounts.told());
        say(DemoCertificates.told());
        System.exit(server.waitFor());
    }

    // ---- the parts

    private EmbeddedDatabase embedded() {
        try {
            return EmbeddedDatabase.in(data.resolve("postgres"), 0);
        } catch (IOException | RuntimeException e) {
            stopWith("The embedded PostgreSQL cannot start here: " + reason(e)
                    + "\nPoint to a PostgreSQL 18 server of your own instead:"
                    + "\n  MBT_DB_URL=jdbc:postgresql://localhost:5432/mbt MBT_DB_USER=mbt MBT_DB_PASSWORD=... mvn");
            throw new IllegalStateException(e);
        }
    }

    private DataSource database(Optional<EmbeddedDatabase> embedded) {
        var source = new PGSimpleDataSource();
        source.setUrl(embedded.map(EmbeddedDatabase::url).orElseGet(() -> ENV.get("MBT_DB_URL")));
        source.setUser(embedded.isPresent() ? "postgres" : ENV.getOrDefault("MBT_DB_USER", "mbt"));
        source.setPassword(ENV.getOrDefault("MBT_DB_PASSWORD", "mbt"));
        return source;
    }

    private void migrate(DataSource database) {
        try {
            Migration.of(database).migrate();
        } catch (RuntimeException e) {
            stopWith("The database cannot be brought up to date: " + reason(e));
        }
    }

    /** Only where the keys are those of the demo. */
    private void certificates(DataSource database) throws SQLException {
        if (!ENV.containsKey("MBT_SEAL_KEY") && !ENV.containsKey("MBT_SECRET_KEY")) {
            DemoSeal seal = new DemoSeal(data.resolve("seal.p12"));
            String address = ENV.getOrDefault("MBT_PUBLIC_ADDRESS", "http://localhost:" + port);
            new DemoCertificates(database, seal, SecretBox.OF_A_DEMO, address).fill();
        }
    }

    private Process server(Optional<EmbeddedDatabase> embedded, MailTrap mails) throws IOException {
        ProcessBuilder server = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                Path.of("deploy", "Mbt.java").toString(),
                war.toString(),
                payara.toString());
        Map<String, String> environment = server.environment();
        environment.put("MBT_PORT", String.valueOf(port));
        environment.put("MBT_WORK", data.resolve("work").toString());
        environment.putIfAbsent("MBT_DOCUMENTS", data.resolve("documents").toString());
        if (!ENV.containsKey("MBT_SEAL_KEY")) {
            environment.put("MBT_SEAL_KEY", data.resolve("seal.p12").toString());
            environment.put("MBT_SEAL_KEY_PASSWORD", DemoSeal.PASSWORD);
            environment.put("MBT_SEAL_KEY_MADE", "true");
        }
        if (!ENV.containsKey("MBT_SIGNING_KEYS")) {
            environment.put(
                    "MBT_SIGNING_KEYS", data.resolve("signing-keys.json").toString());
            environment.put("MBT_SIGNING_KEYS_MADE", "true");
        }
        environment.putIfAbsent("MBT_LOG_HEAD_MAIL", "log@watcher.example");
        environment.put("MBT_MAIL_HOST", "127.0.0.1");
        environment.put("MBT_MAIL_PORT", String.valueOf(mails.smtpPort()));
        environment.putIfAbsent("MBT_PUBLIC_ADDRESS", "http://localhost:" + port);
        environment.putIfAbsent("MBT_DEMO", "true");
        environment.putIfAbsent("MBT_JAVA_OPTIONS", "-Xmx1g");
        embedded.ifPresent(own -> {
            environment.put("MBT_DB_URL", own.url());
            environment.put("MBT_DB_USER", "postgres");
            environment.put("MBT_DB_PASSWORD", "mbt");
        });
        Path log = data.resolve("server.log");
        return server.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private void waitForAnswer(Process server) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/nl/"))
                .timeout(Duration.ofSeconds(20))
                .build();
        for (int second = 0; second < 180; second++) {
            if (!server.isAlive()) {
                stopWith("The server stopped while starting; " + data.resolve("server.log") + " says why.");
            }
            try {
                if (client.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // not yet
            }
            TimeUnit.SECONDS.sleep(1);
        }
        stopWith("The server gives no answer; " + data.resolve("server.log") + " says why.");
    }

    private String welcome(MailTrap mails, Optional<EmbeddedDatabase> embedded) {
        return "\nRegister MBT runs. Stop it with Ctrl-C.\n\n"
                + "  Register         http://localhost:" + port + "/\n"
                + "  As JSON          http://localhost:" + port + "/api/v1/registrations/{number}\n"
                + "  Mail trap        " + mails.address() + "\n"
                + "  Database         "
                + embedded.map(own -> own.url() + " (user postgres)").orElseGet(() -> ENV.get("MBT_DB_URL")) + "\n"
                + "  Data, log        " + data + "\n";
    }

    // ---- small things

    private static boolean inUse(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }

    private static void stop(Process server) {
        server.destroy();
        try {
            server.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            System.err.println("The database did not stop cleanly: " + reason(e));
        }
    }

    private final java.util.Deque<Runnable> exits = new java.util.ArrayDeque<>();

    /** Runs at exit, last added first: the server stops before its database does. */
    private synchronized void onExit(Runnable action) {
        if (exits.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::exit));
        }
        exits.push(action);
    }

    private synchronized void exit() {
        exits.forEach(Runnable::run);
    }

    private void say(String sentence) {
        System.out.println(sentence);
    }

    private static void stopWith(String sentence) {
        System.err.println("\n" + sentence + "\n");
        System.exit(1);
    }
}
