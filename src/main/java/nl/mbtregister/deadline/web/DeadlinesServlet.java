package nl.mbtregister.deadline.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.access.rules.Fingerprint;
import nl.mbtregister.deadline.FeedOwner;
import nl.mbtregister.deadline.RecognisingFeed;
import nl.mbtregister.deadline.ShowingDeadlines;
import nl.mbtregister.deadline.rules.Deadline;
import nl.mbtregister.deadline.rules.FeedToken;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.rules.CalendarFile;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.OpenTo;
import org.jspecify.annotations.Nullable;

/** {@code GET /termijnen/....ics}: the deadlines of whoever made this address, for a calendar that follows them. */
@OpenTo(Role.VISITOR)
@WebServlet(DeadlinesServlet.PATH + "*")
public class DeadlinesServlet extends HttpServlet {
    static final String PATH = "/termijnen/";
    private static final String ENDING = ".ics";

    @Inject
    private transient RecognisingFeed recognising;

    @Inject
    private transient ShowingDeadlines showing;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Texts texts;

    /** Where the calendar of this token is read, after the address of the register. */
    static String path(FeedToken token) {
        return PATH + token.text() + ENDING;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FeedOwner> owner = token(request.getPathInfo()).flatMap(recognising::owner);
        if (owner.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        caller.becomes(owner.get().caller());
        String file = written(owner.get());
        String tag = '"' + HexFormat.of().formatHex(Fingerprint.of(file)) + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(CalendarFile.TYPE);
        response.getWriter().write(file);
    }

    private static Optional<FeedToken> token(@Nullable String rest) {
        String name = Objects.requireNonNullElse(rest, "");
        return name.startsWith("/") && name.endsWith(ENDING)
                ? FeedToken.read(name.substring(1, name.length() - ENDING.length()))
                : Optional.empty();
    }

    private String written(FeedOwner owner) {
        Sentences t = texts.in(owner.language());
        return new CalendarFile(
                        t.get("deadline.calendar"),
                        showing.mine().stream()
                                .map(deadline -> event(deadline, owner, t))
                                .toList())
                .written();
    }

    private CalendarFile.Event event(Deadline deadline, FeedOwner owner, Sentences t) {
        Integer alarm =
                deadline.kind().alarmDays() == 0 ? null : deadline.kind().alarmDays();
        return new CalendarFile.Event(
                deadline.id(owner.person()),
                deadline.sequence(),
                deadline.changed(),
                new CalendarFile.Span.Days(deadline.day(), deadline.day()),
                t.of("deadline.event", deadline.kind(), deadline.title()),
                "",
                "",
                settings.text(Setting.PUBLIC_ADDRESS)
                        + Address.of(DeadlineRoute.of(deadline.kind()), owner.language())
                                .path(),
                alarm);
    }
}
