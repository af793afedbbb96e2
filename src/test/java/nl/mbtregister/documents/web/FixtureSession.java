package nl.mbtregister.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.SignedIn;

/** In tests only: a cookie that says who signed in, as account and person: {@code 17-4711}, {@code 17-} without a file. */
@WebListener
public class FixtureSession implements ServletRequestListener {
    public static final String COOKIE = "fixture-session";
    public static final String SECRET = "a-form-secret-of-tests";

    @Inject
    private CurrentCaller caller;

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        Cookie[] cookies = ((HttpServletRequest) event.getServletRequest()).getCookies();
        Stream.of(Objects.requireNonNullElse(cookies, new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> cookie.getValue().split("-", 2))
                .forEach(parts -> caller.recognise(new SignedIn(
                        "account-" + parts[0],
                        "D. Dossier",
                        parts[1].isEmpty() ? null : Long.valueOf(parts[1]),
                        Set.of(Role.THERAPIST),
                        SECRET)));
    }
}
