package nl.mbtregister.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.proof.GivingStatement;
import nl.mbtregister.proof.GivingStatement.Statement;
import nl.mbtregister.proof.GivingStatusList;
import nl.mbtregister.proof.OpeningBadge;

/** Statements, badges and the lists that say whether badges still count, as they were signed. */
@OpenTo(Role.VISITOR)
@Path("/v1")
@ApplicationScoped
public class ProofResource {
    private static final String CREDENTIAL = "application/vc+jwt";

    @Inject
    private GivingStatement statements;

    @Inject
    private OpeningBadge badges;

    @Inject
    private GivingStatusList lists;

    @GET
    @Path("/registrations/{number}/statement")
    public Response statement(@PathParam("number") String number) {
        return signed(
                RegisterNumber.read(number).usable().flatMap(statements::give).map(Statement::text),
                "application/jwt",
                "registration-" + number.replaceAll("[^0-9]", "") + ".jwt");
    }

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

    private static Response signed(Optional<String> text, String type, String file) {
        return Response.ok(text.orElseThrow(NotFoundException::new), type)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .build();
    }
}
