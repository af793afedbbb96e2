package nl.mbtregister.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Sql;

/** The SQL of the signed heads. */
@ApplicationScoped
class Heads {
    private static final String SELECT = "select day, size, root, at, note from log_head ";
    private static final Sql.Reader<KeptHead> HEAD = row -> new KeptHead(
            row.getObject("day", LocalDate.class),
            row.getLong("size"),
            row.getBytes("root"),
            Sql.instant(row, "at"),
            row.getString("note"));

    @Inject
    private Sql sql;

    Optional<KeptHead> newest() {
        return sql.one(SELECT + "order by size desc, day desc limit 1", HEAD);
    }

    Optional<KeptHead> of(LocalDate day) {
        return sql.one(SELECT + "where day = ?", HEAD, day);
    }

    /** The newest first. */
    List<KeptHead> latest(int limit) {
        return sql.all(SELECT + "order by size desc, day desc limit ?", HEAD, limit);
    }

    /** Every one there is, the oldest first: one a day. */
    List<KeptHead> all() {
        return sql.all(SELECT + "order by day", HEAD);
    }

    void keep(KeptHead head, String key) {
        sql.change(
                "insert into log_head (day, size, root, at, key_id, note) values (?, ?, ?, ?, ?, ?)",
                head.day(),
                head.size(),
                head.root(),
                head.at(),
                key,
                head.note());
    }
}
