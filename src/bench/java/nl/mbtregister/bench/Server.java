package nl.mbtregister.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server process as production runs it, or an empty Payara Micro beside it; gone when it closes. */
final class Server implements AutoCloseable {
    static final Path WAR = Path.of(System.getProperty("bench.war"));
    static final Path PAYARA = Path.of(System.getProperty("bench.payara"));
    private static final Path OUTPUT = Path.of("target", "bench");

    private final Process process;
    private final int port;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The register on a database, through its entry point. */
    static Server register(String databaseUrl, Map<String, String> settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx64m", "deploy/Mbt.java"));
        command.addAll(List.of(WAR.toString(), PAYARA.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "MBT_PORT",
                        String.valueOf(port),
                        "MBT_WORK",
                        OUTPUT.resolve("work-" + port).toString(),
                        "MBT_DB_URL",
                        databaseUrl,
                        "MBT_DB_USER",
                        "postgres",
                        "MBT_DB_PASSWORD",
                        "postgres",
                        "MBT_QUESTIONS_PER_MINUTE",
                        "0",
                        "MBT_DEMO",
                        "true"));
        builder.environment().putAll(settings);
        return start(builder, port);
    }

    /** Payara Micro with nothing in it. */
    static Server empty() {
        int port = freePort();
        return start(
                new ProcessBuilder(
                        java(),
                        "-jar",
                        PAYARA.toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--nohostaware",
                        "--rootDir",
                        OUTPUT.resolve("empty-" + port).toString(),
                        "--port",
                        String.valueOf(port)),
                port);
    }

    private static Server start(ProcessBuilder builder, int port) {
        try {
            OUTPUT.toFile().mkdirs();
            builder.redirectErrorStream(true)
                    .redirectOutput(OUTPUT.resolve("server-" + port + ".log").toFile());
            return new Server(builder.start(), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** @return the body, or an empty text when the answer was not 200 or did not come */
    String get(String path) {
        try {
            HttpURLConnection question = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            question.setConnectTimeout(2_000);
            question.setReadTimeout(10_000);
            if (question.getResponseCode() != 200) {
                return "";
            }
            try (InputStream body = question.getInputStream()) {
                return new String(body.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            return "";
        }
    }

    /** Polls until the answer holds the words; seconds since the call. */
    double waitFor(String path, String words, int seconds) {
        long start = System.nanoTime();
        while (!get(path).contains(words)) {
            if (!process.isAlive() || System.nanoTime() - start > seconds * 1_000_000_000L) {
                throw new IllegalStateException("no answer on " + path + "; see target/bench/server-" + port + ".log");
            }
            pause(20);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Polls the log until Payara Micro says that it is ready; seconds since the call. */
    double waitForReady(int seconds) {
        long start = System.nanoTime();
        Path log = OUTPUT.resolve("server-" + port + ".log");
        try {
            while (!Files.readString(log).contains(") ready in ")) {
                if (System.nanoTime() - start > seconds * 1_000_000_000L) {
                    throw new IllegalStateException("not ready; see " + log);
                }
                pause(20);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** What is left on the heap of the register after a full collection, in bytes. */
    long heapInUse() {
        ProcessHandle jvm =
                process.descendants().reduce((parent, child) -> child).orElseThrow();
        jcmd(jvm, "GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd(jvm, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd does not say what is used");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private static String jcmd(ProcessHandle jvm, String command) {
        try {
            Process jcmd = new ProcessBuilder(java().replaceFirst("java$", "jcmd"), String.valueOf(jvm.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            throw new IllegalStateException(e);
        }
    }

    static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
