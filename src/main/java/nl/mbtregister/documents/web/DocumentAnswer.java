package nl.mbtregister.documents.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import nl.mbtregister.documents.OpenedDocument;

/** How a document goes to a browser: never as a page that may run something, and kept nowhere. */
public final class DocumentAnswer {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private DocumentAnswer() {}

    /** Writes it as the whole answer. */
    public static void write(OpenedDocument document, HttpServletResponse response) throws IOException {
        String disposition = document.kind().isShown() ? "inline" : "attachment";
        String name = URLEncoder.encode(document.name(), UTF_8).replace("+", "%20");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Disposition", disposition + "; filename*=UTF-8''" + name);
        response.setContentType(document.kind().mediaType());
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }
}
