package nl.mbtregister.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.proof.GivingStatement;
import nl.mbtregister.proof.GivingStatement.Statement;

/** A signed statement of a registration, for machines. The answer about a registration itself stands at a shorter path. */
@OpenTo(Role.VISITOR)
@Path("/v1/registrations/{number}/statement")
@ApplicationScoped
public class StatementResource {
    @Inject
    private GivingStatement giving;

    @GET
    public Response statement(@PathParam("number") String number) {
        return ProofResource.signed(
                RegisterNumber.read(number).usable().flatMap(giving::give).map(Statement::text),
                "application/jwt",
                "registration-" + number.replaceAll("[^0-9]", "") + ".jwt");
    }
}
