package nl.mbtregister.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.delayedExecutor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import nl.mbtregister.watch.rules.HookAddress;
import nl.mbtregister.watch.rules.OpenInternet;

/**
 * Calls a system once. The address that is looked up is the one that is looked at and the one that is connected to, so a name
 * that leads elsewhere the second time gains nothing. Of the answer only the first line is read; nothing is followed.
 *
 * @param inside hosts of the own network that may be called all the same
 * @param patience for all of it together
 */
record HookLine(Set<String> inside, Duration patience) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int LONGEST_LINE = 1_000;

    HookAnswer call(HookAddress address, Map<String, String> headers, String body) {
        var late = new AtomicBoolean();
        try (Socket plain = new Socket()) {
            CompletableFuture<Void> watch = CompletableFuture.runAsync(
                    () -> {
                        late.set(true);
                        close(plain);
                    },
                    delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
            try {
                InetAddress at = lookUp(address.host());
                if (!OpenInternet.has(at) && !inside.contains(address.host())) {
                    return new HookAnswer(0, "not an address of the open internet");
                }
                plain.connect(new InetSocketAddress(at, address.port()), (int) patience.toMillis());
                return talk(address.secure() ? secured(plain, address) : plain, address, headers, body);
            } finally {
                watch.cancel(false);
            }
        } catch (UnknownHostException e) {
            return new HookAnswer(0, "there is no such host");
        } catch (IOException e) {
            return new HookAnswer(0, late.get() ? "no answer in time" : "no connection: " + e.getMessage());
        }
    }

    /** When one of several addresses leads inside, the name is not to be trusted with any. */
    private static InetAddress lookUp(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host.replaceAll("^\\[|]$", ""));
        for (InetAddress one : all) {
            if (!OpenInternet.has(one)) {
                return one;
            }
        }
        return all[0];
    }

    private static Socket secured(Socket plain, HookAddress address) throws IOException {
        SSLSocket secured = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault())
                .createSocket(plain, address.host(), address.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static HookAnswer talk(Socket line, HookAddress address, Map<String, String> headers, String body)
            throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        StringBuilder head = new StringBuilder("POST " + address.path() + " HTTP/1.1\r\nHost: " + address.host() + ":"
                + address.port() + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length
                + "\r\nConnection: close\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var call = new ByteArrayOutputStream();
        call.writeBytes(head.append("\r\n").toString().getBytes(ISO_8859_1));
        call.writeBytes(bytes);
        line.getOutputStream().write(call.toByteArray());
        line.getOutputStream().flush();
        Matcher status = STATUS.matcher(firstLine(line.getInputStream()));
        return status.matches()
                ? new HookAnswer(Integer.parseInt(status.group(1)), "HTTP " + status.group(1))
                : new HookAnswer(0, "no answer of HTTP");
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder first = new StringBuilder();
        for (int sign = in.read(); sign >= 0 && sign != '\n' && first.length() < LONGEST_LINE; sign = in.read()) {
            first.append((char) sign);
        }
        return first.toString().strip();
    }

    private static void close(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            // whoever waits for it notices, and nobody else does
        }
    }
}
