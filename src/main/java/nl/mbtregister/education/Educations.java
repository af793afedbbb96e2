package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.education.rules.CourseClaim;
import nl.mbtregister.education.rules.DiplomaClaim;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import org.jspecify.annotations.Nullable;

/** Courses and diplomas in the database, within the current transaction; each asked for together with its owner. */
@ApplicationScoped
class Educations {
    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void remove(Object row) {
        em.remove(row);
        em.flush();
    }

    /**
     * A course of this person.
     *
     * @param version as the person last saw it
     * @throws Refusal education.R5 when there is none
     * @throws OptimisticLockException when it was changed since
     */
    FollowedCourse course(long id, long person, long version) {
        FollowedCourse course = own(FollowedCourse.class, "FollowedCourse", id, person);
        refuseStale(course.version(), version);
        return course;
    }

    /** As {@link #course}. */
    Diploma diploma(long id, long person, long version) {
        Diploma diploma = own(Diploma.class, "Diploma", id, person);
        refuseStale(diploma.version(), version);
        return diploma;
    }

    private <T> T own(Class<T> type, String name, long id, long person) {
        return em.createQuery("select r from " + name + " r where r.id = :id and r.personId = :person", type)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("education.R5"));
    }

    private static void refuseStale(long now, long seen) {
        if (now != seen) {
            throw new OptimisticLockException("changed since it was read");
        }
    }

    /** Latest first. */
    List<CourseLine> courses(long person) {
        return all(
                """
                select id, version, course, institute, licensed, first_day, last_day, document_id
                from followed_course where person_id = ? order by last_day desc, id desc""",
                person,
                row -> new CourseLine(
                        row.getLong(1),
                        row.getLong(2),
                        new CourseClaim(
                                CourseKind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getBoolean(5),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, LocalDate.class),
                                document(row, 8))));
    }

    /** Latest first. */
    List<DiplomaLine> diplomas(long person) {
        return all(
                """
                select id, version, name, school, level, obtained, document_id
                from diploma where person_id = ? order by obtained desc, id desc""",
                person,
                row -> new DiplomaLine(
                        row.getLong(1),
                        row.getLong(2),
                        new DiplomaClaim(
                                row.getString(3),
                                row.getString(4),
                                EducationLevel.valueOf(row.getString(5)),
                                row.getObject(6, LocalDate.class),
                                document(row, 7))));
    }

    private static @Nullable Long document(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> all(String sql, long person, Reading<T> reading) {
        try (PreparedStatement select = em.unwrap(Connection.class).prepareStatement(sql)) {
            select.setLong(1, person);
            try (ResultSet row = select.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (row.next()) {
                    all.add(reading.of(row));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
