package nl.mbtregister.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.mbtregister.watch.rules.HookAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookLineTest {
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final HookLine LINE = new HookLine(Set.of("127.0.0.1"), PATIENCE);

    @ParameterizedTest
    @DisplayName("watch.R9: only a status from 200 to 299 takes a message over; nothing is followed")
    @CsvSource({
        "'HTTP/1.1 200 OK\r\n\r\n', 200, true",
        "'HTTP/1.1 204 \r\nConnection: close\r\n\r\n', 204, true",
        "'HTTP/1.0 202 Accepted\r\n\r\n', 202, true",
        "'HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\n\r\n', 302, false",
        "'HTTP/1.1 500 Internal Server Error\r\n\r\n', 500, false",
        "'HTTP/2 200\r\n\r\n', 0, false",
        "'220 mail.example ESMTP\r\n', 0, false",
        "'', 0, false"
    })
    void the_first_line_says_it(String answer, int code, boolean taken) throws IOException {
        try (ServerSocket server = server()) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> serve(server, answer));
            HookAnswer got = LINE.call(address(server), Map.of("webhook-id", "watch_1_1"), "{\"a\":\"é\"}");
            assertThat(got.code()).isEqualTo(code);
            assertThat(got.taken()).isEqualTo(taken);
            assertThat(heard.join())
                    .startsWith("POST /hook HTTP/1.1\r\nHost: 127.0.0.1:" + server.getLocalPort() + "\r\n")
                    .contains("\r\nContent-Length: 10\r\n", "\r\nwebhook-id: watch_1_1\r\n")
                    .endsWith("\r\n\r\n{\"a\":\"é\"}");
        }
    }

    @Test
    @DisplayName("watch.R9: who says nothing, or never comes to an end, is not waited for")
    void patience_ends() throws IOException {
        try (ServerSocket silent = server()) {
            assertThat(LINE.call(address(silent), Map.of(), "{}")).isEqualTo(new HookAnswer(0, "no answer in time"));
        }
        try (ServerSocket dripping = server()) {
            CompletableFuture.runAsync(() -> drip(dripping));
            assertThat(LINE.call(address(dripping), Map.of(), "{}").taken()).isFalse();
        }
    }

    @Test
    @DisplayName("watch.R8: a private address is not connected to, and one where nobody listens is told")
    void a_private_address_is_not_called() throws IOException {
        try (ServerSocket server = server()) {
            HookAddress here = address(server);
            assertThat(new HookLine(Set.of(), PATIENCE).call(here, Map.of(), "{}"))
                    .isEqualTo(new HookAnswer(0, "not an address of the open internet"));
            HookAddress named = new HookAddress(false, "localhost", here.port(), "/");
            assertThat(LINE.call(named, Map.of(), "{}").text()).isEqualTo("not an address of the open internet");
            server.close();
            assertThat(LINE.call(here, Map.of(), "{}").text()).startsWith("no connection");
        }
        assertThat(LINE.call(new HookAddress(true, "hooks.ggz.invalid", 443, "/"), Map.of(), "{}")
                        .taken())
                .isFalse();
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    }

    private static HookAddress address(ServerSocket server) {
        return new HookAddress(false, "127.0.0.1", server.getLocalPort(), "/hook");
    }

    /** @return what was sent */
    private static String serve(ServerSocket server, String answer) {
        try (Socket call = server.accept()) {
            InputStream in = call.getInputStream();
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) in.read());
            }
            int length = Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
            String heard = head + new String(in.readNBytes(length), UTF_8);
            call.getOutputStream().write(answer.getBytes(UTF_8));
            return heard;
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Until the other side gives up. */
    private static void drip(ServerSocket server) {
        try (Socket call = server.accept();
                OutputStream out = call.getOutputStream()) {
            while (true) {
                out.write('H');
                out.flush();
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            // it gave up
        }
    }
}
