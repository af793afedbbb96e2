package nl.mbtregister.transparency.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.transparency.ProvingFacts;
import nl.mbtregister.transparency.ReadingLog;
import nl.mbtregister.transparency.ReadingLog.SignedHead;

/** The log of the register for machines; everything is plain text, so that it can be checked with nothing but hashes. */
@OpenTo(Role.VISITOR)
@Path("/v1/log")
@ApplicationScoped
public class LogResource {
    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=UTF-8";
    private static final String ASK_AGAIN = "no-cache";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private ReadingLog reading;

    @Inject
    private ProvingFacts proving;

    @GET
    @Path("/head")
    public Response head() {
        return text(reading.newest().map(SignedHead::note), ASK_AGAIN);
    }

    @GET
    @Path("/heads/{day}")
    public Response head(@PathParam("day") String day) {
        return text(day(day).flatMap(reading::of).map(SignedHead::note), FOR_EVER);
    }

    @GET
    @Path("/keys")
    public Response keys() {
        return text(Optional.of(lines(reading.keys())), ASK_AGAIN);
    }

    @GET
    @Path("/leaves")
    public Response leaves(@QueryParam("from") @DefaultValue("0") long from) {
        List<String> leaves = from < 0 ? List.of() : reading.leaves(from);
        return text(leaves.isEmpty() ? Optional.empty() : Optional.of(lines(leaves)), ASK_AGAIN);
    }

    @GET
    @Path("/consistency")
    public Response consistency(
            @QueryParam("from") @DefaultValue("-1") long from, @QueryParam("to") @DefaultValue("-1") long to) {
        return text(reading.consistency(from, to).map(LogResource::lines), FOR_EVER);
    }

    @GET
    @Path("/proofs/{number}")
    public Response proof(@PathParam("number") String number) {
        return text(proving.of(number), ASK_AGAIN);
    }

    /** The program that checks all of this, to be read and run by anybody. */
    @GET
    @Path("/VerifyLog.java")
    public Response verifier() {
        try (InputStream in = Objects.requireNonNull(
                LogResource.class.getResourceAsStream("/nl/mbtregister/transparency/VerifyLog.java"))) {
            return Response.ok(in.readAllBytes(), TEXT)
                    .header("Cache-Control", ASK_AGAIN)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
    }

    private static Response text(Optional<String> text, String caching) {
        return Response.ok(text.orElseThrow(NotFoundException::new), TEXT)
                .header("Cache-Control", caching)
                .build();
    }

    private static Optional<LocalDate> day(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
