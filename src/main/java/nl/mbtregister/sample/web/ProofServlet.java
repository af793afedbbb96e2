package nl.mbtregister.sample.web;

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
import nl.mbtregister.documents.web.DocumentAnswer;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.sample.DecidingProof;

/** {@code GET /proof/{request}/{document}}: a document that somebody sent as proof, for the office. */
@OpenTo(Role.SECRETARIAT)
@WebServlet("/proof/*")
public class ProofServlet extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");

    @Inject
    private transient DecidingProof deciding;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!caller.actAsOneOf(List.of(Role.SECRETARIAT)) || !path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            DocumentAnswer.write(
                    deciding.document(Long.parseLong(path.group(1)), Long.parseLong(path.group(2))), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
