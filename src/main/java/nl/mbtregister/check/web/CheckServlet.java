package nl.mbtregister.check.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.attendance.ListContent;
import nl.mbtregister.check.HandingInList;
import nl.mbtregister.check.ReadingChecks;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.FileIntake;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;
import nl.mbtregister.platform.web.Route;

/**
 * {@code POST /list-check} takes a list, pasted or as a file, from a form of ours and leads to it, or back with the rule that
 * refused it; {@code GET /list-check/{id}.csv}, {@code .xlsx}, {@code .pdf} and {@code .jwt} give its result and receipt.
 */
@OpenTo(Role.INSTITUTION)
@WebServlet({"/list-check", "/list-check/*"})
@MultipartConfig(
        maxFileSize = CheckServlet.MOST_BYTES,
        maxRequestSize = CheckServlet.MOST_BYTES,
        fileSizeThreshold = (int) CheckServlet.MOST_BYTES)
public class CheckServlet extends HttpServlet {
    /** A list and the few words of its form; all of it stays in memory, so nothing is left on a disk. */
    static final long MOST_BYTES = ListContent.LARGEST + FileIntake.FIELDS;

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern RESULT = Pattern.compile("/(\\d{1,18})\\.(csv|xlsx|pdf|jwt)");

    private final transient FileIntake intake = new FileIntake(AT_ONCE, PATIENCE, PATIENCE);

    @Inject
    private transient HandingInList handing;

    @Inject
    private transient ReadingChecks reading;

    @Inject
    private transient ResultPapers papers;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = RESULT.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!caller.actAsOneOf(List.of(Role.INSTITUTION)) || !asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!intake.enter()) {
            intake.comeAgain(response);
            return;
        }
        try {
            give(Long.parseLong(asked.group(1)), asked.group(2), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            intake.leave();
        }
    }

    private void give(long list, String form, HttpServletResponse response) throws IOException {
        byte[] content = switch (form) {
            case "csv" -> reading.take(list);
            case "xlsx" -> papers.workbook(list);
            case "pdf" -> papers.paper(list);
            default ->
                Objects.requireNonNullElse(reading.taking(list, form).receipt(), "")
                        .getBytes(UTF_8);
        };
        response.setContentType(
                switch (form) {
                    case "csv" -> "text/csv; charset=UTF-8";
                    case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case "pdf" -> "application/pdf";
                    default -> "application/jwt";
                });
        response.setHeader("Content-Disposition", "attachment; filename=\"lijst-" + list + "." + form + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Origin.isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!caller.actAsOneOf(List.of(Role.INSTITUTION))) {
            FileIntake.throwAway(request);
            FileIntake.lead(response, Address.of(Route.CHECKS, Language.NL).path());
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            FileIntake.throwAway(request);
            FileIntake.lead(response, Address.of(Route.CHECKS, Language.NL).path() + "?upload=check.R1");
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
        byte[] file = FileIntake.content(request.getPart("file"));
        Language language = "en".equals(request.getParameter("language")) ? Language.EN : Language.NL;
        String institution = Objects.requireNonNullElse(request.getParameter("institution"), "");
        String back = Address.of(Route.CHECKS, language).path();
        if (!institution.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!FileIntake.isOfSession(request, caller)) {
            FileIntake.lead(response, back + "?upload=platform.R6");
            return;
        }
        byte[] content = file.length > 0
                ? file
                : Objects.requireNonNullElse(request.getParameter("list"), "").getBytes(UTF_8);
        try {
            long list = handing.handIn(FileIntake.once(request), Long.parseLong(institution), content, language);
            FileIntake.lead(
                    response,
                    Address.of(Route.CHECK_LIST, language, String.valueOf(list)).path());
        } catch (Refusal refusal) {
            FileIntake.lead(response, back + "?upload=" + refusal.rule());
        }
    }
}
