package nl.mbtregister.verification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.verification.AnsweringMachines;
import nl.mbtregister.verification.MachineAnswer.Declined;
import nl.mbtregister.verification.MachineAnswer.Elsewhere;
import nl.mbtregister.verification.MachineAnswer.Told;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** How somebody is registered, for machines. {@code openapi.json} is the contract. */
@OpenTo(Role.VISITOR)
@Path("/v1/registrations")
@ApplicationScoped
public class CheckResource {
    /** May be kept by whoever asked, but never shown again without asking whether it is still so. */
    static final String ASK_AGAIN = "no-cache";

    private static final int MOVED = 308;
    private static final int UNCHANGED = 304;

    @Inject
    private AnsweringMachines machines;

    @Inject
    private Troubles troubles;

    @GET
    @Path("/{number}")
    public Response answer(
            @PathParam("number") String number,
            @QueryParam("on") @Nullable String on,
            @QueryParam("asKnownAt") @Nullable String known,
            @HeaderParam("If-None-Match") @Nullable String tags,
            @Context UriInfo address) {
        return switch (machines.answer(number, on, known)) {
            case Told told -> tell(told, tags);
            case Elsewhere(RegisterNumber present) -> lead(present, address);
            case Declined(Trouble trouble) -> troubles.decline(trouble);
        };
    }

    static Response tell(Told told, @Nullable String tags) {
        Response.ResponseBuilder response = told.isKnownBy(tags)
                ? Response.status(UNCHANGED)
                : Response.ok(told.body(), MediaType.APPLICATION_JSON_TYPE);
        return response.header("ETag", told.tag())
                .header("Cache-Control", ASK_AGAIN)
                .build();
    }

    private static Response lead(RegisterNumber present, UriInfo address) {
        String query = address.getRequestUri().getRawQuery();
        return Response.status(MOVED)
                .header("Location", "/api/v1/registrations/" + present + (query == null ? "" : "?" + query))
                .header("Cache-Control", ASK_AGAIN)
                .build();
    }
}
