package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.mbtregister.certification.rules.CertificateAct;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** What is proposed and was decided about certificates between two rounds, in the database. */
@ApplicationScoped
class CertificateSteps {
    private static final int MOST = 50;

    private static final String SELECT = "select s.*, " + Contacts.NAME.formatted("s.proposed_by") + " as proposer, "
            + Contacts.NAME.formatted("s.decided_by") + " as decider from certificate_act s where s.programme_id = ?";

    @Inject
    private Sql sql;

    /** What is proposed first, then what was decided, newest first. */
    List<CertificateStep> of(long programme) {
        return sql.all(SELECT + " order by s.id desc limit ?", CertificateSteps::read, programme, MOST);
    }

    /** In place of an earlier proposal. */
    void propose(long programme, CertificateAct act, String reason, Caller by, Instant at) {
        sql.change("delete from certificate_act where programme_id = ? and decided_at is null", programme);
        sql.change("""
                insert into certificate_act (programme_id, act, reason, proposed_at, proposed_by) values (?, ?, ?, ?, ?)""", programme, act, reason, at, by.id());
    }

    /** @throws OptimisticLockException when it was decided, or is not what is proposed any more */
    void decide(CertificateStep proposed, Caller by, Instant at) {
        int decided = sql.change(
                "update certificate_act set decided_at = ?, decided_by = ? where id = ? and decided_at is null",
                at,
                by.id(),
                proposed.id());
        if (decided == 0) {
            throw new OptimisticLockException();
        }
    }

    private static CertificateStep read(ResultSet row) throws SQLException {
        return new CertificateStep(
                row.getLong("id"),
                CertificateAct.valueOf(row.getString("act")),
                row.getString("reason"),
                Sql.instant(row, "proposed_at"),
                row.getString("proposed_by"),
                row.getString("proposer"),
                Sql.instantIfAny(row, "decided_at"),
                row.getString("decider"));
    }
}
