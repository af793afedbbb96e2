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
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.mbtregister.attendance.AttendanceFile;
import nl.mbtregister.attendance.Attendee;
import nl.mbtregister.attendance.HandingInAttendance;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.SignedIn;
import nl.mbtregister.platform.rules.CsvField;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.platform.web.Origin;
import nl.mbtregister.platform.web.Route;
import org.jspecify.annotations.Nullable;

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
    static final long MOST_BYTES = AttendanceFile.LARGEST + 64L * 1024;

    private static final List<Role> PROVIDERS = List.of(Role.SUPERVISOR, Role.INSTITUTION);

    /** A browser listens only when it has sent everything; so much of what is too large is read for its sake. */
    private static final long MOST_THROWN_AWAY = 100L * 1024 * 1024;

    /** Each takes some 60 MB of memory while it is read. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final transient Semaphore places = new Semaphore(AT_ONCE, true);

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
            throwAway(request.getInputStream());
            lead(response, Address.of(Route.ATTENDANCE_HOME, Language.NL).path());
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            // nothing of the form can be read, not even which edition it was about
            throwAway(request.getInputStream());
            lead(response, Address.of(Route.ATTENDANCE_HOME, Language.NL).path() + "?upload=attendance.R1");
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
        Language language = "en".equals(request.getParameter("language")) ? Language.EN : Language.NL;
        String edition = Objects.requireNonNullElse(request.getParameter("edition"), "");
        if (!edition.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String back = Address.of(Route.ATTENDANCE_EDITION, language, edition).path();
        String secret = caller.signedIn().map(SignedIn::formSecret).orElse("");
        if (secret.isEmpty() || !secret.equals(request.getParameter("secret"))) {
            lead(response, back + "?upload=platform.R6");
            return;
        }
        try {
            byte[] content = file == null ? new byte[0] : file.getInputStream().readAllBytes();
            long list = handing.handIn(key(request.getParameter("once")), Long.parseLong(edition), content);
            lead(
                    response,
                    Address.of(Route.ATTENDANCE_LIST, language, String.valueOf(list))
                            .path());
        } catch (Refusal refusal) {
            lead(response, back + "?upload=" + refusal.rule());
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

    private static void lead(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
