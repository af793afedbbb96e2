package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.certification.rules.CertificationKind;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.criteria.rules.Module;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Rounds in the database, within the current transaction. */
@ApplicationScoped
class Rounds {
    static final String COLUMNS = """
            r.id, r.programme_id, p.number, p.name, i.id as institution_id, i.name as institution, r.kind, r.state, r.library,
            r.edition, r.modules, r.variant, r.previous_id, r.only_codes, r.started_at, r.reference, r.filed_on, r.filed_by,
            r.due_on, r.version""";
    static final String TABLES = """
             from certification_round r join programme p on p.id = r.programme_id
            join institution i on i.id = p.institution_id""";

    @Inject
    private Sql sql;

    /**
     * Takes care that nobody takes a step with it until the end of this transaction.
     *
     * @throws Refusal certification.R3 when there is none that this person may see
     */
    OwnRound lockedOf(long id, Caller caller) {
        sql.one("select from certification_round where id = ? for update", row -> true, id);
        return of(id, caller);
    }

    /**
     * The same, while others may write their answers as well.
     *
     * @throws Refusal certification.R3 when there is none that this person may see
     */
    OwnRound heldOf(long id, Caller caller) {
        sql.one("select from certification_round where id = ? for share", row -> true, id);
        return of(id, caller);
    }

    /** @throws Refusal certification.R3 when there is none that this person may see */
    OwnRound of(long id, Caller caller) {
        return sql.one(
                        "select " + COLUMNS + ", " + Contacts.PART + TABLES + Contacts.JOIN + " where r.id = ?",
                        Rounds::own,
                        Contacts.account(caller),
                        id)
                .filter(own -> own.lead() || !own.given().isEmpty())
                .orElseThrow(() -> new Refusal("certification.R3"));
    }

    /** All that this person may see, newest first. */
    List<OwnRound> all(Caller caller) {
        return sql
                .all(
                        "select " + COLUMNS + ", " + Contacts.PART + TABLES + Contacts.JOIN + " order by r.id desc",
                        Rounds::own,
                        Contacts.account(caller))
                .stream()
                .filter(own -> own.lead() || !own.given().isEmpty())
                .toList();
    }

    Optional<CertificationRound> find(long id) {
        return sql.one("select " + COLUMNS + TABLES + " where r.id = ?", Rounds::read, id);
    }

    /** The last round of the programme that was decided. */
    Optional<CertificationRound> decided(long programme) {
        return sql.one(
                "select " + COLUMNS + TABLES
                        + " where r.programme_id = ? and r.state = 'DECIDED' order by r.id desc limit 1",
                Rounds::read,
                programme);
    }

    /** Its id; empty when the programme has an open one. */
    Optional<Long> add(
            long programme,
            CertificationKind kind,
            String library,
            int edition,
            Scope scope,
            @Nullable Long previous,
            @Nullable List<String> only,
            @Nullable LocalDate due,
            Caller by,
            Instant at) {
        return sql.one(
                """
                insert into certification_round (programme_id, kind, state, library, edition, modules, variant, previous_id,
                  only_codes, due_on, started_at, started_by)
                values (?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (programme_id) where state not in ('DECIDED', 'WITHDRAWN') do nothing returning id""",
                row -> row.getLong(1),
                programme,
                kind,
                library,
                edition,
                scope.modules().stream().sorted().map(Enum::name).toList(),
                scope.variant(),
                previous,
                only,
                due,
                at,
                by.id());
    }

    /** Writes where it is now. */
    void save(CertificationRound now, CertificationStep step, Caller by, Instant at) {
        FiledRound filed = now.filed();
        int touched = sql.change(
                """
                update certification_round set state = ?, due_on = ?, reference = ?, filed_at = case when ?::text is null then null
                  else coalesce(filed_at, ?) end, filed_on = ?, filed_by = ?, version = version + 1
                where id = ? and version = ?""",
                now.state(),
                now.due(),
                filed == null ? null : filed.reference(),
                filed == null ? null : filed.reference(),
                at,
                filed == null ? null : filed.on(),
                filed == null ? null : filed.by(),
                now.id(),
                now.version());
        if (touched == 0) {
            throw new OptimisticLockException();
        }
        step(now.id(), now.state(), step, by, at);
    }

    void step(long id, CertificationState state, CertificationStep step, Caller by, Instant at) {
        sql.change("""
                insert into certification_step (round_id, number, step, state, at, role, actor)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from certification_step where round_id = ?""", id, step, state, at, by.role(), by.id(), id);
    }

    void moveTo(long id, int edition) {
        sql.change("update certification_round set edition = ?, version = version + 1 where id = ?", edition, id);
    }

    String nextReference(LocalDate filed) {
        return "C-%d-%04d".formatted(filed.getYear(), sql.next("certification_number"));
    }

    private static OwnRound own(ResultSet row) throws SQLException {
        Map<String, AssignmentState> given = new HashMap<>();
        for (String one : (String[]) row.getArray("given").getArray()) {
            given.put(one.substring(0, 1), AssignmentState.valueOf(one.substring(2)));
        }
        return new OwnRound(read(row), row.getString("part").equals("LEAD"), given);
    }

    static CertificationRound read(ResultSet row) throws SQLException {
        long previous = row.getLong("previous_id");
        boolean first = row.wasNull();
        String reference = row.getString("reference");
        return new CertificationRound(
                row.getLong("id"),
                new ProgrammeOf(
                        row.getLong("programme_id"),
                        row.getString("number"),
                        row.getString("name"),
                        row.getLong("institution_id"),
                        row.getString("institution")),
                CertificationKind.valueOf(row.getString("kind")),
                CertificationState.valueOf(row.getString("state")),
                row.getString("library"),
                row.getInt("edition"),
                scope(row),
                first ? null : previous,
                only(row),
                Sql.instant(row, "started_at"),
                reference == null
                        ? null
                        : new FiledRound(
                                reference, row.getObject("filed_on", LocalDate.class), row.getString("filed_by")),
                row.getObject("due_on", LocalDate.class),
                row.getInt("version"));
    }

    static Scope scope(ResultSet row) throws SQLException {
        String[] modules = (String[]) row.getArray("modules").getArray();
        return new Scope(
                List.of(modules).stream().map(Module::valueOf).collect(Collectors.toSet()),
                Variant.valueOf(row.getString("variant")));
    }

    private static List<String> only(ResultSet row) throws SQLException {
        var codes = row.getArray("only_codes");
        return codes == null ? List.of() : List.of((String[]) codes.getArray());
    }
}
