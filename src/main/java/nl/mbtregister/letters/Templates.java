package nl.mbtregister.letters;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.rules.Template;
import nl.mbtregister.letters.rules.Words;
import nl.mbtregister.platform.Sql;

/** The words that the office wrote for letters, with those that the program carries as version 0. */
@ApplicationScoped
class Templates {
    private static final String ALL = """
            select kind, version, subject_nl, text_nl, subject_en, text_en, revision, written_at, written_by, published_at,
              published_by, valid_from from letter_template\s""";

    /** What the current transaction has read: all letters of a transaction are written with the same words. */
    private static final String READ = Templates.class.getName();

    @Inject
    private LetterBook book;

    @Inject
    private Sql sql;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** Published versions never change, so one that was made ready stays so. */
    private final Map<String, Template> ready = new ConcurrentHashMap<>();

    /** With which letters are written now; on every node the same, for it is asked in each transaction. */
    Template inForce(LetterKind kind, Instant now) {
        int version = versions(now).getOrDefault(kind, 0);
        return version == 0
                ? book.of(kind)
                : ready.computeIfAbsent(kind + " " + version, key -> template(kind, version(kind, version)));
    }

    @SuppressWarnings("unchecked") // nobody else puts anything under this name
    private Map<LetterKind, Integer> versions(Instant now) {
        Object known = transaction.getResource(READ);
        if (known == null) {
            Map<LetterKind, Integer> fresh = allInForce(now);
            transaction.putResource(READ, fresh);
            return fresh;
        }
        return (Map<LetterKind, Integer>) known;
    }

    /** The version that holds, of each kind of which the office published one. */
    Map<LetterKind, Integer> allInForce(Instant now) {
        Map<LetterKind, Integer> versions = new EnumMap<>(LetterKind.class);
        sql.all("""
                select distinct on (kind) kind, version from letter_template where valid_from <= ?
                order by kind, valid_from desc, version desc""", Templates::kindAndVersion, now).forEach(each -> versions.put(each.getKey(), each.getValue()));
        return versions;
    }

    /** Of each kind of which the office published a version: the subject of the one that holds. */
    Map<LetterKind, Wording> subjectsInForce(Instant now) {
        Map<LetterKind, Wording> subjects = new EnumMap<>(LetterKind.class);
        sql.all(
                        """
                select distinct on (kind) kind, subject_nl, subject_en from letter_template where valid_from <= ?
                order by kind, valid_from desc, version desc""",
                        row -> Map.entry(
                                LetterKind.valueOf(row.getString(1)), new Wording(row.getString(2), row.getString(3))),
                        now)
                .forEach(each -> subjects.put(each.getKey(), each.getValue()));
        return subjects;
    }

    /** The one that holds among all that were published. */
    static TemplateVersion inForce(List<TemplateVersion> published, Instant now) {
        return published.stream()
                .filter(version ->
                        version.validFrom() == null || !version.validFrom().isAfter(now))
                .max(Comparator.comparing((TemplateVersion version) ->
                                version.validFrom() == null ? Instant.MIN : version.validFrom())
                        .thenComparing(TemplateVersion::version))
                .orElseThrow();
    }

    private static Map.Entry<LetterKind, Integer> kindAndVersion(ResultSet row) throws SQLException {
        return Map.entry(LetterKind.valueOf(row.getString(1)), row.getInt(2));
    }

    Template template(LetterKind kind, TemplateVersion version) {
        return book.file(kind)
                .framed(version.words().form(Locale.of("nl")), version.words().form(Locale.ENGLISH));
    }

    TemplateVersion version(LetterKind kind, int version) {
        return versionsOf(kind).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow();
    }

    /** Every version, the newest first, that of the program last. */
    List<TemplateVersion> versionsOf(LetterKind kind) {
        List<TemplateVersion> versions =
                new ArrayList<>(sql.all(ALL + "where kind = ? order by version desc", Templates::version, kind));
        versions.add(TemplateVersion.carried(book.file(kind).words()));
        return versions;
    }

    Optional<TemplateVersion> draft(LetterKind kind) {
        return sql.one(ALL + "where kind = ? and published_at is null", Templates::version, kind);
    }

    /** Kinds with a draft. */
    List<LetterKind> drafts() {
        return sql.all(
                "select kind from letter_template where published_at is null",
                row -> LetterKind.valueOf(row.getString(1)));
    }

    /**
     * Keeps a draft.
     *
     * @param seen revision of the draft that it was made from; 0 for none
     * @throws OptimisticLockException when another changed the draft meanwhile
     */
    void keep(LetterKind kind, int seen, Words words, String by, Instant now) {
        int kept = seen == 0
                ? sql.change(
                        """
                insert into letter_template (kind, version, subject_nl, text_nl, subject_en, text_en, written_at, written_by)
                select ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ? from letter_template where kind = ?
                on conflict do nothing""", kind, words.subjectNl(), words.textNl(), words.subjectEn(), words.textEn(), now, by, kind)
                : sql.change(
                        """
                update letter_template set subject_nl = ?, text_nl = ?, subject_en = ?, text_en = ?, written_at = ?,
                  written_by = ?, revision = revision + 1
                where kind = ? and published_at is null and revision = ?""", words.subjectNl(), words.textNl(), words.subjectEn(), words.textEn(), now, by, kind, seen);
        asSeen(kept, kind);
    }

    /** @throws OptimisticLockException when the draft is no longer the one that was seen */
    void publish(LetterKind kind, int seen, String by, Instant now, Instant from) {
        asSeen(sql.change("""
                update letter_template set published_at = ?, published_by = ?, valid_from = ?
                where kind = ? and published_at is null and revision = ?""", now, by, from, kind, seen), kind);
    }

    /** @throws OptimisticLockException when the draft is no longer the one that was seen */
    void throwAway(LetterKind kind, int seen) {
        asSeen(
                sql.change(
                        "delete from letter_template where kind = ? and published_at is null and revision = ?",
                        kind,
                        seen),
                kind);
    }

    private static void asSeen(int rows, LetterKind kind) {
        if (rows == 0) {
            throw new OptimisticLockException("the draft of " + kind + " is another");
        }
    }

    private static TemplateVersion version(ResultSet row) throws SQLException {
        return new TemplateVersion(
                row.getInt("version"),
                new Words(
                        Objects.requireNonNull(row.getString("subject_nl")),
                        Objects.requireNonNull(row.getString("text_nl")),
                        Objects.requireNonNull(row.getString("subject_en")),
                        Objects.requireNonNull(row.getString("text_en"))),
                row.getInt("revision"),
                Sql.instantIfAny(row, "written_at"),
                row.getString("written_by"),
                Sql.instantIfAny(row, "published_at"),
                row.getString("published_by"),
                Sql.instantIfAny(row, "valid_from"));
    }
}
