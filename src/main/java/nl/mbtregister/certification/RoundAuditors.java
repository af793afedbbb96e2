package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certification.rules.AuditorTie;
import nl.mbtregister.certification.rules.AuditorTies;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Who looks at which round, what ties them, and whom to write to, in the database. */
@ApplicationScoped
class RoundAuditors {
    private static final String ACTOR = "account-";

    private static final String KNOWN = """
            a.id, coalesce(h.display_name, a.name) as name, i.name as institution,
            exists (select from institution_contact k where k.institution_id = i.id and k.account_id = a.id) as contact,
            exists (select from programme_member m join programme o on o.id = m.programme_id
              where o.institution_id = i.id and m.person_id = a.person_id and m.denied_on is null) as team,
            array(select e.employer from employment e where e.person_id = a.person_id) as employers""";

    @Inject
    private Sql sql;

    /** Everybody who may look at programmes, with what ties them to this institution. */
    List<NamedAuditor> candidates(long institution) {
        return sql.all("select distinct " + KNOWN + """
                , null::timestamptz as answered_at, null as tie
                from account a join account_role g on g.account_id = a.id and g.role = 'AUDITOR'
                left join person h on h.id = a.person_id cross join institution i where i.id = ? order by 2, 1""", RoundAuditors::read, institution);
    }

    List<NamedAuditor> of(long round) {
        return sql.all("select " + KNOWN + """
                , x.answered_at, x.tie from round_auditor x join account a on a.id = x.account_id
                left join person h on h.id = a.person_id join certification_round r on r.id = x.round_id
                join programme p on p.id = r.programme_id join institution i on i.id = p.institution_id
                where x.round_id = ? order by a.id""", RoundAuditors::read, round);
    }

    /** @throws Refusal certification.R30 when the caller is not named for this round */
    NamedAuditor own(long round, Caller caller) {
        return of(round).stream()
                .filter(one -> one.account() == account(caller))
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R30"));
    }

    /**
     * Lets through who is named for this round, said whether anything ties them, and is tied by nothing at this moment.
     *
     * @throws Refusal certification.R30, certification.R31 or certification.R32
     */
    void admit(long round, Caller caller) {
        NamedAuditor auditor = own(round, caller);
        if (auditor.answeredAt() == null) {
            throw new Refusal("certification.R31");
        }
        auditor.tie().ifPresent(tie -> {
            throw new Refusal("certification.R32", tie);
        });
    }

    /** In place of whoever was named before; who was named already keeps the answer. */
    void name(long round, List<Long> accounts, Caller by, Instant at) {
        sql.change("delete from round_auditor where round_id = ? and not account_id = any(?)", round, accounts);
        accounts.forEach(account -> sql.change("""
                insert into round_auditor (round_id, account_id, named_at, named_by) values (?, ?, ?, ?)
                on conflict do nothing""", round, account, at, by.id()));
    }

    /** A tie that was told stays. */
    void answer(long round, Caller caller, @Nullable AuditorTie tie, String reason, Instant at) {
        sql.change("""
                update round_auditor set answered_at = ?, tie = ?, reason = ?
                where round_id = ? and account_id = ? and tie is null""", at, tie, reason, round, account(caller));
    }

    /** Whether somebody who decides looked at the round as an auditor, or is tied to the institution. */
    boolean isTied(AuditedRound round, Caller caller) {
        return sql.one("select " + KNOWN + """
                        , null::timestamptz as answered_at,
                        case when exists (select from round_auditor x where x.round_id = ? and x.account_id = a.id)
                          then 'DECLARED' end as tie
                        from account a left join person h on h.id = a.person_id cross join institution i
                        where i.id = ? and a.id = ?""", RoundAuditors::read, round.id(), round.institution(), account(caller))
                .filter(one -> one.tie().isPresent())
                .isPresent();
    }

    /** Whether somebody who decides is tied to the institution. */
    boolean isTied(long institution, Caller caller) {
        return sql.one("select " + KNOWN + """
                        , null::timestamptz as answered_at, null as tie from account a left join person h on h.id = a.person_id
                        cross join institution i where i.id = ? and a.id = ?""", RoundAuditors::read, institution, account(caller))
                .filter(one -> one.tie().isPresent())
                .isPresent();
    }

    Optional<Recipient> recipient(long account) {
        return sql.one("""
                select p.id, coalesce(p.email, a.email), coalesce(p.language, a.language), coalesce(p.display_name, a.name)
                from account a left join person p on p.id = a.person_id where a.id = ?""", RoundAuditors::recipient, account);
    }

    /** Who leads the institution. */
    List<Recipient> leads(long institution) {
        return sql.all("""
                select p.id, coalesce(p.email, a.email), coalesce(p.language, a.language), coalesce(p.display_name, a.name)
                from institution_contact k join account a on a.id = k.account_id left join person p on p.id = a.person_id
                where k.institution_id = ? and k.part = 'LEAD' order by a.id""", RoundAuditors::recipient, institution);
    }

    /** Whether the caller leads the institution; acting for it otherwise is not enough. */
    boolean isLead(long institution, Caller caller) {
        return sql.one(
                        "select true from institution_contact where institution_id = ? and account_id = ? and part = 'LEAD'",
                        row -> true,
                        institution,
                        account(caller))
                .isPresent();
    }

    static long account(Caller caller) {
        String id = caller.id();
        return id.matches(ACTOR + "\\d{1,18}") ? Long.parseLong(id.substring(ACTOR.length())) : -1;
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        long person = row.getLong(1);
        return new Recipient(row.wasNull() ? null : person, row.getString(2), row.getString(3), row.getString(4));
    }

    private static NamedAuditor read(ResultSet row) throws SQLException {
        String tie = row.getString("tie");
        return new NamedAuditor(
                row.getLong("id"),
                row.getString("name"),
                Sql.instantIfAny(row, "answered_at"),
                tie == null ? null : AuditorTie.valueOf(tie),
                new AuditorTies(
                        row.getBoolean("contact"),
                        row.getBoolean("team"),
                        List.of((String[]) row.getArray("employers").getArray()),
                        row.getString("institution")));
    }
}
