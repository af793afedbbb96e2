package nl.mbtregister.sweep;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.letters.SendingLetters;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.OnlySweeping;
import nl.mbtregister.platform.RunningJobs;

/**
 * Sets a server to work for tests that run as a client: {@code GET /story-world?act=daily&seed=1} lets the people of
 * {@link StoryWorld} live and does each day's jobs on it, {@code live} leaves the jobs out, {@code sweep} does all that is
 * owed together with whoever else is at it, {@code mail} sends what waits. Answers when it is done.
 */
@WebServlet("/story-world")
public class StoryWorldServlet extends HttpServlet {
    private static final long MILLISECOND = 1_000_000;

    @Inject
    private transient StoryWorld world;

    @Inject
    private transient RunningJobs jobs;

    @Inject
    private transient SendingLetters sending;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient TestTime time;

    @Resource(lookup = "java:app/jdbc/mbt")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        caller.becomes(Caller.REGISTER);
        try {
            switch (request.getParameter("act")) {
                case "daily" -> live(Long.parseLong(request.getParameter("seed")), true);
                case "live" -> live(Long.parseLong(request.getParameter("seed")), false);
                case "sweep" -> sweep();
                default -> mail();
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private void live(long seed, boolean daily) throws SQLException {
        world.begin(seed);
        for (LocalDate day = StoryWorld.START; !day.isAfter(StoryWorld.LAST); day = day.plusDays(1)) {
            world.live(day);
            if (daily) {
                time.moveTo(day);
                doJobsThrough(day);
            }
        }
    }

    private void sweep() throws SQLException {
        time.moveTo(StoryWorld.LAST);
        doJobsThrough(StoryWorld.LAST);
    }

    private void mail() {
        boolean more;
        do {
            more = sending.doSome();
        } while (more);
    }

    private void doJobsThrough(LocalDate day) throws SQLException {
        while (!isDone(day)) {
            if (!jobs.doSome()) {
                LockSupport.parkNanos(MILLISECOND); // another node is at it
            }
        }
    }

    private boolean isDone(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from job_day where job = any (?) and day = ? and state = 'DONE'")) {
            select.setArray(1, connection.createArrayOf("text", OnlySweeping.JOBS.toArray()));
            select.setObject(2, day);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1) == OnlySweeping.JOBS.size();
            }
        }
    }
}
