package nl.mbtregister.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sentences;

/** Where the container brings every error, of whatever part: our own page, or a problem document under {@code /api}. */
@OpenTo(Role.VISITOR)
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
    @Inject
    private transient Page page;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Problem problem = problem(request, status);
        Sentences t = page.sentences();
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Language", t.language().tag());
        if (problem.patience() > 0) {
            response.setIntHeader("Retry-After", problem.patience());
        }
        String failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (failed.startsWith("/api/")) {
            response.setContentType(ProblemDocument.TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(ProblemDocument.of(problem, t).toString());
        } else {
            request.setAttribute("problem", problem);
            page(problem, t, request, response);
        }
    }

    /** Our page; when that fails as well, the same sentences without it. */
    private static void page(Problem problem, Sentences t, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            request.getRequestDispatcher("/public/problem.xhtml").forward(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            Diagnosis.logged(problem.status(), e);
            if (!response.isCommitted()) {
                response.resetBuffer();
                response.setContentType("text/plain;charset=UTF-8");
                response.getWriter().write(problem.title(t) + "\n\n" + problem.text(t) + "\n");
            }
        }
    }

    private static Problem problem(HttpServletRequest request, int status) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return Diagnosis.of(thrown);
        }
        return Diagnosis.of(status, null);
    }
}
