package nl.mbtregister.watch;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import nl.mbtregister.institution.FixtureInstitutions;

/** {@code GET /test-watch} makes a verified institution, and tells its id and the account that leads it. */
@WebServlet("/test-watch")
public class FixtureWatch extends HttpServlet {
    @Inject
    private transient FixtureInstitutions institutions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            var led = institutions.led();
            response.getWriter()
                    .print(led.id() + " " + led.lead().id() + " " + led.lead().email() + " " + led.name());
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
