package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.certification.rules.EvidencePaper;
import nl.mbtregister.certification.rules.Suspicion;
import nl.mbtregister.documents.rules.DocumentKind;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The evidence of institutions in the database, within the current transaction. */
@ApplicationScoped
class EvidencePieces {
    private static final String SELECT = """
            select e.id, e.institution_id, e.title, e.reviewed_on, e.withdrawn_on, e.version, v.number, v.document_id, v.dated_on,
              v.expires_on, v.suspicions, v.added_at, v.added_by, d.name, d.kind, d.size, d.sha256, (select count(*) from round_evidence l where l.evidence_id = e.id) as uses, """
            + Contacts.NAME.formatted("v.added_by") + " as adder, " + Contacts.NAME.formatted("e.reviewed_by")
            + " as reviewer";
    private static final String TABLES =
            " from evidence e join evidence_version v on v.evidence_id = e.id join document d on d.id = v.document_id";

    /** The version that counts now. */
    private static final String LATEST = " and v.number = e.latest";

    @Inject
    private Sql sql;

    /** A portion, newest first: those with a smaller id. */
    List<EvidencePiece> of(long institution, long before, int most) {
        return sql.all(
                SELECT + TABLES + LATEST + " where e.institution_id = ? and e.id < ? order by e.id desc limit ?",
                EvidencePieces::read,
                institution,
                before,
                most);
    }

    /** All versions, the latest first. */
    List<EvidencePiece> versions(long id) {
        return sql.all(SELECT + TABLES + " where e.id = ? order by v.number desc", EvidencePieces::read, id);
    }

    Optional<EvidencePiece> latest(long id) {
        return sql.one(SELECT + TABLES + LATEST + " where e.id = ?", EvidencePieces::read, id);
    }

    /** What the answers of a round are shown with, by the code of the criterion. */
    Map<String, List<EvidencePiece>> ofRound(long round) {
        record Link(String code, EvidencePiece piece) {}
        Map<String, List<EvidencePiece>> links = new LinkedHashMap<>();
        sql.all(
                        SELECT + ", l.code as code" + TABLES + LATEST
                                + " join round_evidence l on l.evidence_id = e.id where l.round_id = ? order by l.code, e.title, e.id",
                        row -> new Link(row.getString("code"), read(row)),
                        round)
                .forEach(link -> links.computeIfAbsent(link.code(), code -> new ArrayList<>())
                        .add(link.piece()));
        return links;
    }

    /** What the answers of a round are shown with, as ids. */
    Map<String, List<Long>> idsOf(long round) {
        Map<String, List<Long>> ids = new LinkedHashMap<>();
        sql.all(
                        "select code, evidence_id from round_evidence where round_id = ?",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        round)
                .forEach(link -> ids.computeIfAbsent(link.getKey(), code -> new ArrayList<>())
                        .add(link.getValue()));
        return ids;
    }

    /** Everything usable of the institution, and whether it shows this criterion; what is linked comes first. */
    Map<EvidencePiece, Boolean> beside(long institution, long round, String code, int most) {
        Map<EvidencePiece, Boolean> beside = new LinkedHashMap<>();
        sql.all(
                        SELECT + ", (l.code is not null) as linked" + TABLES + LATEST + """
                         left join round_evidence l on l.evidence_id = e.id and l.round_id = ? and l.code = ?
                        where e.institution_id = ? and (e.withdrawn_on is null or l.code is not null)
                        order by linked desc, e.id desc limit ?""",
                        row -> Map.entry(read(row), row.getBoolean("linked")),
                        round,
                        code,
                        institution,
                        most)
                .forEach(one -> beside.put(one.getKey(), one.getValue()));
        return beside;
    }

    long add(long institution, EvidencePaper paper, long document, Set<Suspicion> found, Caller by, Instant at) {
        long id = sql.one(
                        "insert into evidence (institution_id, title, latest) values (?, ?, 1) returning id",
                        row -> row.getLong(1),
                        institution,
                        paper.title())
                .orElseThrow();
        addVersion(id, 1, paper, document, found, by, at);
        return id;
    }

    /** @throws OptimisticLockException when somebody else changed it since */
    void renew(EvidencePiece seen, EvidencePaper paper, long document, Set<Suspicion> found, Caller by, Instant at) {
        addVersion(seen.id(), seen.number() + 1, paper, document, found, by, at);
        changed(sql.change("""
                update evidence set latest = latest + 1, title = ?, reviewed_on = null, reviewed_by = null, version = version + 1
                where id = ? and version = ?""", paper.title(), seen.id(), seen.version()));
    }

    /** @throws OptimisticLockException when somebody else changed it since */
    void reviewed(EvidencePiece seen, LocalDate day, Caller by) {
        changed(sql.change(
                "update evidence set reviewed_on = ?, reviewed_by = ?, version = version + 1 where id = ? and version = ?",
                day,
                by.id(),
                seen.id(),
                seen.version()));
    }

    /** @throws OptimisticLockException when somebody else changed it since */
    void withdrawn(EvidencePiece seen, LocalDate day) {
        changed(sql.change(
                "update evidence set withdrawn_on = ?, version = version + 1 where id = ? and version = ?",
                day,
                seen.id(),
                seen.version()));
    }

    /** From here on exactly these pieces of the institution show the criterion. */
    void link(long round, String code, long institution, Collection<Long> pieces, Caller by, Instant at) {
        sql.change(
                "delete from round_evidence where round_id = ? and code = ? and not evidence_id = any(?)",
                round,
                code,
                pieces);
        sql.change("""
                insert into round_evidence (round_id, code, evidence_id, linked_at, linked_by)
                select ?, ?, id, ?, ? from evidence where id = any(?) and institution_id = ? and withdrawn_on is null
                on conflict do nothing""", round, code, at, by.id(), pieces, institution);
    }

    /** Every criterion of the one round is shown with what the same one was shown with in the other. */
    void takeOver(long round, long from, Collection<String> codes, Caller by, Instant at) {
        sql.change("""
                insert into round_evidence (round_id, code, evidence_id, linked_at, linked_by)
                select ?, l.code, l.evidence_id, ?, ? from round_evidence l join evidence e on e.id = l.evidence_id
                where l.round_id = ? and l.code = any(?) and e.withdrawn_on is null on conflict do nothing""", round, at, by.id(), from, codes);
    }

    private void addVersion(
            long id, int number, EvidencePaper paper, long document, Set<Suspicion> found, Caller by, Instant at) {
        sql.change(
                """
                insert into evidence_version (evidence_id, number, document_id, dated_on, expires_on, suspicions, cleared, added_at, added_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                number,
                document,
                paper.datedOn(),
                paper.expiresOn(),
                found.stream().map(Enum::name).toList(),
                !found.isEmpty(),
                at,
                by.id());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException();
        }
    }

    private static EvidencePiece read(ResultSet row) throws SQLException {
        Set<Suspicion> suspicions = EnumSet.noneOf(Suspicion.class);
        for (String one : (String[]) row.getArray("suspicions").getArray()) {
            suspicions.add(Suspicion.valueOf(one));
        }
        return new EvidencePiece(
                row.getLong("id"),
                row.getLong("institution_id"),
                row.getString("title"),
                row.getInt("number"),
                row.getLong("document_id"),
                row.getString("name"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getObject("dated_on", LocalDate.class),
                day(row, "expires_on"),
                Sql.instant(row, "added_at"),
                row.getString("added_by"),
                row.getString("adder"),
                suspicions,
                day(row, "reviewed_on"),
                row.getString("reviewer"),
                day(row, "withdrawn_on"),
                row.getInt("uses"),
                row.getInt("version"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
