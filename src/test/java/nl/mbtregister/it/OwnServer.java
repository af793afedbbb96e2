package nl.mbtregister.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A server process as production runs it, but for a compiler and a collector that take half the processor time to start.
 * One test class has it for itself. Only for tests that run as a client.
 */
public final class OwnServer implements AutoCloseable {
    /** The WAR that we ship. */
    public static final Path SHIPPED = Path.of(System.getProperty("mbt.it.war"));

    private static final String STARTS_QUICKLY = "-XX:TieredStopAtLevel=1";
    private static final Path OUTPUT = Path.of(System.getProperty("mbt.it.output", "target/it"));

    private final Process process;
    private final String address;

    /** @param settings environment besides that of the tests, among it where its database is */
    public OwnServer(Map<String, String> settings) throws IOException {
        this(SHIPPED, settings);
    }

    /** @param war what it runs */
    public OwnServer(Path war, Map<String, String> settings) throws IOException {
        Files.createDirectories(OUTPUT);
        int port = freePort();
        address = "http://localhost:" + port;
        ProcessBuilder server = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                STARTS_QUICKLY,
                "deploy/Mbt.java",
                war.toString(),
                System.getProperty("mbt.it.payara"));
        server.environment().put("MBT_PORT", String.valueOf(port));
        server.environment().put("MBT_WORK", OUTPUT.resolve("server-" + port).toString());
        server.environment().put("MBT_JAVA_OPTIONS", "-Xmx512m -XX:-UseG1GC -XX:+UseSerialGC " + STARTS_QUICKLY);
        server.environment().putAll(settings);
        process = server.redirectErrorStream(true)
                .redirectOutput(OUTPUT.resolve("server-" + port + ".log").toFile())
                .start();
    }

    /**
     * A WAR that holds some classes of the tests besides what we ship.
     *
     * @param name of the folder in which it is made
     * @param classes their paths, as a regular expression
     */
    public static Path shippedWith(String name, String classes, String... packages) throws IOException {
        File war = Files.createDirectories(SHIPPED.resolveSibling(name))
                .resolve("ROOT.war")
                .toFile();
        ShrinkWrap.create(ZipImporter.class, war.getName())
                .importFrom(SHIPPED.toFile())
                .as(WebArchive.class)
                .addPackages(false, path -> path.get().matches(classes), packages)
                .as(ZipExporter.class)
                .exportTo(war, true);
        return war.toPath();
    }

    public String address() {
        return address;
    }

    /** Returns when this path is answered with 200. */
    public void await(String path) {
        Machine machine = new Machine(address);
        long start = System.nanoTime();
        while (true) {
            if (!process.isAlive() || System.nanoTime() - start > TimeUnit.MINUTES.toNanos(6)) {
                throw new IllegalStateException("the server of " + address + " does not answer; see " + OUTPUT);
            }
            try {
                if (machine.get(path).statusCode() == 200) {
                    return;
                }
            } catch (UncheckedIOException e) {
                Thread.onSpinWait();
            }
        }
    }

    /** Ends it at once, as a power cut would: nothing is finished, nothing is written any more. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
