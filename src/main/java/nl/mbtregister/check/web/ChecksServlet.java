package nl.mbtregister.check.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import nl.mbtregister.check.CheckingNumbers;
import nl.mbtregister.client.KnownClient;
import nl.mbtregister.client.RecognisingClient;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.ApiProblems;
import nl.mbtregister.platform.web.FileIntake;
import nl.mbtregister.platform.web.OpenTo;

/**
 * {@code POST /api/v1/checks}: numbers as CSV in the body, an answer to each as CSV, or as lines of JSON for who prefers those.
 * No resource, because the REST machinery would hold answers back. {@code openapi.json} is the contract.
 */
@OpenTo(Role.VISITOR)
@WebServlet("/api/v1/checks")
public class ChecksServlet extends HttpServlet {
    private static final String LINES = "application/x-ndjson";

    /** Each holds a connection to the database while it is answered. */
    private static final int AT_ONCE = 4;

    private final transient FileIntake intake = new FileIntake(AT_ONCE, Duration.ofSeconds(5), Duration.ofSeconds(10));

    @Inject
    private transient RecognisingClient recognising;

    @Inject
    private transient CheckingNumbers checking;

    @Inject
    private transient ApiProblems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            KnownClient client = recognising.require(request.getHeader("Authorization"), Scope.CHECKS);
            if (!intake.enter()) {
                intake.comeAgain(response);
                return;
            }
            try {
                answer(client, request, response);
            } finally {
                intake.leave();
            }
        } catch (Refusal refusal) {
            FileIntake.throwAway(request);
            problems.tell(refusal, response);
        }
    }

    private void answer(KnownClient client, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean json =
                Objects.requireNonNullElse(request.getHeader("Accept"), "").contains(LINES);
        checking.answer(client, leftOpen(request.getInputStream()), json, () -> {
            response.setContentType(json ? LINES : "text/csv; charset=UTF-8; header=present");
            response.setHeader("Cache-Control", "no-store");
            return response.getOutputStream();
        });
    }

    /** What is left of a refused body is read to its end, and nobody can from a stream that was closed. */
    private static InputStream leftOpen(InputStream body) {
        return new FilterInputStream(body) {
            @Override
            public void close() {
                // the container does
            }
        };
    }
}
