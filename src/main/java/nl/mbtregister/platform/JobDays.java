package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The SQL of the job table, on the connection of the current transaction. */
@ApplicationScoped
class JobDays {
    @PersistenceContext
    private EntityManager em;

    /**
     * Takes the oldest day that is still owed, if nobody is at it. A job that never ran begins today.
     *
     * @param leaseEnd until when others leave the day to this node
     */
    Optional<JobDay> claim(String job, LocalDate today, String node, Instant now, Instant leaseEnd) {
        String sql = """
            with owed as (
              select coalesce((select max(day) + 1 from job_day where job = ? and state = 'DONE'),
                              (select min(day) from job_day where job = ?), ?) as day)
            insert into job_day as j (job, day, state, node, attempts, due_at, began_at)
            select ?, day, 'RUNNING', ?, 1, ?, ? from owed where day <= ?
            on conflict (job, day) do update
              set state = 'RUNNING', node = excluded.node, attempts = j.attempts + 1,
                  due_at = excluded.due_at, began_at = excluded.began_at, ended_at = null
              where j.state <> 'DONE' and j.due_at <= excluded.began_at
            returning day, attempts""";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            insert.setString(1, job);
            insert.setString(2, job);
            insert.setObject(3, today);
            insert.setString(4, job);
            insert.setString(5, node);
            insert.setObject(6, utc(leaseEnd));
            insert.setObject(7, utc(now));
            insert.setObject(8, today);
            try (ResultSet row = insert.executeQuery()) {
                return row.next()
                        ? Optional.of(new JobDay(job, row.getObject(1, LocalDate.class), row.getInt(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Notes that the day is done, if the claim is still ours. */
    void done(JobDay claimed, long counted, Instant now) {
        String sql = """
            update job_day set state = 'DONE', counted = ?, ended_at = ?, failure = null
            where job = ? and day = ? and attempts = ? and state = 'RUNNING'""";
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            update.setLong(1, counted);
            update.setObject(2, utc(now));
            settle(claimed, update, 3);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Notes that the day is still owed, if the claim is still ours. */
    void failed(JobDay claimed, String failure, Instant now, Instant due) {
        String sql = """
            update job_day set state = 'FAILED', failure = ?, ended_at = ?, due_at = ?
            where job = ? and day = ? and attempts = ? and state = 'RUNNING'""";
        try (PreparedStatement update = connection().prepareStatement(sql)) {
            update.setString(1, failure);
            update.setObject(2, utc(now));
            update.setObject(3, utc(due));
            settle(claimed, update, 4);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void settle(JobDay claimed, PreparedStatement update, int first) throws SQLException {
        update.setString(first, claimed.job());
        update.setObject(first + 1, claimed.day());
        update.setInt(first + 2, claimed.attempt());
        update.executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** The connection on which the transaction runs; the entity manager closes it. */
    Connection connection() {
        return em.unwrap(Connection.class);
    }
}
