package nl.mbtregister.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;

/** What servlets tell machines when a rule refuses, as {@link ProblemMapper} does for resources. */
@ApplicationScoped
public class ApiProblems {
    @Inject
    private Page page;

    /** Nothing must have been answered yet. */
    public void tell(Refusal refusal, HttpServletResponse response) throws IOException {
        Problem problem = Problem.of(refusal);
        Sentences t = page.sentences();
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(ProblemDocument.TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", t.language().tag());
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        response.getWriter().write(ProblemDocument.of(problem, t).toString());
    }
}
