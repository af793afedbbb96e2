package nl.mbtregister.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.mbtregister.access.CurrentSession;
import nl.mbtregister.access.Recognised;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;

/** Hears from somebody who only wants the session to go on; answers the seconds that it now has. Knowing the session noted it. */
@OpenTo({
    Role.THERAPIST,
    Role.SUPERVISOR,
    Role.SECRETARIAT,
    Role.CUR_MEMBER,
    Role.CUR_CHAIR,
    Role.BOARD,
    Role.AUDITOR,
    Role.INSTITUTION,
    Role.ADMIN
})
@WebServlet("/account/extend")
public class ExtendServlet extends HttpServlet {
    @Inject
    private transient CurrentSession current;

    @Inject
    private transient Time time;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Recognised> session = current.find()
                .filter(found ->
                        Origin.isOurs(request) && found.somebody().formSecret().equals(request.getParameter("secret")));
        if (session.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/plain");
        response.getWriter()
                .print(Duration.between(time.now(), session.get().endsAt()).toSeconds());
    }
}
