package nl.mbtregister.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.mbtregister.it.OwnDatabase;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.rules.Answer;
import nl.mbtregister.platform.Time;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Posting, claiming, sending and settling, against mail servers in every mood. */
class SendingLettersIT {
    private static final long SEED = Long.getLong("mbt.it.seed", System.nanoTime());
    private static final Instant START = Instant.parse("2026-11-22T14:03:00Z");

    private OwnDatabase database;
    private Instant now = START;
    private final Time time = new Time() {
        @Override
        public Instant now() {
            return now;
        }
    };

    @BeforeEach
    void create() throws SQLException {
        database = new OwnDatabase();
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @DisplayName("letters.R4 two senders at once send each mail once")
    @Test
    void two_senders_at_once_send_each_mail_once() throws Exception {
        int count = 150;
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port = server.getSmtp().getPort();
        try (SenderFixture poster = sender(port);
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int person = 1; person <= count; person++) {
                poster.post(letter(person), now);
            }
            List<Future<?>> senders = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                senders.add(threads.submit(() -> {
                    try (SenderFixture sender = sender(port)) {
                        sender.sendAll();
                    }
                    return null;
                }));
            }
            for (Future<?> sender : senders) {
                sender.get();
            }
            assertThat(server.getReceivedMessages()).hasSize(count);
            assertThat(ids(server.getReceivedMessages())).hasSize(count);
            assertThat(poster.ask("select count(*) from letter_mail where state = 'SENT' and attempts = 1"))
                    .isEqualTo(String.valueOf(count));
        } finally {
            server.stop();
        }
    }

    @DisplayName("letters.R1 the same letter about the same thing is posted once")
    @Test
    void the_same_letter_is_posted_once_and_lies_in_the_inbox_without_an_address_too() throws Exception {
        try (SenderFixture sender = sender(1)) {
            Letter letter = letter(1);
            assertThat(sender.post(letter, now)).isTrue();
            assertThat(sender.post(letter, now)).isFalse();
            Recipient nowhere = new Recipient(2L, null, "nl", "Zoë");
            assertThat(sender.post(new Letter(nowhere, letter.kind(), letter.reference(), letter.fields()), now))
                    .isTrue();
            assertThat(sender.ask("select string_agg(person_id::text, ',' order by person_id) from letter"))
                    .isEqualTo("1,2");
            assertThat(sender.ask("select string_agg(letter_id::text, ',') from letter_mail"))
                    .isEqualTo(sender.ask("select id from letter where person_id = 1"));
        }
    }

    @Test
    void while_the_mail_server_is_down_letters_wait_and_lose_no_attempt() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (SenderFixture sender = sender(port)) {
            sender.post(letter(1), now);
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("WAITING after 0");
        }
    }

    @DisplayName("letters.R5 what fails for now is tried again after a pause")
    @Test
    void what_fails_for_now_is_tried_again_after_a_pause() throws Exception {
        List<String> moods = new ArrayList<>(List.of("451 4.7.1 greylisted"));
        try (ScriptedSmtp server = new ScriptedSmtp(onRecipient(mood -> moods.isEmpty() ? "" : moods.removeFirst()));
                SenderFixture sender = sender(server.port())) {
            sender.post(letter(1), now);
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("WAITING after 1");
            now = START.plus(Duration.ofSeconds(59));
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("WAITING after 1");
            now = START.plus(Duration.ofSeconds(60));
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("SENT after 2");
            assertThat(server.mails()).hasSize(1);
        }
    }

    @Test
    void what_is_refused_for_good_is_put_aside_and_the_others_go_out() throws Exception {
        try (ScriptedSmtp server =
                        new ScriptedSmtp(onRecipient(to -> to.contains("person1@") ? "550 5.1.1 no such user" : ""));
                SenderFixture sender = sender(server.port())) {
            sender.post(letter(1), now);
            sender.post(letter(2), now);
            sender.sendAll();
            assertThat(sender.ask("select string_agg(state, ',' order by letter_id) from letter_mail"))
                    .isEqualTo("DEAD,SENT");
            assertThat(sender.ask("select answer from letter_mail where state = 'DEAD'"))
                    .contains("550 5.1.1");
        }
    }

    @DisplayName("letters.R5 while the server refuses the register itself no letter loses an attempt")
    @Test
    void while_the_server_refuses_the_register_itself_no_letter_loses_an_attempt() throws Exception {
        List<String> moods = new ArrayList<>(List.of("550 5.7.1 we do not know you"));
        try (ScriptedSmtp server = new ScriptedSmtp(
                        said -> said.startsWith("MAIL") && !moods.isEmpty() ? moods.removeFirst() : "");
                SenderFixture sender = sender(server.port())) {
            sender.post(letter(1), now);
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("WAITING after 0");
            now = START.plus(Duration.ofMinutes(1));
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("SENT after 1");
        }
    }

    @Test
    void after_nine_attempts_it_is_put_aside() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(onRecipient(to -> "452 4.2.2 mailbox full"));
                SenderFixture sender = sender(server.port())) {
            sender.post(letter(1), now);
            for (int day = 0; day < 8; day++) {
                sender.sendAll();
                assertThat(state(sender)).startsWith("WAITING");
                now = now.plus(Duration.ofDays(2));
            }
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("DEAD after 9");
        }
    }

    @DisplayName("letters.R6 a mail whose fate is unknown is sent again with the same Message-ID")
    @Test
    void a_mail_whose_fate_is_unknown_is_sent_again_with_the_same_id() throws Exception {
        List<String> moods = new ArrayList<>(List.of(ScriptedSmtp.DROP));
        try (ScriptedSmtp server = new ScriptedSmtp(
                        said -> said.equals(ScriptedSmtp.END_OF_MAIL) && !moods.isEmpty() ? moods.removeFirst() : "");
                SenderFixture sender = sender(server.port())) {
            sender.post(letter(1), now);
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("WAITING after 1");
            now = START.plus(Duration.ofMinutes(1));
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("SENT after 2");
            String id = "Message-ID: " + sender.ask("select message_id from letter_mail");
            assertThat(server.mails())
                    .hasSize(2)
                    .allSatisfy(mail -> assertThat(mail).contains(id));
        }
    }

    @Test
    void a_sender_that_died_leaves_its_mail_to_another_when_its_lease_ends() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(command -> "");
                SenderFixture dying = sender(server.port());
                SenderFixture other = sender(server.port())) {
            dying.post(letter(1), now);
            Mail held = dying.claiming.claim().orElseThrow();
            other.sendAll();
            assertThat(server.mails()).isEmpty();
            now = START.plus(ClaimingLetters.LEASE);
            other.sendAll();
            assertThat(server.mails()).hasSize(1);
            dying.claiming.settle(held, Answer.read("451 4.4.1 too late"));
            assertThat(state(other)).isEqualTo("SENT after 2");
        }
    }

    @DisplayName(
            "R6: many letters through a server in every mood arrive, twice only where nobody could know, with one id")
    @Test
    void many_letters_arrive_through_a_server_in_every_mood() throws Exception {
        int count = 1_000;
        int unknown = 20;
        SplittableRandom random = new SplittableRandom(SEED);
        AtomicInteger drops = new AtomicInteger();
        Function<String, String> moody = said -> {
            int mood = random.nextInt(100);
            return switch (said.split(" ")[0]) {
                case "CONNECT" -> mood < 10 ? ScriptedSmtp.DROP : "";
                case "MAIL" -> mood < 2 ? "421 4.3.2 shutting down" : "";
                case "RCPT" -> said.contains("00@") ? "550 5.1.1 no such user" : mood < 3 ? "451 4.7.1 busy" : "";
                case ScriptedSmtp.END_OF_MAIL ->
                    mood < 3 && drops.incrementAndGet() <= unknown ? ScriptedSmtp.DROP : "";
                default -> "";
            };
        };
        try (ScriptedSmtp server = new ScriptedSmtp(moody);
                SenderFixture sender = sender(server.port())) {
            for (int person = 1; person <= count; person++) {
                sender.post(letter(person), now);
            }
            while (!sender.ask("select count(*) from letter_mail where state = 'WAITING'")
                    .equals("0")) {
                sender.sendAll();
                now = now.plusSeconds(30);
            }
            List<String> arrived = server.mails().stream()
                    .map(mail -> mail.replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
                    .toList();
            assertThat(arrived.size() - Set.copyOf(arrived).size())
                    .as("doubled, seed %d", SEED)
                    .isEqualTo(Math.min(drops.get(), unknown))
                    .isPositive();
            assertThat(sender.ask("select count(*) from letter_mail where state = 'SENT'"))
                    .isEqualTo("990");
            assertThat(sender.ask("select count(*) from letter_mail where message_id = any ('{\"%s\"}')"
                            .formatted(String.join("\",\"", Set.copyOf(arrived)))))
                    .as("arrived, seed %d", SEED)
                    .isEqualTo("990");
            assertThat(sender.ask("select count(*) from letter_mail where state = 'DEAD' and address like '%00@%'"))
                    .isEqualTo("10");
        }
    }

    @DisplayName("R6: a server that says ten bytes a second is waited for")
    @Test
    void a_server_that_says_ten_bytes_a_second_is_waited_for() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(said -> ScriptedSmtp.SLOWLY);
                SenderFixture sender = sender(server.port())) {
            sender.post(letter(1), now);
            sender.sendAll();
            assertThat(state(sender)).isEqualTo("SENT after 1");
            assertThat(server.mails()).hasSize(1);
        }
    }

    @DisplayName("letters.R9 a mail that comes back is noted once")
    @Test
    void a_mail_that_comes_back_is_noted_once() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(command -> "");
                SenderFixture sender = sender(server.port())) {
            sender.post(letter(1), now);
            sender.post(letter(2), now);
            sender.sendAll();
            assertThat(sender.bounce(1, now)).isTrue();
            assertThat(sender.bounce(1, now)).isFalse();
            assertThat(sender.ask("select string_agg(state, ',' order by letter_id) from letter_mail"))
                    .isEqualTo("BOUNCED,SENT");
            assertThat(sender.ask("select answer from letter_mail where state = 'BOUNCED'"))
                    .isEqualTo("5.1.1 no such user");
            assertThat(sender.ask("select count(*) from post_task")).isEqualTo("0");
        }
    }

    @DisplayName("letters.R10 two refusals for good at one address make one task")
    @Test
    void two_refusals_for_good_at_one_address_make_one_task() throws Exception {
        List<String> moods = new ArrayList<>(List.of("", "550 5.1.1 no such user", "450 4.2.1 greylisted"));
        try (ScriptedSmtp server = new ScriptedSmtp(onRecipient(to -> moods.isEmpty() ? "" : moods.removeFirst()));
                SenderFixture sender = sender(server.port())) {
            for (int i = 0; i < 3; i++) {
                sender.post(letter(1, "measure " + i), now);
            }
            sender.sendAll();
            assertThat(sender.ask("select count(*) from post_task")).isEqualTo("0");
            sender.bounce(1, now);
            assertThat(sender.ask("select string_agg(addressee || ' ' || email, ',') from post_task"))
                    .isEqualTo("Zoë person1@people.example");
            now = now.plusSeconds(3600);
            sender.sendAll();
            sender.bounce(3, now);
            assertThat(sender.ask("select count(*) from post_task")).isEqualTo("1");
            sender.run("update post_task set closed_at = '%s', closed_by = 'test'".formatted(now));
            sender.post(letter(1, "measure 4"), now);
            sender.sendAll();
            now = now.plusSeconds(60);
            sender.bounce(4, now);
            assertThat(sender.ask("select count(*) from post_task")).isEqualTo("1");
        }
    }

    private SenderFixture sender(int smtpPort) throws SQLException {
        return new SenderFixture(database.open(), time, smtpPort);
    }

    private static Letter letter(int person) {
        return letter(person, "measure " + person);
    }

    private static Letter letter(int person, String reference) {
        Recipient recipient = new Recipient((long) person, "person" + person + "@people.example", "nl", "Zoë");
        return Letter.to(recipient, LetterKind.MEASURE_ENDED, reference)
                .with("name", "Zoë")
                .with("site", "https://register.example")
                .with("number", "10004775")
                .with("measure", new Wording("schorsing", "suspension"))
                .with("lastDay", LocalDate.of(2026, 11, 21));
    }

    private static Function<String, String> onRecipient(Function<String, String> answer) {
        return said -> said.startsWith("RCPT") ? answer.apply(said) : "";
    }

    private static String state(SenderFixture sender) throws SQLException {
        return sender.ask("select state || ' after ' || attempts from letter_mail");
    }

    private static Set<String> ids(MimeMessage[] mails) throws MessagingException {
        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : mails) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }
}
