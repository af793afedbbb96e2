package nl.mbtregister.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A closed loop of HTTP/1.1 questions over kept connections: each asks again as soon as it has its answer. */
final class Load {
    private final int port;
    private final int connections;

    Load(int port, int connections) {
        this.port = port;
        this.connections = connections;
    }

    /** What a round gave: answers of 2xx or 3xx, other answers, seconds. */
    record Result(long good, long bad, double seconds) {
        double perSecond() {
            return good / seconds;
        }
    }

    Result run(Duration length, Supplier<String> paths) {
        long start = System.nanoTime();
        long stop = start + length.toNanos();
        long good = 0;
        long bad = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                parts.add(threads.submit(() -> ask(stop, paths)));
            }
            for (Future<long[]> part : parts) {
                good += part.get()[0];
                bad += part.get()[1];
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return new Result(good, bad, (System.nanoTime() - start) / 1e9);
    }

    /** One connection at a time, for asking one thing after another; opened anew when the server has closed it. */
    static final class Line implements AutoCloseable {
        private final int port;
        private Socket socket;
        private InputStream in;

        Line(int port) {
            this.port = port;
            open();
        }

        void ask(String path) {
            try {
                send(socket.getOutputStream(), path);
                Answer answer = read(in);
                if (answer.status >= 400) {
                    throw new IllegalStateException(path + " was answered with " + answer.status);
                }
                if (!answer.keep) {
                    close();
                    open();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void open() {
            try {
                socket = new Socket("127.0.0.1", port);
                socket.setTcpNoDelay(true);
                in = new BufferedInputStream(socket.getInputStream(), 16_384);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private long[] ask(long stop, Supplier<String> paths) {
        long[] counts = new long[2];
        while (System.nanoTime() < stop) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(20_000);
                var in = new BufferedInputStream(socket.getInputStream(), 16_384);
                boolean open = true;
                while (open && System.nanoTime() < stop) {
                    send(socket.getOutputStream(), paths.get());
                    Answer answer = read(in);
                    counts[answer.status < 400 ? 0 : 1]++;
                    open = answer.keep;
                }
            } catch (IOException e) {
                counts[1]++;
            }
        }
        return counts;
    }

    private static void send(OutputStream out, String path) throws IOException {
        out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private record Answer(int status, boolean keep) {}

    private static Answer read(InputStream in) throws IOException {
        String first = line(in);
        int status = Integer.parseInt(first.substring(9, 12));
        int length = -1;
        boolean keep = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            } else if (lower.equals("connection: close")) {
                keep = false;
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else if (status != 304 && status != 204) {
            for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
                in.skipNBytes(chunk + 2L);
            }
            line(in);
        }
        return new Answer(status, keep);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
