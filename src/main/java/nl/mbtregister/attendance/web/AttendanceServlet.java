package nl.mbtregister.attendance.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.attendance.AttendanceFile;
import nl.mbtregister.attendance.Attendee;
import nl.mbtregister.attendance.HandingInAttendance;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.rules.CsvField;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.FileIntake;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;
import nl.mbtregister.platform.web.Route;

/**
 * {@code POST /attendance} takes a list as a file from a form of ours and leads to the list, or back with the rule that refused
 * it; {@code GET /attendance/{edition}.csv} gives those who have points of an edition.
 */
@OpenTo({Role.SUPERVISOR, Role.INSTITUTION})
@WebServlet({"/attendance", "/attendance/*"})
@MultipartConfig(
        maxFileSize = AttendanceServlet.MOST_BYTES,
        maxRequestSize = AttendanceServlet.MOST_BYTES,
        fileSizeThreshold = (int) AttendanceServlet.MOST_BYTES)
public class AttendanceServlet extends HttpServlet {
    /** A list and the few words of its form; all of it stays in memory, so nothing is left on a disk. */
    static final long MOST_BYTES = AttendanceFile.LARGEST + FileIntake.FIELDS;

    private static final List<Role> PROVIDERS = List.of(Role.SUPERVISOR, Role.INSTITUTION);

    /** Each takes some 60 MB of memory while it is read. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final transient FileIntake intake = new FileIntake(AT_ONCE, PATIENCE, PATIENCE);

    @Inject
    private transient HandingInAttendance handing;

    @Inject
    private transient ReadingAttendance reading;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        if (!caller.actAsOneOf(PROVIDERS) || !path.matches("/\\d{1,18}\\.csv")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        long edition = Long.parseLong(path.substring(1, path.indexOf('.')));
        try {
            List<Attendee> portion = reading.export(edition, "", 0);
            response.setContentType("text/csv; charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"deelnemers-" + edition + ".csv\"");
            response.setHeader("Cache-Control", "no-store");
            write(edition, portion, response.getWriter());
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** With a mark in front, so that a spreadsheet takes the letters for what they are. */
    private void write(long edition, List<Attendee> first, Writer file) throws IOException {
        file.write("\uFEFFregisternummer;naam;punten\r\n");
        for (List<Attendee> portion = first; !portion.isEmpty(); ) {
            for (Attendee one : portion) {
                file.write(one.number() + ';' + CsvField.write(one.name()) + ';'
                        + one.points().stripTrailingZeros().toPlainString() + "\r\n");
            }
            portion = reading.export(
                    edition, portion.getLast().sortKey(), portion.getLast().entry());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!Origin.isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!caller.actAsOneOf(PROVIDERS)) {
            FileIntake.throwAway(request);
            FileIntake.lead(
                    response, Address.of(Route.ATTENDANCE_HOME, Language.NL).path());
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            // nothing of the form can be read, not even which edition it was about
            FileIntake.throwAway(request);
            FileIntake.lead(
                    response, Address.of(Route.ATTENDANCE_HOME, Language.NL).path() + "?upload=attendance.R1");
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
        Language language = "en".equals(request.getParameter("language")) ? Language.EN : Language.NL;
        String edition = Objects.requireNonNullElse(request.getParameter("edition"), "");
        if (!edition.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String back = Address.of(Route.ATTENDANCE_EDITION, language, edition).path();
        if (!FileIntake.isOfSession(request, caller)) {
            FileIntake.lead(response, back + "?upload=platform.R6");
            return;
        }
        try {
            byte[] content = FileIntake.content(file);
            long list = handing.handIn(FileIntake.once(request), Long.parseLong(edition), content);
            FileIntake.lead(
                    response,
                    Address.of(Route.ATTENDANCE_LIST, language, String.valueOf(list))
                            .path());
        } catch (Refusal refusal) {
            FileIntake.lead(response, back + "?upload=" + refusal.rule());
        }
    }
}
