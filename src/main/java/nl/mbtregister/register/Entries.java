package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.EntryKind;
import nl.mbtregister.register.rules.Extension;
import nl.mbtregister.register.rules.FlatAct;
import nl.mbtregister.register.rules.MeasureKind;
import org.jspecify.annotations.Nullable;

/** The SQL of the entries, on the connection of the current transaction. */
@ApplicationScoped
class Entries {
    private static final String COLUMNS = """
        person_id, id, kind, effective, ends_on, title, annotation, decided, ground, measure_kind, text_nl, text_en,
        visible_until, measure, annuls, recorded_at, recorded_by, basis, basis_reference, edition""";

    @PersistenceContext
    private EntityManager em;

    /** All entries of each person, in the order in which they were recorded. */
    Map<Long, List<Entry>> of(Collection<Long> people) {
        var sql = "select " + COLUMNS + " from register_entry where person_id = any (?) order by person_id, id";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setArray(1, connection().createArrayOf("bigint", people.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                var entries = new HashMap<Long, List<Entry>>();
                while (rows.next()) {
                    entries.computeIfAbsent(rows.getLong("person_id"), person -> new ArrayList<>())
                            .add(entry(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    List<Entry> of(long person) {
        return of(List.of(person)).getOrDefault(person, List.of());
    }

    /** @return the entry as it now stands in the register */
    Entry add(long person, Draft draft, Instant at, String by) {
        var act = FlatAct.of(draft.act());
        var sql = """
            insert into register_entry (person_id, kind, effective, ends_on, title, annotation, decided, ground,
              measure_kind, text_nl, text_en, visible_until, measure, annuls, recorded_at, recorded_by, basis,
              basis_reference, edition)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            insert.setLong(1, person);
            insert.setString(2, act.kind().name());
            insert.setObject(3, draft.effective());
            insert.setObject(4, act.end(), Types.DATE);
            insert.setString(5, name(act.title()));
            insert.setString(6, name(act.annotation()));
            insert.setObject(7, act.decided(), Types.DATE);
            insert.setString(8, name(act.ground()));
            insert.setString(9, name(act.measureKind()));
            insert.setString(10, act.text() == null ? null : act.text().nl());
            insert.setString(11, act.text() == null ? null : act.text().en());
            insert.setObject(12, act.visibleUntil(), Types.DATE);
            insert.setObject(13, act.measure(), Types.BIGINT);
            insert.setObject(14, draft.annuls(), Types.BIGINT);
            insert.setObject(15, at.atOffset(ZoneOffset.UTC));
            insert.setString(16, by);
            insert.setString(17, draft.basis().name());
            insert.setString(18, draft.basisReference());
            insert.setObject(19, draft.edition());
            try (ResultSet id = insert.executeQuery()) {
                id.next();
                return draft.recorded(id.getLong(1), at, by);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var dutch = row.getString("text_nl");
        var act = new FlatAct(
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("ends_on", LocalDate.class),
                constant(Title.class, row.getString("title")),
                constant(Annotation.class, row.getString("annotation")),
                row.getObject("decided", LocalDate.class),
                constant(Extension.class, row.getString("ground")),
                constant(MeasureKind.class, row.getString("measure_kind")),
                dutch == null ? null : new Wording(dutch, row.getString("text_en")),
                row.getObject("visible_until", LocalDate.class),
                row.getObject("measure", Long.class));
        return new Entry(
                row.getLong("id"),
                row.getObject("effective", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                Basis.valueOf(row.getString("basis")),
                row.getString("basis_reference"),
                row.getObject("edition", LocalDate.class),
                row.getObject("annuls", Long.class),
                act.act());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
