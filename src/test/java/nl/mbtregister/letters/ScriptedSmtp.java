package nl.mbtregister.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** A mail server that says what the test wants to hear, one client after the other. */
final class ScriptedSmtp implements AutoCloseable {
    /** Instead of an answer: closes the line. */
    static final String DROP = "DROP";

    /** Instead of an answer: says nothing and waits. */
    static final String SILENCE = "SILENCE";

    /** Before an answer, or alone for the usual one: says it at ten bytes a second. */
    static final String SLOWLY = "SLOWLY ";

    /** The command under which the script is asked about the end of a mail. */
    static final String END_OF_MAIL = ".";

    private static final long TENTH_OF_A_SECOND = 100_000_000;

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final Function<String, String> script;

    /** @param script the answer to a command, or an empty text for the usual one; asked for "CONNECT" first */
    ScriptedSmtp(Function<String, String> script) throws IOException {
        this.script = script;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Mails that were sent to their end, whatever was answered then. */
    List<String> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    continue;
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.UTF_8);
        String command = "CONNECT";
        while (command != null && say(out, in, command)) {
            if (command.startsWith("DATA") && script.apply(command).matches("|" + SLOWLY)) {
                mails.add(mail(in));
                command = END_OF_MAIL;
            } else if (command.startsWith("QUIT")) {
                return;
            } else {
                command = in.readLine();
            }
        }
    }

    private boolean say(PrintWriter out, BufferedReader in, String command) throws IOException {
        String scripted = script.apply(command);
        if (scripted.equals(DROP)) {
            return false;
        }
        if (scripted.equals(SILENCE)) {
            in.readLine();
            return false;
        }
        boolean slowly = scripted.startsWith(SLOWLY);
        String answer = slowly ? scripted.substring(SLOWLY.length()) : scripted;
        for (char one : ((answer.isEmpty() ? usual(command) : answer) + "\r\n").toCharArray()) {
            if (slowly) {
                LockSupport.parkNanos(TENTH_OF_A_SECOND);
                out.flush();
            }
            out.print(one);
        }
        out.flush();
        return true;
    }

    private static String usual(String command) {
        return switch (command.split(" ")[0]) {
            case "CONNECT" -> "220 ready";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    private static String mail(BufferedReader in) {
        StringBuilder mail = new StringBuilder();
        try {
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                mail.append(line).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mail.toString();
    }
}
