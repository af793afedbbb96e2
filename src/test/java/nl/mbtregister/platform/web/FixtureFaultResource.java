package nl.mbtregister.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import nl.mbtregister.kernel.Refusal;

/** Fails in every way that a resource can fail. */
@Path("fixture/{kind}")
public class FixtureFaultResource {

    @GET
    public String fail(@PathParam("kind") String kind) {
        throw switch (kind) {
            case "fault" -> new IllegalStateException("secret of the house");
            case "refusal" -> new Refusal("fixture.R1");
            case "bad" -> new BadRequestException("secret of the house");
            default ->
                new WebApplicationException(Response.status(Integer.parseInt(kind))
                        .header("Retry-After", "60")
                        .build());
        };
    }
}
