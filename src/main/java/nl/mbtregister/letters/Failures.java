package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.mbtregister.letters.rules.DeliveryNote;
import nl.mbtregister.platform.Sql;

/** The mails that did not arrive, and what follows from that. */
@ApplicationScoped
class Failures {
    /** Of the same person at the same address, after which the office sends a letter on paper. */
    static final int HARD_BOUNCES = 2;

    @Inject
    Sql sql;

    /** Notes that a mail was given up. */
    void gaveUp(long letter, boolean hard, String answer, Instant now) {
        sql.change("""
                with mail as (select l.person_id, m.address from letter l join letter_mail m on m.letter_id = l.id where l.id = ?)
                insert into letter_failure (letter_id, person_id, address, hard, answer, at)
                select ?, person_id, address, ?, ?, ? from mail""", letter, letter, hard, answer, now);
        askForPaper(letter, now);
    }

    /**
     * Notes that a mail came back.
     *
     * @return false when no mail of ours that was sent has that Message-ID, or this was known
     */
    boolean cameBack(DeliveryNote note, Instant now) {
        var letter = sql.one("""
                update letter_mail set state = 'BOUNCED', ended_at = ?, answer = ? where message_id = ? and state = 'SENT'
                returning letter_id""", row -> row.getLong(1), now, note.said(), note.messageId());
        letter.ifPresent(id -> gaveUp(id, note.hard(), note.said(), now));
        return letter.isPresent();
    }

    /** One open task for whom mail does not reach, counted from the last task on. */
    private void askForPaper(long letter, Instant now) {
        sql.change("""
                insert into post_task (person_id, addressee, email, language, opened_at)
                select l.person_id, coalesce(l.addressee, m.address), m.address, l.language, ?
                from letter l join letter_mail m on m.letter_id = l.id
                where l.id = ? and l.person_id is not null and (
                  select count(*) from letter_failure f
                  where f.hard and f.person_id = l.person_id and f.address = m.address
                    and f.at > coalesce((select max(t.closed_at) from post_task t where t.person_id = l.person_id), '-infinity')
                  ) >= ?
                on conflict do nothing""", now, letter, HARD_BOUNCES);
    }
}
