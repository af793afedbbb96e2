package nl.mbtregister.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.sample.rules.ProofState;
import org.jspecify.annotations.Nullable;

/** The proof that is asked of people. */
@ApplicationScoped
class Proofs {
    /** What stands of what the person entered, and the documents, each as one array of texts. */
    private static final String ALL = """
            select r.*, lower(r.registration) as first, upper(r.registration) as last, p.number, p.email, p.language, p.display_name,
              p.died_on is null as living,
              array(select c.activity || ' ' || sum(c.amount) from ledger_credit c
                where c.person_id = r.person_id and c.source = 'SELF' and c.first_day <@ r.registration and c.last_day <@ r.registration
                group by c.activity order by c.activity) as declared,
              array(select d.id || ' ' || d.name from proof_document s join document d on d.id = s.document_id
                where s.request_id = r.id order by d.id) as sent
            from proof_request r join person p on p.id = r.person_id\s""";

    @Inject
    private Sql sql;

    /** Asks everybody who was drawn and was not asked for this renewal before. */
    List<ProofRequest> ask(long draw, LocalDate until, Instant now) {
        List<Long> asked = sql.all("""
            insert into proof_request (draw_id, person_id, entry_id, title, registration, until, state, asked_at)
            select m.draw_id, m.person_id, m.entry_id, e.title,
              daterange(coalesce((select max(b.effective) from register_entry b
                where b.person_id = e.person_id and b.title = e.title and b.kind in ('GRANTED', 'RENEWED')
                  and b.effective < e.effective
                  and not exists (select from register_entry c where c.person_id = b.person_id and c.annuls = b.id)),
                (e.effective - interval '5 years')::date), e.effective),
              ?, 'ASKED', ?
            from sample_member m join register_entry e on e.person_id = m.person_id and e.id = m.entry_id
            join person p on p.id = m.person_id and p.died_on is null
            where m.draw_id = ? and m.drawn order by m.stratum, m.place
            on conflict (person_id, entry_id) do nothing returning id""", row -> row.getLong(1), until, now, draw);
        return sql.all(ALL + "where r.id = any (?) order by r.id", Proofs::read, asked);
    }

    /** Those of one person, the newest first. */
    List<ProofRequest> of(long person) {
        return sql.all(ALL + "where r.person_id = ? order by r.id desc limit 10", Proofs::read, person);
    }

    Optional<ProofRequest> one(long id) {
        return sql.one(ALL + "where r.id = ?", Proofs::read, id);
    }

    /** Waits until nobody else changes it. */
    Optional<ProofRequest> lock(long id) {
        sql.all("select from proof_request where id = ? for no key update", row -> true, id);
        return one(id);
    }

    /** @param documents of the same person: others are left out, and then fewer are counted */
    int attach(ProofRequest request, List<Long> documents) {
        return sql.change("""
            insert into proof_document (request_id, document_id)
            select ?, id from document where id = any (?) and owner_person = ?
            on conflict (request_id, document_id) do update set request_id = excluded.request_id""", request.id(), documents, request.recipient().person());
    }

    void sent(long id, Instant now) {
        sql.change("update proof_request set state = 'SENT', sent_at = ? where id = ?", now, id);
    }

    void decide(long id, ProofState state, String reason, Instant now, String by) {
        sql.change("""
            update proof_request set state = ?, reason = ?, decided_at = ?, decided_by = ? where id = ?""", state, reason, now, by, id);
    }

    /**
     * What the office has to look at: proof that came in, and terms that are over. Those with the earliest term first.
     *
     * @param today a term is over when it ended before
     */
    List<ProofRequest> waiting(LocalDate today, @Nullable LocalDate afterUntil, long afterId, int most) {
        return sql.all(
                ALL + """
            where (r.state = 'SENT' or r.state = 'ASKED' and r.until < ?) and (r.until, r.id) > (?::text::date, ?)
            order by r.until, r.id limit ?""",
                Proofs::read,
                today,
                afterUntil == null ? "0001-01-01" : afterUntil.toString(),
                afterId,
                most);
    }

    private static ProofRequest read(ResultSet row) throws SQLException {
        List<ProofRequest.Declared> declared = new ArrayList<>();
        for (String one : (String[]) row.getArray("declared").getArray()) {
            String[] parts = one.split(" ");
            declared.add(new ProofRequest.Declared(CreditKind.valueOf(parts[0]), new BigDecimal(parts[1])));
        }
        List<ProofRequest.Sent> sent = new ArrayList<>();
        for (String one : (String[]) row.getArray("sent").getArray()) {
            int blank = one.indexOf(' ');
            sent.add(new ProofRequest.Sent(Long.parseLong(one.substring(0, blank)), one.substring(blank + 1)));
        }
        return new ProofRequest(
                row.getLong("id"),
                new Recipient(
                        row.getLong("person_id"),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("display_name")),
                row.getString("number"),
                row.getBoolean("living"),
                Title.valueOf(row.getString("title")),
                new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)),
                row.getObject("until", LocalDate.class),
                ProofState.valueOf(row.getString("state")),
                Sql.instantIfAny(row, "sent_at"),
                row.getString("reason"),
                declared,
                sent);
    }
}
