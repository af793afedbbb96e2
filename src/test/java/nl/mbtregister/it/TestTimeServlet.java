package nl.mbtregister.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;

/** {@code GET /test-time?day=2027-06-02&time=23:59} moves the clock for tests that run as a client; without a day it goes back. */
@WebServlet("/test-time")
public class TestTimeServlet extends HttpServlet {
    @Inject
    private transient TestTime clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String day = request.getParameter("day");
        if (day == null) {
            clock.back();
        } else {
            clock.moveTo(LocalDate.parse(day), LocalTime.parse(request.getParameter("time")));
        }
    }
}
