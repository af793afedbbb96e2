package nl.mbtregister.documents.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.documents.OpeningDocument;
import nl.mbtregister.documents.StoringDocument;
import nl.mbtregister.documents.rules.Upload;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.FileIntake;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /documents} takes a document from a form of ours and leads back to the page that the form stood on, with the
 * id of the document or with the rule that refused it, and with what was typed beside it in the fields that the form names as
 * {@code keep}; {@code GET /documents/{id}} shows an own document.
 */
@OpenTo(Role.THERAPIST)
@WebServlet({"/documents", "/documents/*"})
@MultipartConfig(
        maxFileSize = DocumentsServlet.MOST_BYTES,
        maxRequestSize = DocumentsServlet.MOST_BYTES,
        fileSizeThreshold = (int) DocumentsServlet.MOST_BYTES)
public class DocumentsServlet extends HttpServlet {
    /** A document and the few words of its form; all of it stays in memory, so nothing is left on a disk. */
    static final long MOST_BYTES = Upload.LARGEST + FileIntake.FIELDS;

    /** Each takes up to 80 MB of memory while it is judged and sealed. */
    private static final int AT_ONCE = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final transient FileIntake intake = new FileIntake(AT_ONCE, PATIENCE, PATIENCE);

    @Inject
    private transient StoringDocument storing;

    @Inject
    private transient OpeningDocument opening;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!caller.actAsOneOf(List.of(Role.THERAPIST)) || !id.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            DocumentAnswer.write(opening.open(Long.parseLong(id.substring(1))), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Origin.isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > MOST_BYTES || !caller.actAsOneOf(List.of(Role.THERAPIST))) {
            // nothing of the form can be read: back to the page it stood on, which leads to signing in where needed
            boolean tooLarge = request.getContentLengthLong() > MOST_BYTES;
            FileIntake.throwAway(request);
            String page = Back.to(request.getHeader("Referer"));
            lead(response, page, tooLarge ? "upload=documents.R3" : "");
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
        Part file = request.getPart("file");
        String page = Back.to(request.getParameter("to"));
        if (!FileIntake.isOfSession(request, caller)) {
            lead(response, page, "upload=platform.R6" + Back.typed(request));
            return;
        }
        try {
            long id = storing.store(
                    FileIntake.once(request),
                    file == null ? "" : Objects.requireNonNullElse(file.getSubmittedFileName(), ""),
                    FileIntake.content(file),
                    request.getParameter("free") != null);
            lead(response, page, "document=" + id + Back.typed(request));
        } catch (Refusal refusal) {
            lead(response, page, "upload=" + refusal.rule() + Back.typed(request));
        }
    }

    private static void lead(HttpServletResponse response, @Nullable String page, String outcome) throws IOException {
        if (page == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        FileIntake.lead(response, page + outcome);
    }
}
