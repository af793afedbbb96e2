package nl.mbtregister.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.proof.GivingStatusList;
import nl.mbtregister.proof.OpeningBadge;

/** Badges and the lists that say whether badges still count, as they were signed. */
@OpenTo(Role.VISITOR)
@Path("/v1")
@ApplicationScoped
public class ProofResource {
    private static final String CREDENTIAL = "application/vc+jwt";

    @Inject
    private OpeningBadge badges;

    @Inject
    private GivingStatusList lists;

    @GET
    @Path("/badges/{code}")
    public Response badge(@PathParam("code") String code) {
        return signed(badges.open(code), CREDENTIAL, "badge-" + code.replaceAll("[^0-9A-Z]", "") + ".jwt");
    }

    @GET
    @Path("/status-lists/{list}/revocation")
    public Response revocation(@PathParam("list") int list) {
        return signed(lists.revocation(list), CREDENTIAL, "revocation.jwt");
    }

    @GET
    @Path("/status-lists/{list}/suspension")
    public Response suspension(@PathParam("list") int list) {
        return signed(lists.suspension(list), CREDENTIAL, "suspension.jwt");
    }

    static Response signed(Optional<String> text, String type, String file) {
        return Response.ok(text.orElseThrow(NotFoundException::new), type)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }
}
