package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationKind;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.certification.rules.RoundFlow;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Rounds that were filed, in the database, within the current transaction. */
@ApplicationScoped
class AuditedRounds {
    private static final int MOST = 200;

    private static final String SELECT = """
            select r.*, p.number, p.name, i.id as institution, i.name as institution_name
            from certification_round r join programme p on p.id = r.programme_id join institution i on i.id = p.institution_id
            where r.filed_at is not null""";

    @Inject
    private Sql sql;

    /** @throws Refusal certification.R30 when no such round was filed */
    AuditedRound find(long id) {
        return sql.one(SELECT + " and r.id = ?", AuditedRounds::read, id)
                .orElseThrow(() -> new Refusal("certification.R30"));
    }

    /** @throws Refusal certification.R56 when it was not decided, or this account does not act for its institution */
    AuditedRound improved(long id, long account) {
        return sql.one(
                        SELECT
                                + " and r.id = ? and r.state = 'DECIDED' and exists (select from institution_contact k"
                                + " where k.institution_id = i.id and k.account_id = ?)",
                        AuditedRounds::read,
                        id,
                        account)
                .orElseThrow(() -> new Refusal("certification.R56"));
    }

    /**
     * Takes care that nobody else takes a step with it until the end of this transaction.
     *
     * @throws Refusal certification.R30 when no such round was filed
     */
    AuditedRound lock(long id) {
        sql.one("select from certification_round where id = ? for update", row -> true, id);
        return find(id);
    }

    /** Those on which somebody is at work, by the end of their term. */
    List<AuditedRound> open() {
        return sql.all(
                SELECT + " and r.state not in ('DECIDED', 'WITHDRAWN') order by r.due_on, r.id limit ?",
                AuditedRounds::read,
                MOST);
    }

    /** Those at which this account looks or looked, newest first. */
    List<AuditedRound> ofAuditor(long account) {
        return sql.all(
                SELECT + " and exists (select from round_auditor x where x.round_id = r.id and x.account_id = ?)"
                        + " order by r.id desc limit ?",
                AuditedRounds::read,
                account,
                MOST);
    }

    /** Those of the institutions that this account leads, of which there is a report to read; newest first. */
    List<AuditedRound> reported(long account) {
        return sql.all(
                SELECT
                        + " and r.state in ('FACT_CHECK', 'DECIDED') and exists (select from institution_contact k"
                        + " where k.institution_id = i.id and k.account_id = ? and k.part = 'LEAD') order by r.id desc limit ?",
                AuditedRounds::read,
                account,
                MOST);
    }

    /** Those that lie before the body that decides, or did; what waits comes first. */
    List<AuditedRound> beforeBody() {
        return sql.all(
                SELECT
                        + " and r.state in ('COMMITTEE', 'DECIDED') order by r.decided_on desc nulls first, r.due_on, r.id"
                        + " limit ?",
                AuditedRounds::read,
                MOST);
    }

    /** Those whose check of the facts ended before that day. */
    List<Long> factChecksOver(LocalDate day) {
        return sql.all(
                "select id from certification_round where state = 'FACT_CHECK' and due_on < ? order by id",
                row -> row.getLong(1),
                day);
    }

    /**
     * Takes a step of the table.
     *
     * @param due last day of the term of the new state
     * @throws Refusal certification.R1 when the table does not have it
     */
    AuditedRound step(
            AuditedRound round,
            CertificationStep step,
            CertificationActor by,
            @Nullable LocalDate due,
            Caller who,
            Instant at) {
        CertificationState next = RoundFlow.next(round.state(), step, by);
        sql.change(
                "update certification_round set state = ?, due_on = ?, version = version + 1 where id = ?",
                next,
                due,
                round.id());
        note(round.id(), step, next, who, at);
        return find(round.id());
    }

    AuditedRound decided(AuditedRound round, LocalDate day, Caller who, Instant at) {
        CertificationState next = RoundFlow.next(round.state(), CertificationStep.DECIDE, CertificationActor.COMMITTEE);
        sql.change("""
                update certification_round set state = ?, due_on = null, decided_on = ?, version = version + 1 where id = ?""", next, day, round.id());
        note(round.id(), CertificationStep.DECIDE, next, who, at);
        return find(round.id());
    }

    /** The programme has until that day to show that its open points were mended. */
    void recheck(AuditedRound decided, List<String> codes, LocalDate due, Caller who, Instant at) {
        long id = sql.one("""
                        insert into certification_round (programme_id, kind, state, library, edition, modules, variant, previous_id,
                          only_codes, due_on, started_at, started_by)
                        select programme_id, 'RECHECK', 'DRAFT', library, edition, modules, variant, id, ?, ?, ?, ?
                        from certification_round where id = ? returning id""", row -> row.getLong(1), codes, due, at, who.id(), decided.id())
                .orElseThrow();
        note(id, CertificationStep.START, CertificationState.DRAFT, who, at);
    }

    private void note(long id, CertificationStep step, CertificationState state, Caller who, Instant at) {
        sql.change("""
                insert into certification_step (round_id, number, step, state, at, role, actor)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from certification_step where round_id = ?""", id, step, state, at, who.role(), who.id(), id);
    }

    private static AuditedRound read(ResultSet row) throws SQLException {
        long previous = row.getLong("previous_id");
        boolean none = row.wasNull();
        var only = row.getArray("only_codes");
        return new AuditedRound(
                row.getLong("id"),
                row.getString("reference"),
                row.getLong("programme_id"),
                row.getString("number"),
                row.getString("name"),
                row.getLong("institution"),
                row.getString("institution_name"),
                CertificationKind.valueOf(row.getString("kind")),
                CertificationState.valueOf(row.getString("state")),
                row.getString("library"),
                row.getInt("edition"),
                scope((String[]) row.getArray("modules").getArray(), row.getString("variant")),
                only == null ? List.of() : List.of((String[]) only.getArray()),
                none ? null : previous,
                row.getObject("filed_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class));
    }

    static Scope scope(String[] modules, String variant) {
        return new Scope(modules(modules), Variant.valueOf(variant));
    }

    static Set<Module> modules(String... names) {
        return Arrays.stream(names).map(Module::valueOf).collect(Collectors.toSet());
    }
}
