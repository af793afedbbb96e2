package nl.mbtregister.certification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.certification.OpeningAudit;
import nl.mbtregister.documents.web.DocumentAnswer;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;

/** {@code GET /audit-evidence/{round}/{evidence}}: a paper with which a programme shows a criterion, for its auditors. */
@OpenTo(Role.AUDITOR)
@WebServlet("/audit-evidence/*")
public class AuditEvidenceServlet extends HttpServlet {
    @Inject
    private transient OpeningAudit opening;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!caller.actAsOneOf(List.of(Role.AUDITOR)) || !path.matches("/\\d{1,18}/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String[] parts = path.split("/");
        try {
            DocumentAnswer.write(opening.openProof(Long.parseLong(parts[1]), Long.parseLong(parts[2])), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
