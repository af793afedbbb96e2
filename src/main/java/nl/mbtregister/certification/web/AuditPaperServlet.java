package nl.mbtregister.certification.web;

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
import nl.mbtregister.certification.ReadingReport;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;

/**
 * {@code GET /audit-papers/{as}/{round}/{version}-{language}.pdf}: a report as it went out; version 0 is the sheet that auditors
 * take along. The part {@code as} says in which role somebody with several reads it.
 */
@OpenTo({Role.AUDITOR, Role.INSTITUTION, Role.SECRETARIAT, Role.BOARD, Role.CUR_CHAIR, Role.CUR_MEMBER})
@WebServlet("/audit-papers/*")
public class AuditPaperServlet extends HttpServlet {
    private static final Pattern PATH =
            Pattern.compile("/(audit|institution|desk|body)/(\\d{1,18})/(\\d{1,6})-(nl|en)\\.pdf");

    @Inject
    private transient ReadingReport reading;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!path.matches() || !caller.actAsOneOf(roles(path.group(1)))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long round = Long.parseLong(path.group(2));
        int version = Integer.parseInt(path.group(3));
        Language language = path.group(4).equals("en") ? Language.EN : Language.NL;
        try {
            byte[] pdf = version == 0 ? reading.alongside(round, language) : reading.open(round, version, language);
            write(pdf, round + "-" + version, response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static List<Role> roles(String as) {
        return switch (as) {
            case "audit" -> List.of(Role.AUDITOR);
            case "institution" -> List.of(Role.INSTITUTION);
            case "desk" -> List.of(Role.SECRETARIAT);
            default -> List.of(Role.BOARD, Role.CUR_CHAIR, Role.CUR_MEMBER);
        };
    }

    private static void write(byte[] pdf, String name, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Content-Disposition", "inline; filename=\"register-mbt-" + name + ".pdf\"");
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
