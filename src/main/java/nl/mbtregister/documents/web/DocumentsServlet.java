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
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.mbtregister.documents.OpeningDocument;
import nl.mbtregister.documents.StoringDocument;
import nl.mbtregister.documents.rules.Upload;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.SignedIn;
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
    static final long MOST_BYTES = Upload.LARGEST + 64L * 1024;

    /** A browser listens only when it has sent everything; so much of what is too large is read for its sake. */
    private static final long MOST_THROWN_AWAY = 100L * 1024 * 1024;

    /** Each takes up to 80 MB of memory while it is judged and sealed. */
    private static final int AT_ONCE = 3;

    private static final int PATIENCE_SECONDS = 20;

    private final transient Semaphore places = new Semaphore(AT_ONCE, true);

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
            throwAway(request.getInputStream());
            String page = Back.to(request.getHeader("Referer"));
            lead(response, page, tooLarge ? "upload=documents.R3" : "");
        } else if (enter()) {
            try {
                take(request, response);
            } finally {
                places.release();
            }
        } else {
            response.setIntHeader("Retry-After", PATIENCE_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Part file = request.getPart("file");
        String page = Back.to(request.getParameter("to"));
        String secret = caller.signedIn().map(SignedIn::formSecret).orElse("");
        if (secret.isEmpty() || !secret.equals(request.getParameter("secret"))) {
            lead(response, page, "upload=platform.R6" + Back.typed(request));
            return;
        }
        try {
            long id = storing.store(
                    key(request.getParameter("once")),
                    file == null ? "" : Objects.requireNonNullElse(file.getSubmittedFileName(), ""),
                    file == null ? new byte[0] : file.getInputStream().readAllBytes(),
                    request.getParameter("free") != null);
            lead(response, page, "document=" + id + Back.typed(request));
        } catch (Refusal refusal) {
            lead(response, page, "upload=" + refusal.rule() + Back.typed(request));
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static UUID key(@Nullable String typed) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(typed, ""));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static void throwAway(InputStream in) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long read = 0;
        for (int more = in.read(buffer); more >= 0 && read < MOST_THROWN_AWAY; more = in.read(buffer)) {
            read += more;
        }
    }

    private static void lead(HttpServletResponse response, @Nullable String page, String outcome) throws IOException {
        if (page == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page + outcome);
    }
}
