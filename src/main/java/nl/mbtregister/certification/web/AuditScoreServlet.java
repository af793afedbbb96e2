package nl.mbtregister.certification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.certification.RoundScore;
import nl.mbtregister.certification.ScoringRound;
import nl.mbtregister.certification.rules.AuditScore;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.FileIntake;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;

/**
 * {@code POST /audit-scores/{round}}: a score from the page of an audit, at once or after an hour without a network. Answers 200
 * with the version that stands now, 409 with what somebody else saved meanwhile, 422 with why it cannot be saved, and 403 to
 * whoever has to sign in again.
 */
@OpenTo(Role.AUDITOR)
@WebServlet("/audit-scores/*")
public class AuditScoreServlet extends HttpServlet {
    private static final int UNPROCESSABLE = 422;
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Time.LEGAL_ZONE);

    @Inject
    private transient ScoringRound scoring;

    @Inject
    private transient Texts texts;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Origin.isOurs(request)
                || !caller.actAsOneOf(List.of(Role.AUDITOR))
                || !FileIntake.isOfSession(request, caller)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            save(Long.parseLong(path.substring(1)), request, response);
        }
    }

    private void save(long round, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sentences t = texts.in("en".equals(text(request, "language")) ? Language.EN : Language.NL);
        Optional<Score> score = Stream.of(Score.values())
                .filter(one -> one.name().equals(text(request, "score")))
                .findFirst();
        if (score.isEmpty()) {
            refuse(response, t.of("certification.audit.choose", text(request, "code")));
            return;
        }
        String seen = text(request, "seen");
        try {
            ScoringRound.Kept kept = scoring.save(
                    round,
                    text(request, "code"),
                    seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0,
                    new AuditScore(score.get(), text(request, "note")));
            if (kept.kept()) {
                answer(
                        response,
                        HttpServletResponse.SC_OK,
                        Json.createObjectBuilder()
                                .add("version", kept.now().version())
                                .add("at", clock(kept.now().savedAt())));
            } else {
                answer(response, HttpServletResponse.SC_CONFLICT, told(kept.now(), t));
            }
        } catch (Refusal refusal) {
            refuse(
                    response,
                    t.of("refusal." + refusal.rule(), refusal.arguments().toArray()));
        }
    }

    private static JsonObjectBuilder told(RoundScore now, Sentences t) {
        return Json.createObjectBuilder()
                .add("version", now.version())
                .add("score", now.score().score().name())
                .add("words", t.show(now.score().score()))
                .add("note", now.score().note())
                .add("by", Objects.requireNonNullElse(now.savedBy(), ""))
                .add("at", clock(now.savedAt()));
    }

    private static void refuse(HttpServletResponse response, String message) throws IOException {
        answer(response, UNPROCESSABLE, Json.createObjectBuilder().add("message", message));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder said) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding(UTF_8.name());
        response.getWriter().write(said.build().toString());
    }

    private static String clock(Instant at) {
        return CLOCK.format(at);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
