package nl.mbtregister.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.certificate.rules.CertificateKind;
import nl.mbtregister.certificate.rules.Facts;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL about certificates. The files in it are sealed with the secret key of the register. */
@ApplicationScoped
class Certificates {
    private static final String ISSUED = """
        select c.id, c.code, c.person_id, c.kind, c.title, c.language, c.facts, c.issued_at, c.size,
               (select display_name from person p where p.id = c.person_id) as name_now,
               exists (select from certificate n
                       where n.person_id = c.person_id and n.kind = c.kind and n.title is not distinct from c.title
                         and n.id > c.id and n.facts <> c.facts) as newer
        from certificate c
        where\s""";

    @Inject
    private Sql sql;

    void add(
            CertificateCode code,
            long person,
            Wanted wanted,
            Facts facts,
            Instant at,
            String by,
            byte[] sha256,
            byte[] sealed,
            int size,
            String key) {
        sql.change(
                """
                insert into certificate (code, person_id, kind, title, language, facts, issued_at, issued_by, sha256, content,
                                         size, key_id)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)""",
                code.signs(),
                person,
                wanted.kind(),
                wanted.title(),
                wanted.language(),
                FactsJson.write(facts),
                at,
                by,
                sha256,
                sealed,
                size,
                key);
    }

    Optional<IssuedCertificate> byCode(CertificateCode code) {
        return sql.one(ISSUED + "c.code = ?", Certificates::issued, code.signs());
    }

    /** The last one of this kind and language that says exactly this. */
    Optional<CertificateCode> saying(long person, Wanted wanted, Facts facts) {
        return sql.one(
                """
                select code from certificate
                where person_id = ? and kind = ? and title is not distinct from ? and language = ? and facts = ?::jsonb
                order by id desc limit 1""",
                row -> new CertificateCode(row.getString(1)),
                person,
                wanted.kind(),
                wanted.title(),
                wanted.language(),
                FactsJson.write(facts));
    }

    /** Newest first, from before this id; 0 begins with the newest. */
    List<IssuedCertificate> ofPerson(long person, long before, int limit) {
        return sql.all(
                ISSUED + "c.person_id = ? and (? = 0 or c.id < ?) order by c.id desc limit ?",
                Certificates::issued,
                person,
                before,
                before,
                limit);
    }

    /** Whether so many were given to this person since then. */
    boolean areAsManyAs(int many, long person, Instant since) {
        return sql.all(
                                "select 1 from certificate where person_id = ? and issued_at > ? limit ?",
                                row -> row.getInt(1),
                                person,
                                since,
                                many)
                        .size()
                == many;
    }

    /** The sealed file. */
    Optional<byte[]> content(CertificateCode code, long person) {
        return sql.one(
                "select content from certificate where code = ? and person_id = ?",
                row -> row.getBytes(1),
                code.signs(),
                person);
    }

    Optional<CertificateCode> byFingerprint(byte[] sha256) {
        return sql.one(
                "select code from certificate where sha256 = ?", row -> new CertificateCode(row.getString(1)), sha256);
    }

    /** As the register calls them now. */
    String nameOf(long person) {
        return sql.one("select display_name from person where id = ?", row -> row.getString(1), person)
                .orElseThrow();
    }

    private static IssuedCertificate issued(ResultSet row) throws SQLException {
        return new IssuedCertificate(
                row.getLong("id"),
                new CertificateCode(row.getString("code")),
                row.getLong("person_id"),
                row.getString("name_now"),
                CertificateKind.valueOf(row.getString("kind")),
                title(row.getString("title")),
                Language.valueOf(row.getString("language")),
                FactsJson.read(row.getString("facts")),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getInt("size"),
                row.getBoolean("newer"));
    }

    private static @Nullable Title title(@Nullable String name) {
        return name == null ? null : Title.valueOf(name);
    }
}
