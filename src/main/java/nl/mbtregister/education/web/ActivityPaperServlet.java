package nl.mbtregister.education.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.documents.web.DocumentAnswer;
import nl.mbtregister.education.CheckingActivities;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;

/** {@code GET /activities/{number}/{credit}}: the paper that somebody handed in with an activity, for the office. */
@OpenTo(Role.SECRETARIAT)
@WebServlet("/activities/*")
public class ActivityPaperServlet extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/(\\d{1,10})/(\\d{1,18})");

    @Inject
    private transient CheckingActivities checking;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<RegisterNumber> number =
                path.matches() ? RegisterNumber.read(path.group(1)).usable() : Optional.empty();
        if (!caller.actAsOneOf(List.of(Role.SECRETARIAT)) || number.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            DocumentAnswer.write(checking.paper(number.get(), Long.parseLong(path.group(2))), response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
