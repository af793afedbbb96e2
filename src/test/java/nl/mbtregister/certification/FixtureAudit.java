package nl.mbtregister.certification;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/** Rounds that were filed, with everything met by the programme's own score, written straight into the tests' database. */
public final class FixtureAudit {
    private FixtureAudit() {}

    /**
     * A round of a test's own.
     *
     * @param lead leads the institution
     */
    public record Filed(
            long round,
            String reference,
            long institution,
            String institutionName,
            long programme,
            Accounts.Account lead) {}

    public static Filed filed() throws SQLException {
        String name = "GGZ " + UUID.randomUUID().toString().substring(0, 8);
        Accounts.Account lead = Accounts.fresh(Role.INSTITUTION);
        long institution =
                id("""
                insert into institution (name, country, company_number, entered_at, entered_by, verified_on, verified_by)
                values (?, 'NL', ?, now(), 'test', current_date, 'test') returning id""", name, "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
        write("""
            insert into institution_contact (institution_id, account_id, part, added_at, added_by)
            values (?, ?, 'LEAD', now(), 'test')""", institution, lead.id());
        long programme =
                id("""
                insert into programme (number, institution_id, name, variant, modules, begun_at)
                values ('P-2026-' || ?, ?, 'MBT intensief', 'DAY_HOSPITAL', '{MBT}', now()) returning id""", String.valueOf(ThreadLocalRandom.current().nextLong(10_000, 1_000_000_000_000L)), institution);
        return round(institution, name, programme, lead);
    }

    private static Filed round(long institution, String name, long programme, Accounts.Account lead)
            throws SQLException {
        String reference = "C-2026-" + ThreadLocalRandom.current().nextLong(10_000, 1_000_000_000_000L);
        long round = id("""
                insert into certification_round (programme_id, kind, state, library, edition, modules, variant, started_at,
                  started_by, reference, filed_at, filed_on, filed_by, due_on)
                values (?, 'FIRST', 'FILED', 'mbt-programme', 1, '{MBT}', 'DAY_HOSPITAL', now(), 'test', ?, now(), current_date,
                  'test', current_date + 42) returning id""", programme, reference);
        answers(round);
        return new Filed(round, reference, institution, name, programme, lead);
    }

    /**
     * The round was decided, with a certificate on conditions: A1 must and B5 may be improved by that day, C2 is good practice,
     * and A3 was left open without a finding.
     */
    public static void decided(long round, LocalDate due) throws SQLException {
        write(
                "update certification_round set state = 'DECIDED', decided_on = current_date, due_on = null where id = ?",
                round);
        write("""
            insert into round_decision (round_id, outcome, reckoned, reason, proposed_by, decided_by, decided_at, valid_from, valid_end)
            values (?, 'CONDITIONAL', 'CONDITIONAL', '', 'one', 'two', now(), current_date, current_date + 365)""", round);
        write(
                "insert into round_open_point (round_id, code, due_on) values (?, 'A1', ?), (?, 'A3', ?)",
                round,
                due,
                round,
                due);
        write("""
            insert into round_finding (round_id, number, code, statement, seen, kind, grade, likelihood, scope, owner, due_on,
              written_at, written_by)
            select ?, n, code, said, 'Jaarplan', kind, grade, 'HIGH', 'LIMITED', 'programmaleider', ?, now(), 'test'
            from (values (1, 'A1', 'Het plan is niet getekend.', 'REQUIREMENT', 'MAJOR'),
              (2, 'B5', 'Het overleg kan korter.', 'SUGGESTION', 'MINOR'),
              (3, 'C2', 'Goed gedaan.', 'SUGGESTION', 'GOOD_PRACTICE')) f (n, code, said, kind, grade)""", round, due);
    }

    /** A round of the programme was decided without a certificate. */
    public static void notCertified(long programme, LocalDate again) throws SQLException {
        long round = id("""
                insert into certification_round (programme_id, kind, state, library, edition, modules, variant, started_at,
                  started_by, reference, filed_at, filed_on, filed_by, decided_on)
                values (?, 'FIRST', 'DECIDED', 'mbt-programme', 1, '{MBT}', 'DAY_HOSPITAL', now(), 'test', ?, now(), current_date,
                  'test', current_date) returning id""", programme, "C-2026-" + ThreadLocalRandom.current().nextLong(10_000, 1_000_000_000_000L));
        write("""
            insert into round_decision (round_id, outcome, reckoned, reason, proposed_by, decided_by, decided_at, again_from)
            values (?, 'NOT_CERTIFIED', 'NOT_CERTIFIED', '', 'one', 'two', now(), ?)""", round, again);
    }

    /** Somebody else who acts for the institution. */
    public static Accounts.Account contributor(long institution) throws SQLException {
        Accounts.Account account = Accounts.fresh(Role.INSTITUTION);
        write("""
            insert into institution_contact (institution_id, account_id, part, added_at, added_by)
            values (?, ?, 'CONTRIBUTOR', now(), 'test')""", institution, account.id());
        return account;
    }

    /** The recheck that follows on a decided round, filed. */
    public static long recheck(Filed before) throws SQLException {
        long round = id("""
                insert into certification_round (programme_id, kind, state, library, edition, modules, variant, started_at,
                  started_by, reference, filed_at, filed_on, filed_by, due_on, previous_id, only_codes)
                values (?, 'RECHECK', 'FILED', 'mbt-programme', 1, '{MBT}', 'DAY_HOSPITAL', now(), 'test', ?, now(), current_date,
                  'test', current_date + 42, ?, '{A1,A3}') returning id""", before.programme(), before.reference() + "1", before.round());
        answers(round);
        return round;
    }

    /** It holds a full certificate. */
    public static void certified(long programme, LocalDate end) throws SQLException {
        write("""
            insert into programme_certificate (programme_id, status, modules, library, library_version, valid_from, valid_end,
              recorded_at, recorded_by)
            values (?, 'CERTIFIED', '{MBT}', 'mbt-programme', '1', ?, ?, now(), 'test')""", programme, end.minusYears(5), end);
    }

    public static void close(long round) throws SQLException {
        write("update certification_round set state = 'WITHDRAWN', due_on = null where id = ?", round);
    }

    /** The programme files the recheck that waits for it. */
    public static long fileRecheck(Filed before) throws SQLException {
        long round = id("""
                update certification_round set state = 'FILED', reference = ?, filed_at = now(), filed_on = current_date,
                  filed_by = 'test' where programme_id = ? and kind = 'RECHECK' and state = 'DRAFT' returning id""", before.reference() + "1", before.programme());
        answers(round);
        return round;
    }

    private static void answers(long round) throws SQLException {
        write("""
            insert into round_answer (round_id, code, edition, work, result, saved_at, saved_by)
            select ?, d || n, 1, 'DONE', 'MET', now(), 'test' from (values ('A', 9), ('B', 11), ('C', 6), ('D', 14), ('H', 5)) v(d, m),
              generate_series(1, m) n""", round);
        freeze(round);
    }

    /** The programme showed a criterion with this paper when it filed. */
    public static void shows(long round, String code, long evidence) throws SQLException {
        write("""
            insert into round_evidence (round_id, code, evidence_id, linked_at, linked_by) values (?, ?, ?, now(), 'test')""", round, code, evidence);
        freeze(round);
    }

    /** What is there now is what was filed. */
    private static void freeze(long round) throws SQLException {
        write("""
            insert into round_filing (round_id, at, edition, content)
            select round_id, now(), 1, json_object_agg(code, json_build_object('code', code, 'evidence', coalesce(
              (select json_agg(json_build_object('id', e.id, 'version', e.latest, 'title', e.title, 'datedOn', v.dated_on,
                 'expiresOn', coalesce(v.expires_on::text, '')))
               from round_evidence l join evidence e on e.id = l.evidence_id
                 join evidence_version v on v.evidence_id = e.id and v.number = e.latest
               where l.round_id = a.round_id and l.code = a.code), '[]')))
            from round_answer a where round_id = ? group by round_id
            on conflict (round_id) do update set content = excluded.content""", round);
    }

    public static void self(long round, String code, String result) throws SQLException {
        write("update round_answer set result = ? where round_id = ? and code = ?", result, round, code);
    }

    /** Named for the round, and tied to nobody; the auditors are at work. */
    public static void audits(long round, Accounts.Account auditor) throws SQLException {
        write("""
            insert into round_auditor (round_id, account_id, named_at, named_by, answered_at)
            values (?, ?, now(), 'test', now())""", round, auditor.id());
        write("update certification_round set state = 'DESK_REVIEW' where id = ?", round);
    }

    /** Every criterion of the round is scored as met, but these in part. */
    public static void scored(long round, String... partly) throws SQLException {
        write("""
            insert into round_score (round_id, code, score, note, saved_at, saved_by)
            select round_id, code, case when code = any(string_to_array(?, ',')) then 'PARTLY' else 'MET' end, 'Seen.', now(), 'test'
            from round_answer where round_id = ? on conflict (round_id, code) do nothing""", String.join(",", partly), round);
    }

    /** The other auditor saves a score meanwhile. */
    public static void otherScore(long round, String code) throws SQLException {
        write("""
            update round_score set score = 'PARTLY', note = 'Woorden van de ander.', saved_by = 'test', version = version + 1
            where round_id = ? and code = ?""", round, code);
    }

    /** Somebody of the register who looks at programmes. */
    public static Accounts.Account auditor() throws SQLException {
        Accounts.Account account = Accounts.freshTherapist();
        write("""
            insert into account_role (account_id, role, given_at, given_by) values (?, 'AUDITOR', now(), 'test')""", account.id());
        return account;
    }

    /** From today on this person works in the team of the programme. */
    public static void joins(@Nullable Long person, long programme) throws SQLException {
        write("""
            insert into programme_member (programme_id, person_id, function, treats, valid_from, added_at, added_by)
            values (?, ?, 'THERAPIST', true, current_date, now(), 'test')""", programme, person);
    }

    public static void works(@Nullable Long person, String employer) throws SQLException {
        write("""
            insert into employment (id, person_id, employer, town, field, mbt_hours, valid_from)
            values (nextval('employment_seq'), ?, ?, 'Utrecht', 'MENTAL_HEALTH_CARE', 8, ?)""", person, employer, LocalDate.of(2020, 1, 1));
    }

    /** @param from what stands behind {@code select count(*) from} */
    public static long count(String from, Object... values) throws SQLException {
        return id("select count(*) from " + from, values);
    }

    private static void write(String sql, @Nullable Object... values) throws SQLException {
        try (Connection database = open();
                var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static long id(String sql, Object... values) throws SQLException {
        try (Connection database = open();
                var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("MBT_DB_URL"), System.getenv("MBT_DB_USER"), System.getenv("MBT_DB_PASSWORD"));
    }
}
