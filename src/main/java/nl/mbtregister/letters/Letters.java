package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL of letters and of the mails that carry them, on the connection of the current transaction. */
@ApplicationScoped
class Letters {
    @Inject
    Sql sql;

    /** @return false when the same letter was there already */
    boolean add(Letter letter, Message message, String messageId, Instant now) {
        String insert = """
            with posted as (
              insert into letter (person_id, kind, reference, language, addressee, subject, body, posted_at)
              values (?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict (person_id, kind, reference) do nothing returning id),
            mailed as (
              insert into letter_mail (letter_id, address, message_id, state, due_at)
              select id, a.address, ?, 'WAITING', ? from posted, (select ?::text as address) a where a.address is not null)
            select id from posted""";
        return sql.one(
                        insert,
                        row -> true,
                        letter.recipient().personId(),
                        letter.kind(),
                        letter.reference(),
                        letter.recipient().language(),
                        letter.recipient().name(),
                        message.subject(),
                        Body.write(message.paragraphs()),
                        now,
                        messageId,
                        now,
                        letter.recipient().email())
                .isPresent();
    }

    /** A letter ready to be laid down. */
    record Ready(Letter letter, Message message, String messageId) {}

    /**
     * Many letters to people with an inbox, no two of a kind about the same to one person; one statement.
     *
     * @return how many were not there already
     */
    int addAll(List<Ready> ready, Instant now) {
        String insert = """
            with given as (
              select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                with ordinality as g (person, kind, reference, language, addressee, subject, body, address, message_id, place)),
            posted as (
              insert into letter (person_id, kind, reference, language, addressee, subject, body, posted_at)
              select person, kind, reference, language, addressee, subject, body::jsonb, ? from given order by place
              on conflict (person_id, kind, reference) do nothing returning id, person_id, kind, reference),
            mailed as (
              insert into letter_mail (letter_id, address, message_id, state, due_at)
              select p.id, g.address, g.message_id, 'WAITING', ?
              from posted p join given g
                on g.person = p.person_id and g.kind = p.kind and g.reference = p.reference
              where g.address is not null order by p.id)
            select count(*) from posted""";
        return sql.one(
                        insert,
                        row -> row.getInt(1),
                        each(ready, one -> one.letter().recipient().person()),
                        each(ready, one -> one.letter().kind().name()),
                        each(ready, one -> one.letter().reference()),
                        each(ready, one -> one.letter().recipient().language()),
                        each(ready, one -> one.letter().recipient().name()),
                        each(ready, one -> one.message().subject()),
                        each(ready, one -> Body.write(one.message().paragraphs())),
                        each(ready, one -> one.letter().recipient().email()),
                        each(ready, Ready::messageId),
                        now,
                        now)
                .orElse(0);
    }

    private static List<@Nullable Object> each(List<Ready> ready, Function<Ready, @Nullable Object> value) {
        List<@Nullable Object> values = new ArrayList<>(ready.size());
        ready.forEach(one -> values.add(value.apply(one)));
        return values;
    }

    /** The letters of a person from before the one with that id, newest first; they are opened by this. */
    List<ReceivedLetter> open(long person, long before, int most, Instant now) {
        String select = """
            with page as (
              select id, read_at from letter where person_id = ? and (? = 0 or id < ?) order by id desc limit ?),
            opened as (
              update letter l set read_at = ? from page p where l.id = p.id and p.read_at is null returning l.id)
            select l.id, l.language, l.subject, l.body, l.posted_at, p.read_at is null as unread
            from page p join letter l on l.id = p.id order by l.id desc""";
        return sql.all(select, Letters::received, person, before, before, most, now);
    }

    boolean anyDue(Instant now) {
        String select = "select from letter_mail where state = 'WAITING' and due_at <= ? limit 1";
        return sql.one(select, row -> true, now).isPresent();
    }

    /**
     * Takes the mail that has waited longest. Others step over it while this transaction runs, and leave it alone until
     * the lease ends.
     */
    Optional<Mail> claim(Instant now, Instant leaseEnd) {
        String update = """
            update letter_mail m set attempts = attempts + 1, due_at = ?
            from letter l
            where l.id = m.letter_id and m.letter_id = (
              select letter_id from letter_mail where state = 'WAITING' and due_at <= ?
              order by due_at, letter_id limit 1 for update skip locked)
            returning m.letter_id, m.address, m.message_id, m.attempts, l.language, l.subject, l.body, l.posted_at,
              m.attempts_before""";
        return sql.one(update, Letters::mail, leaseEnd, now);
    }

    /**
     * Notes how an attempt ended, if the claim is still ours.
     *
     * @param due when to try again, or null when this was the end of it
     * @return false when it is not
     */
    boolean settle(Mail mail, MailState state, @Nullable Instant due, Instant now, String answer) {
        return sql.change(
                        """
                update letter_mail set state = ?, due_at = coalesce(?, due_at), ended_at = ?, answer = ?
                where letter_id = ? and attempts = ? and state = 'WAITING'""",
                        state,
                        due,
                        state == MailState.WAITING ? null : now,
                        answer,
                        mail.letterId(),
                        mail.attempt())
                == 1;
    }

    /** Gives a claim back as if it had not been made: the attempt does not count. */
    void release(Mail mail, Instant due, String answer) {
        sql.change("""
                update letter_mail set attempts = attempts - 1, due_at = ?, answer = ?
                where letter_id = ? and attempts = ? and state = 'WAITING'""", due, answer, mail.letterId(), mail.attempt());
    }

    private static ReceivedLetter received(ResultSet row) throws SQLException {
        return new ReceivedLetter(
                row.getLong("id"),
                row.getString("language"),
                row.getString("subject"),
                Body.read(row.getString("body")),
                Sql.instant(row, "posted_at"),
                row.getBoolean("unread"));
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getLong("letter_id"),
                row.getString("address"),
                row.getString("message_id"),
                row.getInt("attempts"),
                row.getInt("attempts_before"),
                Sql.instant(row, "posted_at"),
                new Message(
                        Locale.of(row.getString("language")),
                        row.getString("subject"),
                        Body.read(row.getString("body"))));
    }
}
