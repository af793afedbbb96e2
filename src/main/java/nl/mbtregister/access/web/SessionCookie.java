package nl.mbtregister.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import nl.mbtregister.access.rules.SessionToken;

/** The one cookie of this site: no script can read it, no other site can have it sent with a form. */
final class SessionCookie {
    static final String NAME = "mbt-session";

    private SessionCookie() {}

    static Optional<String> of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void set(SessionToken token, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(token.text(), request));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = cookie("", request);
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(String value, HttpServletRequest request) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto")));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
