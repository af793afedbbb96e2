package nl.mbtregister.watch.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.rules.Cursor;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.verification.rules.Trouble;
import nl.mbtregister.verification.web.Answer;
import nl.mbtregister.verification.web.Troubles;
import nl.mbtregister.watch.ReadingWatchFeed;
import nl.mbtregister.watch.ReadingWatchFeed.Portion;
import org.jspecify.annotations.Nullable;

/** What an institution was told, for its own system; the key that it shows is what admits it. */
@OpenTo(Role.VISITOR)
@Path("/v1/watch/messages")
@ApplicationScoped
public class WatchResource {
    private static final String LIST = "watch";

    @Inject
    private ReadingWatchFeed reading;

    @Inject
    private Troubles troubles;

    @GET
    public Response messages(
            @QueryParam("cursor") @Nullable String typed,
            @HeaderParam("Authorization") @Nullable String authorization,
            @HeaderParam("If-None-Match") @Nullable String tags) {
        Optional<Long> after =
                typed == null ? Optional.of(0L) : Cursor.read(LIST, typed).flatMap(Cursor::number);
        if (after.isEmpty()) {
            return troubles.decline(Trouble.NOT_A_CURSOR);
        }
        return reading.after(authorization, after.get())
                .map(portion -> told(portion, tags))
                .orElseGet(() -> troubles.decline(Trouble.CURSOR_EXPIRED));
    }

    private static Response told(Portion portion, @Nullable String tags) {
        JsonArrayBuilder messages = Json.createArrayBuilder();
        for (String body : portion.bodies()) {
            try (var reader = Json.createReader(new StringReader(body))) {
                messages.add(reader.readObject());
            }
        }
        return Answer.of(
                Json.createObjectBuilder()
                        .add("messages", messages)
                        .add("cursor", new Cursor(LIST, List.of(String.valueOf(portion.end()))).toString())
                        .add("more", portion.more())
                        .build(),
                tags);
    }
}
