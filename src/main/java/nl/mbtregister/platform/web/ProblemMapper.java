package nl.mbtregister.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.mbtregister.platform.Sentences;

/** Every exception out of a resource becomes a problem document; headers that the resource set stay. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Inject
    private Page page;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web) {
            Response response = web.getResponse();
            int status = response.getStatus();
            if (response.hasEntity() || status < 400) {
                return response;
            }
            return answer(Response.fromResponse(response), Diagnosis.of(status, thrown));
        }
        Problem problem = Diagnosis.of(thrown);
        Response.ResponseBuilder response = Response.status(problem.status());
        return answer(problem.patience() > 0 ? response.header("Retry-After", problem.patience()) : response, problem);
    }

    private Response answer(Response.ResponseBuilder response, Problem problem) {
        Sentences t = page.sentences();
        if (problem.status() == 401) {
            response.header("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == 503) {
            response.header("Retry-After", 2);
        }
        return response.entity(ProblemDocument.of(problem, t).toString())
                .type(ProblemDocument.TYPE + ";charset=UTF-8")
                .header("Content-Language", t.language().tag())
                .build();
    }
}
