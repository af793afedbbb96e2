package nl.mbtregister.certification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.certification.KeepingEvidence;
import nl.mbtregister.certification.KeepingEvidence.SentFile;
import nl.mbtregister.certification.ReadingEvidence;
import nl.mbtregister.certification.rules.EvidencePaper;
import nl.mbtregister.documents.rules.Upload;
import nl.mbtregister.documents.web.DocumentAnswer;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.TypedDate;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.FileIntake;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;
import nl.mbtregister.platform.web.Route;

/**
 * {@code POST /evidence} takes a paper of an institution, or a new version of one, and leads back to its page, with the rule
 * that refused it and what was typed; {@code GET /evidence/{id}/{version}} shows the file.
 */
@OpenTo(Role.INSTITUTION)
@WebServlet({"/evidence", "/evidence/*"})
@MultipartConfig(
        maxFileSize = EvidenceServlet.MOST_BYTES,
        maxRequestSize = EvidenceServlet.MOST_BYTES,
        fileSizeThreshold = (int) EvidenceServlet.MOST_BYTES)
public class EvidenceServlet extends HttpServlet {
    /** A paper and the few words of its form; all of it stays in memory, so nothing is left on a disk. */
    static final long MOST_BYTES = Upload.LARGEST + FileIntake.FIELDS;

    /** Each takes up to 100 MB of memory while it is judged, read and sealed. */
    private static final int AT_ONCE = 2;

    private static final String DONE = "&done=";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<Role> OURS = List.of(Role.INSTITUTION);

    private final transient FileIntake intake = new FileIntake(AT_ONCE, PATIENCE, PATIENCE);

    @Inject
    private transient KeepingEvidence keeping;

    @Inject
    private transient ReadingEvidence reading;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!caller.actAsOneOf(OURS) || !path.matches("/\\d{1,18}/\\d{1,6}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String[] parts = path.split("/");
        try {
            DocumentAnswer.write(reading.open(Long.parseLong(parts[1]), Integer.parseInt(parts[2])), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean tooLarge = request.getContentLengthLong() > MOST_BYTES;
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Origin.isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (tooLarge || !caller.actAsOneOf(OURS)) {
            // nothing of the form can be read, not even what it was about
            FileIntake.throwAway(request);
            FileIntake.lead(
                    response,
                    Address.of(Route.EVIDENCE_HOME, Language.NL).path() + (tooLarge ? "?upload=documents.R3" : ""));
        } else if (intake.enter()) {
            try {
                take(request, response);
            } finally {
                intake.leave();
            }
        } else {
            intake.comeAgain(response);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Language language = "en".equals(request.getParameter("language")) ? Language.EN : Language.NL;
        long piece = number(request, "piece");
        String back = piece < 0
                ? Address.of(Route.EVIDENCE_HOME, language).path() + "?institution=" + number(request, "institution")
                : Address.of(Route.EVIDENCE_PIECE, language, String.valueOf(piece))
                                .path() + "?";
        if (!FileIntake.isOfSession(request, caller)) {
            FileIntake.lead(response, back + "&upload=platform.R6" + typed(request));
            return;
        }
        TypedDate dated = TypedDate.read(text(request, "dated"));
        TypedDate expires = TypedDate.read(text(request, "expires"));
        boolean endless = text(request, "expires").isEmpty();
        if (!(dated instanceof TypedDate.Day) || !(endless || expires instanceof TypedDate.Day)) {
            FileIntake.lead(response, back + "&upload=certification.R9" + typed(request));
            return;
        }
        EvidencePaper paper = new EvidencePaper(
                text(request, "title"),
                ((TypedDate.Day) dated).date(),
                expires instanceof TypedDate.Day(LocalDate end) ? end : null);
        FileIntake.lead(response, kept(request, piece, paper, back));
    }

    private String kept(HttpServletRequest request, long piece, EvidencePaper paper, String back)
            throws IOException, ServletException {
        Part part = request.getPart("file");
        SentFile file = new SentFile(
                part == null ? "" : Objects.requireNonNullElse(part.getSubmittedFileName(), ""),
                FileIntake.content(part),
                request.getParameter("free") != null,
                request.getParameter("cleared") != null);
        try {
            if (piece < 0) {
                keeping.add(FileIntake.once(request), number(request, "institution"), paper, file);
                return back + DONE + "certification.evidence.added.done";
            }
            keeping.renew(FileIntake.once(request), piece, (int) number(request, "version"), paper, file);
            return back + DONE + "certification.evidence.renewed.done";
        } catch (Refusal refusal) {
            String found =
                    refusal.arguments().stream().map(one -> "&found=" + one).collect(Collectors.joining());
            return back + "&upload=" + refusal.rule() + found + typed(request);
        } catch (OptimisticLockException changed) {
            return back + "&upload=platform.R4" + typed(request);
        }
    }

    private static String typed(HttpServletRequest request) {
        return Stream.of("title", "dated", "expires")
                .map(name -> "&" + name + "=" + URLEncoder.encode(text(request, name), UTF_8))
                .collect(Collectors.joining());
    }

    private static long number(HttpServletRequest request, String name) {
        String typed = text(request, name);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
