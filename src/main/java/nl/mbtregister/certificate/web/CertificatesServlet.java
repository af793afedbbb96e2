package nl.mbtregister.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certificate.OpeningCertificate;
import nl.mbtregister.certificate.rules.CertificateCode;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;

/** {@code GET /certificates/{code}.pdf}: an own certificate, as it was given. */
@OpenTo(Role.THERAPIST)
@WebServlet("/certificates/*")
public class CertificatesServlet extends HttpServlet {
    private static final String ENDING = ".pdf";

    @Inject
    private transient OpeningCertificate opening;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<CertificateCode> code = path.startsWith("/") && path.endsWith(ENDING)
                ? CertificateCode.read(path.substring(1, path.length() - ENDING.length()))
                : Optional.empty();
        if (code.isEmpty() || !caller.actAsOneOf(List.of(Role.THERAPIST))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            write(opening.open(code.get()), code.get(), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(byte[] pdf, CertificateCode code, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition", "inline; filename=\"register-mbt-" + code + ENDING + "\"");
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
