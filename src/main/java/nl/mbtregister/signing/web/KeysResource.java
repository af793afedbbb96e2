package nl.mbtregister.signing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.signing.ReadingKeys;

/** The keys by which anybody checks what the register signed, those of earlier years included. */
@OpenTo(Role.VISITOR)
@Path("/v1/keys")
@ApplicationScoped
public class KeysResource {
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    @Inject
    private ReadingKeys reading;

    @GET
    public Response set() {
        return Response.ok(reading.set(), "application/jwk-set+json")
                .header("Cache-Control", FOR_AN_HOUR)
                .build();
    }

    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        return Response.ok(reading.one(id).orElseThrow(NotFoundException::new), "application/jwk+json")
                .header("Cache-Control", FOR_AN_HOUR)
                .build();
    }
}
