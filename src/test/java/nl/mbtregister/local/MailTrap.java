package nl.mbtregister.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes every mail that the register sends and shows it in a browser. No mail leaves the machine. */
public final class MailTrap implements AutoCloseable {
    private final GreenMail smtp;
    private final HttpServer pages;

    /** @param smtpPort and pagePort are free ports of this machine; 0 takes any */
    public MailTrap(int smtpPort, int pagePort) throws IOException {
        smtp = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        pages.createContext("/", this::answer);
        pages.start();
    }

    public int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    public String address() {
        return "http://localhost:" + pages.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        pages.stop(0);
        smtp.stop();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] page = page(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private String page(String path) {
        MimeMessage[] mails = smtp.getReceivedMessages();
        StringBuilder html =
                new StringBuilder("<!doctype html><html lang=en><meta charset=utf-8><title>Mail trap</title>"
                        + "<style>body{font:16px system-ui;max-width:60em;margin:2em auto;padding:0 1em}pre{white-space:pre-wrap;"
                        + "background:#f6f8f7;padding:1em}</style><h1>Mail trap</h1>");
        try {
            if (path.matches("/[0-9]{1,9}") && Integer.parseInt(path.substring(1)) < mails.length) {
                MimeMessage mail = mails[Integer.parseInt(path.substring(1))];
                html.append("<p><a href=/>All mails</a><h2>").append(safe(mail.getSubject()));
                html.append("</h2><p>To ").append(safe(Arrays.toString(mail.getAllRecipients())));
                html.append("<pre>").append(safe(text(mail))).append("</pre>");
            } else {
                html.append("<p>").append(mails.length).append(" mails, newest first.<ul>");
                for (int i = mails.length - 1; i >= 0; i--) {
                    html.append("<li><a href=/").append(i).append(">").append(safe(mails[i].getSubject()));
                    html.append("</a> to ").append(safe(Arrays.toString(mails[i].getAllRecipients())));
                }
                html.append("</ul>");
            }
        } catch (MessagingException | IOException e) {
            html.append("<p>This mail cannot be read: ").append(safe(e.getMessage()));
        }
        return html.toString();
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        if (mail.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("text/plain")) {
                    return String.valueOf(part.getContent());
                }
            }
        }
        return GreenMailUtil.getBody(mail);
    }

    private static String safe(String text) {
        return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
