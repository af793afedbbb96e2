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
import org.jspecify.annotations.Nullable;

/** A closed loop of HTTP/1.1 requests over kept connections: each asks again as soon as it has its answer. */
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

    /**
     * One thing to ask.
     *
     * @param text all of it, as it goes over the line
     * @param leadsTo how the address ends to which the answer has to lead; empty when any good answer will do
     */
    record Request(String text, String leadsTo) {
        static Request get(String path, String cookie) {
            String shown = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
            return new Request("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + shown + "\r\n", "");
        }

        static Request post(String path, String cookie, String form, String leadsTo) {
            return new Request(
                    "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie
                            + "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded"
                            + "\r\nContent-Length: " + form.length() + "\r\n\r\n" + form,
                    leadsTo);
        }

        private boolean isMet(Answer answer) {
            return answer.status < 400 && answer.location.endsWith(leadsTo);
        }
    }

    Result run(Duration length, Supplier<String> paths) {
        long stop = System.nanoTime() + length.toNanos();
        return all(() -> System.nanoTime() < stop ? Request.get(paths.get(), "") : null);
    }

    /** @param requests null when there are no more; asked by all connections at once */
    Result all(Supplier<@Nullable Request> requests) {
        long start = System.nanoTime();
        long good = 0;
        long bad = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                parts.add(threads.submit(() -> ask(requests)));
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
                send(socket.getOutputStream(), Request.get(path, ""));
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

    private long[] ask(Supplier<@Nullable Request> requests) {
        long[] counts = new long[2];
        Request request = requests.get();
        while (request != null) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(20_000);
                var in = new BufferedInputStream(socket.getInputStream(), 16_384);
                boolean open = true;
                while (open && request != null) {
                    send(socket.getOutputStream(), request);
                    Answer answer = read(in);
                    counts[request.isMet(answer) ? 0 : 1]++;
                    open = answer.keep;
                    request = requests.get();
                }
            } catch (IOException e) {
                counts[1]++;
                request = requests.get();
            }
        }
        return counts;
    }

    private static void send(OutputStream out, Request request) throws IOException {
        out.write(request.text.getBytes(StandardCharsets.US_ASCII));
    }

    private record Answer(int status, boolean keep, String location) {}

    private static Answer read(InputStream in) throws IOException {
        String first = line(in);
        int status = Integer.parseInt(first.substring(9, 12));
        int length = -1;
        boolean keep = true;
        String location = "";
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "Location:", 0, 9)) {
                location = header.substring(9).strip();
            }
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
        return new Answer(status, keep, location);
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
