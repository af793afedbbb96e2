package nl.mbtregister.verification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.feed.GivingChanges;
import nl.mbtregister.feed.GivingChanges.Portion;
import nl.mbtregister.feed.PublicChange;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.rules.Cursor;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.verification.CheckedRegistration;
import nl.mbtregister.verification.CheckingMany;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** What changed since a cursor, each with how the person is registered now; what may no longer be read is told as deleted. */
@OpenTo(Role.VISITOR)
@Path("/v1/changes")
@ApplicationScoped
public class ChangesResource {
    private static final String LIST = "changes";
    private static final String NOW = "now";
    private static final int PORTION = 100;

    @Inject
    private GivingChanges giving;

    @Inject
    private CheckingMany checking;

    @Inject
    private Troubles troubles;

    @GET
    public Response changes(
            @QueryParam("cursor") @Nullable String typed, @HeaderParam("If-None-Match") @Nullable String tags) {
        if (typed == null) {
            return told(giving.all(PORTION), tags);
        }
        if (typed.equals(NOW)) {
            return told(new Portion(List.of(), giving.newest(), false), tags);
        }
        Optional<Long> position = Cursor.read(LIST, typed).flatMap(Cursor::number);
        if (position.isEmpty()) {
            return troubles.decline(Trouble.NOT_A_CURSOR);
        }
        return giving.after(position.get(), PORTION)
                .map(portion -> told(portion, tags))
                .orElseGet(() -> troubles.decline(Trouble.CURSOR_EXPIRED));
    }

    private Response told(Portion portion, @Nullable String tags) {
        Map<Long, CheckedRegistration> present = checking.today(
                portion.changes().stream().map(PublicChange::person).distinct().toList());
        JsonArrayBuilder changes = Json.createArrayBuilder();
        portion.changes().forEach(change -> changes.add(told(change, present.get(change.person()))));
        return Answer.of(
                Json.createObjectBuilder()
                        .add("changes", changes)
                        .add("cursor", new Cursor(LIST, List.of(String.valueOf(portion.end()))).toString())
                        .add("more", portion.more())
                        .build(),
                tags);
    }

    /** A number that was replaced is deleted too, and leads to the present one. */
    private JsonObjectBuilder told(PublicChange change, @Nullable CheckedRegistration now) {
        JsonObjectBuilder told = Json.createObjectBuilder()
                .add("number", change.number())
                .add("at", change.at().toString());
        if (now == null) {
            return told.add("deleted", true);
        }
        if (!now.number().equals(change.number())) {
            return told.add("deleted", true).add("replacedBy", now.number());
        }
        try (var reader = Json.createReader(new StringReader(checking.json(now)))) {
            return told.add("deleted", false).add("registration", reader.readObject());
        }
    }
}
