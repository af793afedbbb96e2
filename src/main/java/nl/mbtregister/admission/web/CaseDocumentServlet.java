package nl.mbtregister.admission.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.admission.OpeningApplication;
import nl.mbtregister.documents.OpeningDocument;
import nl.mbtregister.documents.web.DocumentAnswer;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;

/** {@code GET /cases/{application}/documents/{document}}: a document of a file, for who works on that case. */
@OpenTo({Role.SECRETARIAT, Role.CUR_CHAIR, Role.CUR_MEMBER})
@WebServlet("/cases/*")
public class CaseDocumentServlet extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/documents/(\\d{1,18})");

    @Inject
    private transient OpeningApplication cases;

    @Inject
    private transient OpeningDocument documents;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!caller.actAsOneOf(List.of(Role.SECRETARIAT, Role.CUR_CHAIR, Role.CUR_MEMBER)) || !path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long document = Long.parseLong(path.group(2));
        try {
            OpeningApplication.Permit permit = cases.permit(Long.parseLong(path.group(1)), document);
            DocumentAnswer.write(documents.openForCase(document, permit.reference(), permit.owner()), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
