package nl.mbtregister.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.mbtregister.letters.rules.Answer;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.letters.rules.Paragraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailLineTest {
    private static final String FROM = "Register MBT <register@register.example>";
    private static final String ID = "<1b4e28ba@register.example>";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Message MESSAGE = new Message(
            Locale.of("nl"),
            "Uw inschrijving is bijgewerkt",
            List.of(
                    new Paragraph.Plain("Beste Zoë,"),
                    new Paragraph.Link("Register", "https://register.example/nl/register/10004775")));

    @Test
    void a_mail_says_the_same_as_text_and_as_html_and_bears_its_own_id() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (MailLine line = open(server.getSmtp().getPort())) {
            assertThat(line.send(mail("zoe@people.example"))).isEqualTo(Answer.ACCEPTED);
            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getMessageID()).isEqualTo(ID);
            assertThat(received.getSubject()).isEqualTo(MESSAGE.subject());
            assertThat(received.getFrom()[0]).hasToString(FROM);
            assertThat(received.getAllRecipients()[0]).hasToString("zoe@people.example");
            assertThat(received.getSentDate().toInstant()).isEqualTo(mail("").postedAt());
            assertThat(received.getHeader("Content-Language")).containsExactly("nl");
            Multipart parts = (Multipart) received.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(text(parts, 0)).isEqualTo(MESSAGE.text().strip());
            assertThat(text(parts, 1)).isEqualTo(MESSAGE.html().strip());
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 4.7.1 busy, 451",
        "MAIL, 550 5.7.1 we do not know you, 550",
        "RCPT, 450 4.2.1 greylisted, 450",
        "RCPT, 550 5.1.1 no such user, 550",
        "RCPT, 421 4.3.2 shutting down, 421",
        "DATA, 452 4.3.1 disk full, 452",
        "DATA, 554 5.7.1 spam, 554",
        "., 451 4.3.0 try later, 451",
        "., 554 5.7.1 spam, 554",
        "., DROP, 0",
        "RCPT, DROP, 0",
        "., SILENCE, 0",
    })
    void what_the_server_says_at_any_word_is_understood(String command, String says, int code) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(said -> said.startsWith(command) ? says : "");
                MailLine line = open(server.port())) {
            assertThat(line.send(mail("zoe@people.example")).code()).isEqualTo(code);
        }
    }

    @DisplayName("letters.R5 a refusal of the register itself is no fault of the letter")
    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 4.7.1 busy",
        "MAIL, 530 5.7.0 log in first",
        "MAIL, 550 5.7.1 we do not know you",
        "MAIL, 554 5.7.1 not from here",
        "MAIL, DROP",
        "RCPT, 530 5.7.0 log in first",
    })
    void a_refusal_of_the_register_itself_is_no_fault_of_the_letter(String command, String says) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(said -> said.startsWith(command) ? says : "");
                MailLine line = open(server.port())) {
            Answer answer = line.send(mail("zoe@people.example"));
            assertThat(answer.aboutUs()).isTrue();
            assertThat(answer.refusedForGood()).isFalse();
            assertThat(answer.lineLost()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"RCPT, 550 5.1.1 no such user", "DATA, 554 5.7.1 spam", "., 554 5.7.1 spam"})
    void a_refusal_of_the_letter_is_for_good(String command, String says) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(said -> said.startsWith(command) ? says : "");
                MailLine line = open(server.port())) {
            assertThat(line.send(mail("zoe@people.example")).refusedForGood()).isTrue();
        }
    }

    @Test
    void a_sender_that_is_no_address_opens_no_line() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(said -> "")) {
            MailLogin login = new MailLogin("127.0.0.1", server.port(), "", "", false);
            assertThatThrownBy(() -> MailLine.open(login, "register at register", "", PATIENCE))
                    .isInstanceOf(MessagingException.class);
        }
    }

    @Test
    void what_is_no_address_is_refused_for_good_and_the_line_stays_usable() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(command -> "");
                MailLine line = open(server.port())) {
            assertThat(line.send(mail("zoe at people")).refusedForGood()).isTrue();
            assertThat(line.send(mail("zoe@people.example\r\nBcc: all@people.example"))
                            .refusedForGood())
                    .isTrue();
            assertThat(line.send(mail("zoe@people.example")).accepted()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"554 5.7.1 not you", "421 4.3.2 later", "DROP", "SILENCE"})
    void a_server_that_lets_nobody_in_costs_no_letter_an_attempt(String greeting) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(said -> said.equals("CONNECT") ? greeting : "")) {
            assertThatThrownBy(() -> open(server.port())).isInstanceOf(MessagingException.class);
        }
    }

    @Test
    void nobody_listening_costs_no_letter_an_attempt() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> open(port)).isInstanceOf(MessagingException.class);
    }

    @Test
    void a_password_is_never_sent_in_the_clear() throws IOException {
        try (ScriptedSmtp server =
                new ScriptedSmtp(said -> said.startsWith("EHLO") ? "250-scripted\r\n250 AUTH PLAIN LOGIN" : "")) {
            MailLogin login = new MailLogin("127.0.0.1", server.port(), "register", "secret", false);
            assertThatThrownBy(() -> MailLine.open(login, FROM, "", PATIENCE))
                    .isInstanceOf(MessagingException.class)
                    .hasMessageContaining("STARTTLS");
        }
    }

    private static MailLine open(int port) throws MessagingException {
        return MailLine.open(new MailLogin("127.0.0.1", port, "", "", false), FROM, "", PATIENCE);
    }

    private static Mail mail(String address) {
        return new Mail(1, address, ID, 1, 0, Instant.parse("2026-11-22T14:03:00Z"), MESSAGE);
    }

    private static String text(Multipart parts, int part) throws MessagingException, IOException {
        return parts.getBodyPart(part)
                .getContent()
                .toString()
                .replace("\r\n", "\n")
                .strip();
    }
}
