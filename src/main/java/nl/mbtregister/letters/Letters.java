package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.mbtregister.letters.rules.Message;
import org.jspecify.annotations.Nullable;

/** The SQL of letters and of the mails that carry them, on the connection of the current transaction. */
@ApplicationScoped
class Letters {
    @PersistenceContext
    private EntityManager em;

    /** @return false when the same letter was there already */
    boolean add(Letter letter, Message message, String messageId, Instant now) {
        String sql = """
            with posted as (
              insert into letter (person_id, kind, reference, language, addressee, subject, body, posted_at)
              values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (person_id, kind, reference) do nothing returning id),
            mailed as (
              insert into letter_mail (letter_id, address, message_id, state, due_at)
              select id, a.address, ?, 'WAITING', ? from posted, (select ?::text as address) a where a.address is not null)
            select id from posted""";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            insert.setObject(1, letter.recipient().personId(), Types.BIGINT);
            insert.setString(2, letter.kind().name());
            insert.setString(3, letter.reference());
            insert.setString(4, letter.recipient().language());
            insert.setString(5, letter.recipient().name());
            insert.setString(6, message.subject());
            insert.setString(7, Body.write(message.paragraphs()));
            insert.setObject(8, utc(now));
            insert.setString(9, messageId);
            insert.setObject(10, utc(now));
            insert.setString(11, letter.recipient().email());
            try (ResultSet posted = insert.executeQuery()) {
                return posted.next();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The letters of a person from before the one with that id, newest first; they are opened by this. */
    List<ReceivedLetter> open(long person, long before, int most, Instant now) {
        String sql = """
            with page as (
              select id, read_at from letter where person_id = ? and (? = 0 or id < ?) order by id desc limit ?),
            opened as (
              update letter l set read_at = ? from page p where l.id = p.id and p.read_at is null returning l.id)
            select l.id, l.language, l.subject, l.body, l.posted_at, p.read_at is null
            from page p join letter l on l.id = p.id order by l.id desc""";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setLong(1, person);
            select.setLong(2, before);
            select.setLong(3, before);
            select.setInt(4, most);
            select.setObject(5, utc(now));
            List<ReceivedLetter> received = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    received.add(new ReceivedLetter(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            Body.read(row.getString(4)),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getBoolean(6)));
                }
            }
            return received;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    boolean anyDue(Instant now) {
        try (PreparedStatement select = connection()
                .prepareStatement("select from letter_mail where state = 'WAITING' and due_at <= ? limit 1")) {
            select.setObject(1, utc(now));
            try (ResultSet due = select.executeQuery()) {
                return due.next();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Takes the mail that has waited longest. Others step over it while this transaction runs, and leave it alone until
     * the lease ends.
     */
    Optional<Mail> claim(Instant now, Instant leaseEnd) {
        String sql = """
            update letter_mail m set attempts = attempts + 1, due_at = ?
            from letter l
            where l.id = m.letter_id and m.letter_id = (
              select letter_id from letter_mail where state = 'WAITING' and due_at <= ?
              order by due_at, letter_id limit 1 for update skip locked)
            returning m.letter_id, m.address, m.message_id, m.attempts, l.language, l.subject, l.body, l.posted_at,
              m.attempts_before""";
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            update.setObject(1, utc(leaseEnd));
            update.setObject(2, utc(now));
            try (ResultSet row = update.executeQuery()) {
                return row.next() ? Optional.of(mail(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Notes how an attempt ended, if the claim is still ours.
     *
     * @param due when to try again, or null when this was the end of it
     * @return false when it is not
     */
    boolean settle(Mail mail, MailState state, @Nullable Instant due, Instant now, String answer) {
        String sql = """
            update letter_mail set state = ?, due_at = coalesce(?, due_at), ended_at = ?, answer = ?
            where letter_id = ? and attempts = ? and state = 'WAITING'""";
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            update.setString(1, state.name());
            update.setObject(2, due == null ? null : utc(due));
            update.setObject(3, state == MailState.WAITING ? null : utc(now));
            update.setString(4, answer);
            update.setLong(5, mail.letterId());
            update.setInt(6, mail.attempt());
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Gives a claim back as if it had not been made: the attempt does not count. */
    void release(Mail mail, Instant due, String answer) {
        String sql = """
            update letter_mail set attempts = attempts - 1, due_at = ?, answer = ?
            where letter_id = ? and attempts = ? and state = 'WAITING'""";
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            update.setObject(1, utc(due));
            update.setString(2, answer);
            update.setLong(3, mail.letterId());
            update.setInt(4, mail.attempt());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Mail mail(ResultSet row) throws SQLException {
        Message message = new Message(Locale.of(row.getString(5)), row.getString(6), Body.read(row.getString(7)));
        Instant postedAt = row.getObject(8, OffsetDateTime.class).toInstant();
        return new Mail(
                row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(9), postedAt, message);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The connection on which the transaction runs; the entity manager closes it. */
    Connection connection() {
        return em.unwrap(Connection.class);
    }
}
