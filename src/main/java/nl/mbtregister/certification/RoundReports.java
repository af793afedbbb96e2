package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sql;

/** Reports as they went out, in the database; one is never changed. */
@ApplicationScoped
class RoundReports {
    @Inject
    private Sql sql;

    /** Newest first. */
    List<KeptReport> of(long round) {
        return sql.all(
                """
                select version, kind, language, sha256, made_at from round_report where round_id = ?
                order by version desc, language desc""",
                row -> new KeptReport(
                        row.getInt("version"),
                        row.getString("kind").equals("FINAL"),
                        Language.valueOf(row.getString("language")),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        Sql.instant(row, "made_at")),
                round);
    }

    int nextVersion(long round) {
        return sql.one(
                        "select coalesce(max(version), 0) + 1 from round_report where round_id = ?",
                        row -> row.getInt(1),
                        round)
                .orElseThrow();
    }

    void add(long round, int version, boolean last, Language language, byte[] pdf, Caller by, Instant at) {
        sql.change("""
                insert into round_report (round_id, version, kind, language, content, sha256, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", round, version, last ? "FINAL" : "DRAFT", language, pdf, hash(pdf), at, by.id());
    }

    Optional<byte[]> content(long round, int version, Language language) {
        return sql.one(
                "select content from round_report where round_id = ? and version = ? and language = ?",
                row -> row.getBytes(1),
                round,
                version,
                language);
    }

    private static byte[] hash(byte[] pdf) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(pdf);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
