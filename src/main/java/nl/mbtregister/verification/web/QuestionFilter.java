package nl.mbtregister.verification.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.AskedFrom;
import nl.mbtregister.platform.web.FrontDoor;
import nl.mbtregister.verification.QuestionLimit;
import nl.mbtregister.verification.rules.Trouble;

/** Keeps the limit of questions per address, for pages and machines together. Style sheets and pictures are no question. */
@WebFilter(filterName = "questions", asyncSupported = true)
public class QuestionFilter extends HttpFilter {
    private static final int TOO_MANY = 429;
    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

    @Inject
    private transient Settings settings;

    @Inject
    private transient Troubles troubles;

    @Inject
    private transient AskedFrom from;

    private transient QuestionLimit limit = new QuestionLimit(0);

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        limit = new QuestionLimit(settings.number(Setting.QUESTIONS_PER_MINUTE));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isQuestion(request)) {
            Duration wait = limit.ask(from.place(request));
            if (wait.isPositive()) {
                refuse(path(request).startsWith("/api/"), wait, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** As the server understood it; path parameters lead nowhere else, whether or not the server left them in. */
    private static String path(HttpServletRequest request) {
        return PARAMETERS.matcher(FrontDoor.path(request)).replaceAll("");
    }

    static boolean isQuestion(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/") || path.startsWith("/nl/") || path.startsWith("/en/");
    }

    private void refuse(boolean machine, Duration wait, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
        response.setHeader("Cache-Control", "no-store");
        if (machine) {
            response.setStatus(TOO_MANY);
            response.setContentType(Troubles.TYPE);
            response.getOutputStream().write(troubles.document(Trouble.TOO_MANY_QUESTIONS));
        } else {
            response.sendError(TOO_MANY);
        }
    }
}
