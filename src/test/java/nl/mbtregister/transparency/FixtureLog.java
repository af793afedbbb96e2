package nl.mbtregister.transparency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;

/** {@code GET /test-log} signs a head of the log, for tests that run as a client, and says for which day. */
@WebServlet("/test-log")
public class FixtureLog extends HttpServlet {
    @Inject
    private transient SigningHead signing;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        caller.becomes(Caller.REGISTER);
        LocalDate day = LocalDate.ofEpochDay(ThreadLocalRandom.current().nextInt(20_000, 2_000_000));
        signing.runFor(day);
        response.getWriter().print(day);
    }
}
