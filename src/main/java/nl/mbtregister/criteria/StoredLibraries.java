package nl.mbtregister.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.platform.Sql;

/** The versions that the office wrote, in the database, within the current transaction. */
@ApplicationScoped
class StoredLibraries {
    @Inject
    private Sql sql;

    /** One that is not approved yet. */
    record Open(CriteriaLibrary library, LibraryState state, int lock, List<String> writers) {}

    List<CriteriaLibrary> approved(String name) {
        return sql.all(
                "select version, content from criteria_library where name = ? and state = 'APPROVED'",
                row -> read(name, row.getInt(1), row.getString(2)),
                name);
    }

    Optional<CriteriaLibrary> approved(String name, int version) {
        return sql.one(
                "select content from criteria_library where name = ? and version = ? and state = 'APPROVED'",
                row -> read(name, version, row.getString(1)),
                name,
                version);
    }

    Optional<Open> open(String name) {
        return sql.one(
                "select version, content, state, lock, writers from criteria_library where name = ? and state <> 'APPROVED'",
                row -> new Open(
                        read(name, row.getInt(1), row.getString(2)),
                        LibraryState.valueOf(row.getString(3)),
                        row.getInt(4),
                        List.of((String[]) row.getArray(5).getArray())),
                name);
    }

    /** @return false when another is open */
    boolean begin(CriteriaLibrary library, String writer, Instant at) {
        return sql.change(
                        """
                        insert into criteria_library (name, version, state, valid_from, content, writers, begun_at, changed_at)
                        values (?, ?, 'DRAFT', ?, ?, array[?::text], ?, ?) on conflict do nothing""",
                        library.name(),
                        library.version(),
                        library.from(),
                        LibraryWriter.write(library),
                        writer,
                        at,
                        at)
                > 0;
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void change(CriteriaLibrary library, int seen, String writer, Instant at) {
        touched(sql.change(
                """
                update criteria_library set content = ?, valid_from = ?, changed_at = ?, lock = lock + 1,
                  writers = case when ? = any (writers) then writers else writers || ?::text end
                where name = ? and version = ? and lock = ? and state = 'DRAFT'""",
                LibraryWriter.write(library),
                library.from(),
                at,
                writer,
                writer,
                library.name(),
                library.version(),
                seen));
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void step(CriteriaLibrary library, int seen, LibraryState to, String by, Instant at) {
        touched(sql.change(
                """
                update criteria_library set content = ?, valid_from = ?, state = ?, lock = lock + 1,
                  offered_at = case when ? = 'OFFERED' then ?::timestamptz else offered_at end,
                  approved_at = case when ? = 'APPROVED' then ?::timestamptz end,
                  approved_by = case when ? = 'APPROVED' then ?::text end
                where name = ? and version = ? and lock = ? and state <> 'APPROVED'""",
                LibraryWriter.write(library),
                library.from(),
                to,
                to,
                at,
                to,
                at,
                to,
                by,
                library.name(),
                library.version(),
                seen));
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void throwAway(CriteriaLibrary library, int seen) {
        touched(sql.change(
                "delete from criteria_library where name = ? and version = ? and lock = ? and state <> 'APPROVED'",
                library.name(),
                library.version(),
                seen));
    }

    private static void touched(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException("changed since it was read");
        }
    }

    private static CriteriaLibrary read(String name, int version, String content) {
        return new LibraryReader("criteria/" + name + "-" + version + ".json", content).read();
    }
}
