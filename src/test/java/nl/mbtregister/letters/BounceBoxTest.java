package nl.mbtregister.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.mbtregister.letters.rules.DeliveryNote;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("letters.R9 the mailbox for what comes back")
class BounceBoxTest {
    private static final String BOUNCE = """
        From: MAILER-DAEMON@mail.example
        To: bounces@register.example
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

        --b1
        Content-Type: text/plain

        I could not deliver this.
        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example

        Final-Recipient: rfc822; zoe@people.example
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 no such user
        --b1
        Content-Type: %s

        Message-ID: <1b4e28ba@register.example>
        Subject: Uw bericht

        --b1--
        """;

    @ParameterizedTest
    @ValueSource(strings = {ServerSetup.PROTOCOL_IMAP, ServerSetup.PROTOCOL_POP3})
    void notes_are_read_and_taken_out_and_so_is_everything_else(String protocol) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        try {
            GreenMailUser user = server.setUser("bounces@register.example", "bounces", "secret");
            user.deliver(mail(BOUNCE.formatted("message/rfc822")));
            user.deliver(mail("Subject: Afwezig\n\nIk ben er niet.\n"));
            user.deliver(mail(BOUNCE.formatted("text/rfc822-headers")));
            BounceBox box = box(
                    protocol,
                    protocol.equals(ServerSetup.PROTOCOL_IMAP)
                            ? server.getImap().getPort()
                            : server.getPop3().getPort());
            List<DeliveryNote> notes = new ArrayList<>();
            assertThat(box.empty(notes::add)).isEqualTo(3);
            DeliveryNote note = new DeliveryNote("<1b4e28ba@register.example>", true, "5.1.1 smtp; 550 no such user");
            assertThat(notes).containsExactly(note, note);
            assertThat(box.empty(notes::add)).isZero();
        } finally {
            server.stop();
        }
    }

    private static BounceBox box(String protocol, int port) {
        Map<Setting, String> set = Map.of(
                Setting.BOUNCE_HOST, "127.0.0.1",
                Setting.BOUNCE_PORT, String.valueOf(port),
                Setting.BOUNCE_PROTOCOL, protocol,
                Setting.BOUNCE_USER, "bounces",
                Setting.BOUNCE_PASSWORD, "secret");
        BounceBox box = new BounceBox();
        box.settings = new Settings() {
            @Override
            public String text(Setting setting) {
                return set.getOrDefault(setting, setting.otherwise());
            }
        };
        return box;
    }

    private static MimeMessage mail(String text) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
