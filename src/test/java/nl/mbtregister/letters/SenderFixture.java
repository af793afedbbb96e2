package nl.mbtregister.letters;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mbtregister.letters.rules.Answer;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.platform.Time;

/** One sender with a database connection, a mail server and a clock of its own; every step commits by itself. */
final class SenderFixture implements AutoCloseable {
    private static final String FROM = "Register MBT <register@register.example>";

    final Letters letters = new Letters();
    final ClaimingLetters claiming;
    final SendingLetters sending = new SendingLetters();
    private final Connection connection;

    SenderFixture(Connection connection, Time time, int smtpPort) {
        this.connection = connection;
        letters.sql = new Sql() {
            @Override
            protected Connection connection() {
                return connection;
            }
        };
        claiming = new Committing();
        claiming.letters = letters;
        claiming.time = time;
        sending.claiming = claiming;
        sending.server = new MailServer() {
            @Override
            MailLine open() throws jakarta.mail.MessagingException {
                return MailLine.open(new MailLogin("127.0.0.1", smtpPort, "", "", false), FROM, Duration.ofMillis(500));
            }
        };
    }

    boolean post(Letter letter, Instant now) throws SQLException {
        boolean fresh = letters.add(
                letter,
                new LetterBook().of(letter.kind()).fill(java.util.Locale.of("nl"), letter.fields()),
                MessageId.fresh(FROM),
                now);
        connection.commit();
        return fresh;
    }

    void sendAll() {
        boolean more;
        do {
            more = sending.doSome();
        } while (more);
    }

    /** The only answer to a question for one text. */
    String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private final class Committing extends ClaimingLetters {
        @Override
        boolean anyDue() {
            return super.anyDue();
        }

        @Override
        Optional<Mail> claim() {
            Optional<Mail> mail = super.claim();
            commit();
            return mail;
        }

        @Override
        void settle(Mail mail, Answer answer) {
            super.settle(mail, answer);
            commit();
        }

        private void commit() {
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
