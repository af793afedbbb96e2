package nl.mbtregister.fhir.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import nl.mbtregister.fhir.ReadingDirectory;
import nl.mbtregister.fhir.rules.Asked;
import nl.mbtregister.fhir.rules.Kind;
import nl.mbtregister.fhir.rules.Since;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;

/** The directory for machines. {@link CapabilityDocument} is the contract. */
@OpenTo(Role.VISITOR)
@Path("/fhir/r4")
@ApplicationScoped
public class FhirResource {
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_ACCEPTABLE = 406;

    @Inject
    private ReadingDirectory reading;

    @Inject
    private Bundles bundles;

    @Inject
    private Outcomes outcomes;

    @Inject
    private CapabilityDocument capability;

    private interface Answer {
        Response answer(Kind kind);
    }

    @GET
    @Path("/metadata")
    public Response metadata() {
        return Answers.ok(capability.document())
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    @GET
    @Path("/{type}/{id}")
    public Response read(@PathParam("type") String type, @PathParam("id") String id, @Context UriInfo address) {
        return of(type, address, kind -> {
            if (id.equals("_history")) {
                Since since = Since.read(address.getQueryParameters());
                return found(bundles.changed(kind, since, reading.since(kind, since)));
            }
            Optional<JsonObject> one = reading.read(kind, id);
            return one.map(FhirResource::found)
                    .orElseGet(() -> outcomes.refused(NOT_FOUND, "not-found", "fhir.trouble.unknown"));
        });
    }

    @GET
    @Path("/{type}")
    public Response search(@PathParam("type") String type, @Context UriInfo address) {
        return of(type, address, kind -> {
            Asked asked = Asked.read(kind, address.getQueryParameters());
            return found(bundles.listed(asked, reading.search(asked)));
        });
    }

    @GET
    public Response nothing() {
        return outcomes.refused(NOT_FOUND, "not-supported", "fhir.trouble.type");
    }

    @GET
    @Path("/{type}/{id}/{rest: .+}")
    public Response elsewhere() {
        return nothing();
    }

    private Response of(String type, UriInfo address, Answer answer) {
        MultivaluedMap<String, String> sent = address.getQueryParameters();
        String form = sent.getFirst("_format");
        if (form != null && !form.contains("json")) {
            return outcomes.refused(NOT_ACCEPTABLE, "not-supported", "fhir.trouble.form");
        }
        Optional<Kind> kind = Kind.of(type);
        if (kind.isEmpty()) {
            return outcomes.refused(NOT_FOUND, "not-supported", "fhir.trouble.type");
        }
        try {
            return answer.answer(kind.get());
        } catch (Refusal refusal) {
            return outcomes.refused(BAD_REQUEST, "invalid", refusal);
        }
    }

    private static Response found(JsonObject resource) {
        return Answers.ok(resource).header("Cache-Control", "no-cache").build();
    }
}
