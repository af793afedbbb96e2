package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL of what the office does about mails that did not arrive. */
@ApplicationScoped
class Undelivereds {
    private static final String TASKS =
            "select id, person_id, addressee, email, language, opened_at, postal_address, closed_at from post_task ";

    @Inject
    private Sql sql;

    /** From before the letter with that id, the newest first. */
    List<UndeliveredMail> page(long before, int most) {
        return sql.all("""
                select l.id, l.kind, l.subject, l.person_id, l.addressee, m.address, m.state, m.answer, l.posted_at, m.ended_at,
                  m.attempts
                from letter_mail m join letter l on l.id = m.letter_id
                where m.state in ('BOUNCED', 'DEAD') and m.dealt_at is null and (? = 0 or m.letter_id < ?)
                order by m.letter_id desc limit ?""", Undelivereds::mail, before, before, most);
    }

    /** @return false when the mail is no longer one that did not arrive */
    boolean sendAgain(long letter, String address, Instant now) {
        return sql.change("""
                update letter_mail set state = 'WAITING', address = ?, due_at = ?, ended_at = null, attempts_before = attempts
                where letter_id = ? and state in ('BOUNCED', 'DEAD') and dealt_at is null""", address, now, letter) == 1;
    }

    /** @return false when the mail is no longer one that did not arrive */
    boolean dealt(long letter, String how, String by, Instant now) {
        return sql.change("""
                update letter_mail set dealt_at = ?, dealt_by = ?, dealt_how = ?
                where letter_id = ? and state in ('BOUNCED', 'DEAD') and dealt_at is null""", now, by, how, letter) == 1;
    }

    Optional<Long> person(long letter) {
        return sql.one("select person_id from letter where id = ?", row -> row.getObject(1, Long.class), letter);
    }

    List<PostTask> open(int most) {
        return sql.all(TASKS + "where closed_at is null order by id limit ?", Undelivereds::task, most);
    }

    Optional<PostTask> task(long id) {
        return sql.one(TASKS + "where id = ?", Undelivereds::task, id);
    }

    /** The letters that did not reach that person and that nobody has seen to, oldest first. */
    List<ReceivedLetter> lost(long person) {
        return sql.all(
                """
                select l.id, l.language, l.subject, l.body, l.posted_at
                from letter l join letter_mail m on m.letter_id = l.id
                where l.person_id = ? and m.state in ('BOUNCED', 'DEAD') and m.dealt_at is null order by l.id limit 20""",
                row -> new ReceivedLetter(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Body.read(row.getString(4)),
                        Sql.instant(row, "posted_at"),
                        false),
                person);
    }

    void addressed(long task, String address) {
        sql.change("update post_task set postal_address = ? where id = ? and closed_at is null", address, task);
    }

    /** @return false when it was closed before */
    boolean close(PostTask task, String by, Instant now, String how) {
        boolean fresh = sql.change(
                        "update post_task set closed_at = ?, closed_by = ? where id = ? and closed_at is null",
                        now,
                        by,
                        task.id())
                == 1;
        if (fresh) {
            sql.change("""
                    update letter_mail m set dealt_at = ?, dealt_by = ?, dealt_how = ? from letter l
                    where l.id = m.letter_id and l.person_id = ? and m.state in ('BOUNCED', 'DEAD') and m.dealt_at is null""", now, by, how, task.personId());
        }
        return fresh;
    }

    private static UndeliveredMail mail(ResultSet row) throws SQLException {
        return new UndeliveredMail(
                row.getLong("id"),
                LetterKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getObject("person_id", Long.class),
                row.getString("addressee"),
                row.getString("address"),
                row.getString("state").equals("BOUNCED"),
                text(row.getString("answer")),
                Sql.instant(row, "posted_at"),
                Sql.instant(row, "ended_at"),
                row.getInt("attempts"));
    }

    private static String text(@Nullable String answer) {
        return answer == null ? "" : answer;
    }

    private static PostTask task(ResultSet row) throws SQLException {
        return new PostTask(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("addressee"),
                row.getString("email"),
                row.getString("language"),
                Sql.instant(row, "opened_at"),
                row.getString("postal_address"),
                Sql.instantIfAny(row, "closed_at"));
    }
}
