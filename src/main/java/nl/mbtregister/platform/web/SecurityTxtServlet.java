package nl.mbtregister.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** Tells finders of a leak whom to write to (RFC 9116). Good for 90 days from when it is read. */
@OpenTo(Role.VISITOR)
@WebServlet("/.well-known/security.txt")
public class SecurityTxtServlet extends HttpServlet {
    private static final Duration GOOD_FOR = Duration.ofDays(90);

    @Inject
    private transient Settings settings;

    @Inject
    private transient Time time;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("""
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        settings.text(Setting.SECURITY_CONTACT),
                        time.now().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS),
                        settings.text(Setting.PUBLIC_ADDRESS)));
    }
}
