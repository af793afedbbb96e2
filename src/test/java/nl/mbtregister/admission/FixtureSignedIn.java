package nl.mbtregister.admission;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.SignedIn;

/** In tests a request may say whose it is: account, role and person with colons between. */
@WebListener
public class FixtureSignedIn implements ServletRequestListener {
    static final String HEADER = "X-Test-Signed-In";
    static final String SECRET = "secret of the test";

    @Inject
    private CurrentCaller caller;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        String who = ((HttpServletRequest) event.getServletRequest()).getHeader(HEADER);
        if (who != null) {
            String[] parts = who.split(":");
            Long person = parts.length > 2 ? Long.valueOf(parts[2]) : null;
            caller.recognise(
                    new SignedIn(parts[0], "Member " + parts[0], person, Set.of(Role.valueOf(parts[1])), SECRET));
        }
    }
}
