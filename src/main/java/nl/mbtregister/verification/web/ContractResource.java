package nl.mbtregister.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.verification.rules.Trouble;

/** What this interface is and what its answers mean. None of it changes while the server runs. */
@OpenTo(Role.VISITOR)
@Path("/v1")
@ApplicationScoped
public class ContractResource {
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    @Inject
    private Settings settings;

    @Inject
    private Troubles troubles;

    private byte[] index = new byte[0];
    private byte[] contract = new byte[0];

    @PostConstruct
    void read() {
        String address = settings.text(Setting.PUBLIC_ADDRESS);
        index = new String(filled("index.json", address), UTF_8)
                .replace("{sandbox}", String.valueOf(settings.yes(Setting.DEMO)))
                .getBytes(UTF_8);
        contract = filled("openapi.json", address);
    }

    @GET
    public Response index() {
        return constant(index);
    }

    @GET
    @Path("/openapi.json")
    public Response contract() {
        return constant(contract);
    }

    @GET
    @Path("/problems/{slug}")
    public Response problem(@PathParam("slug") String slug) {
        return Stream.of(Trouble.values())
                .filter(trouble -> trouble.slug().equals(slug))
                .findFirst()
                .map(trouble -> constant(troubles.meaning(trouble)))
                .orElseThrow(NotFoundException::new);
    }

    private static Response constant(byte[] document) {
        return Response.ok(document, MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", FOR_AN_HOUR)
                .build();
    }

    /** A document of this package with the public address filled in. */
    static byte[] filled(String name, String address) {
        try (InputStream in = ContractResource.class.getResourceAsStream("/nl/mbtregister/verification/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), UTF_8)
                    .replace("{address}", address)
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
