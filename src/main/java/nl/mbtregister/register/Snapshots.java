package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The SQL that reads the snapshot: one statement, whether for one person or for a thousand. */
@ApplicationScoped
class Snapshots {
    /** Each person once or more: a row for each period, told apart by the part. */
    private static final String PERIODS = """
        select w.id as person, w.number, w.shown_until, w.died_on, x.*
        from w left join lateral (
          select 'T' as part, title, null as annotation, lower(valid) as first, upper(valid) as ends, state, requires,
                 since, ending, visible_until, null::bigint as entry, null as kind, null as text_nl, null as text_en
          from title_period where person_id = w.id
          union all
          select 'A', title, annotation, lower(valid), upper(valid), null, null, null, null, null, null, null, null, null
          from annotation_period where person_id = w.id
          union all
          select 'M', null, null, lower(valid), upper(valid), null, null, null, null, visible_until, entry_id, kind,
                 text_nl, text_en
          from measure_period where person_id = w.id) x on true
        order by w.id""";

    private static final String PERSON = "select id, number, shown_until, died_on from person where ";

    @PersistenceContext
    private EntityManager em;

    Optional<Snapshot> byNumber(String number) {
        return read(PERSON + "number = ?", select -> select.setString(1, number)).stream()
                .findFirst();
    }

    /** People of whom nothing is known are left out. */
    List<Snapshot> of(Collection<Long> people) {
        return read(
                PERSON + "id = any (?)",
                select -> select.setArray(1, connection().createArrayOf("bigint", people.toArray())));
    }

    /** In the order of their ids, from the first above the given one. */
    List<Snapshot> after(long person, int limit) {
        return read(PERSON + "id > ? order by id limit ?", select -> {
            select.setLong(1, person);
            select.setInt(2, limit);
        });
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private List<Snapshot> read(String people, Binding binding) {
        try (PreparedStatement select =
                connection().prepareStatement("with w as materialized (" + people + ") " + PERIODS)) {
            binding.bind(select);
            try (ResultSet rows = select.executeQuery()) {
                var snapshots = new ArrayList<Snapshot>();
                var next = new SnapshotRows();
                while (rows.next()) {
                    next.add(rows).ifPresent(snapshots::add);
                }
                next.last().ifPresent(snapshots::add);
                return snapshots;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
