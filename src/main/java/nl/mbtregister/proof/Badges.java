package nl.mbtregister.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.proof.rules.Held;
import nl.mbtregister.signing.SigningText.SignedText;

/** The SQL of the badges. */
@ApplicationScoped
class Badges {
    /** A list is never more than half full, so that a free place is soon drawn. */
    private static final long IN_A_LIST = 65_536;

    private static final String SELECT = """
        select b.id, b.code, b.person_id, b.title, b.since, b.through, b.name, b.number, b.place, b.issued_at,
               (select display_name from person p where p.id = b.person_id) as name_now,
               exists (select from badge n where n.person_id = b.person_id and n.title = b.title and n.id > b.id) as newer
        from badge b\s""";

    @Inject
    private Sql sql;

    Optional<KeptBadge> byCode(String code) {
        return sql.one(SELECT + "where b.code = ?", Badges::badge, code);
    }

    /** The newest first. */
    List<KeptBadge> ofPerson(long person, int limit) {
        return sql.all(SELECT + "where b.person_id = ? order by b.id desc limit ?", Badges::badge, person, limit);
    }

    List<KeptBadge> inList(int list) {
        return sql.all(SELECT + "where b.list = ?", Badges::badge, list);
    }

    Optional<String> text(String code) {
        return sql.one("select jwt from badge where code = ?", row -> row.getString(1), code);
    }

    String nameOf(long person) {
        return sql.one("select display_name from person where id = ?", row -> row.getString(1), person)
                .orElse("");
    }

    long since(long person, Instant from) {
        return sql.all(
                        "select count(*) from (select from badge where person_id = ? and issued_at > ? limit 31) b",
                        row -> row.getLong(1),
                        person,
                        from)
                .getFirst();
    }

    /** The id that a new badge will have. */
    long nextId() {
        return sql.next("badge_id_seq");
    }

    static int list(long id) {
        return (int) (id / IN_A_LIST);
    }

    boolean isTaken(int list, int place) {
        return sql.one("select 1 from badge where list = ? and place = ?", row -> row.getInt(1), list, place)
                .isPresent();
    }

    void add(KeptBadge badge, SignedText signed) {
        sql.change(
                "insert into badge (id, code, person_id, title, since, through, name, number, list, place, issued_at,"
                        + " key_id, jwt) overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                badge.id(),
                badge.code(),
                badge.person(),
                badge.held().title(),
                badge.held().since(),
                badge.held().through(),
                badge.name(),
                badge.number(),
                list(badge.id()),
                badge.place(),
                badge.issuedAt(),
                signed.key(),
                signed.text());
    }

    private static KeptBadge badge(ResultSet row) throws SQLException {
        return new KeptBadge(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("person_id"),
                new Held(
                        Title.valueOf(row.getString("title")),
                        row.getObject("since", LocalDate.class),
                        row.getObject("through", LocalDate.class)),
                row.getString("name"),
                row.getString("number"),
                row.getInt("place"),
                Sql.instant(row, "issued_at"),
                row.getString("name_now"),
                row.getBoolean("newer"));
    }
}
