package nl.mbtregister.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** What every answer tells the browser not to do. Nothing is loaded here but our own: style sheet, font, scripts of signed-in pages, documents in a frame. */
@WebFilter(filterName = "headers", asyncSupported = true)
public class Headers extends HttpFilter {
    private static final String POLICY = policy("script-src 'self'");

    /** Of two policies both must allow a thing: the second one, which PrimeFaces adds, wants a nonce at every script in a page. */
    private static final String RICH_POLICY = policy("script-src 'self' 'unsafe-inline'");

    @Inject
    private transient Settings settings;

    /** Machines are told too that everybody in this register is invented. */
    private transient boolean demo;

    /** Scripts in the page pass our policy, so that the one that PrimeFaces adds can judge them by their nonce. */
    static void letRichPagesWork(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", RICH_POLICY);
    }

    private static String policy(String scripts) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " + scripts
                + "; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        demo = settings.yes(Setting.DEMO);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (demo && FrontDoor.path(request).startsWith("/api/")) {
            response.setHeader("Mbt-Sandbox", "true");
        }
        if (request.getServletPath().startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        }
        chain.doFilter(request, response);
    }
}
