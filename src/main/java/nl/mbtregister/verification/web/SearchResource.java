package nl.mbtregister.verification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import nl.mbtregister.person.rules.NameQuery;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.verification.SearchResult;
import nl.mbtregister.verification.SearchingRegister;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** Looks for people as the public page does, for machines. */
@OpenTo(Role.VISITOR)
@Path("/v1/search")
@ApplicationScoped
public class SearchResource {
    @Inject
    private SearchingRegister searching;

    @Inject
    private Troubles troubles;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    @GET
    public Response search(
            @QueryParam("q") @DefaultValue("") String typed, @HeaderParam("If-None-Match") @Nullable String tags) {
        SearchResult result = searching.search(typed, time.today());
        return result.found().query() instanceof NameQuery.Unusable
                ? troubles.decline(Trouble.NOTHING_TO_FIND)
                : Answer.of(told(result), tags);
    }

    private JsonObject told(SearchResult result) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        result.lines().forEach(line -> found.add(told(line)));
        return Json.createObjectBuilder()
                .add("checkedAt", time.now().toString())
                .add("near", result.found().near())
                .add("complete", !result.found().more())
                .add("found", found)
                .build();
    }

    private JsonObject told(SearchResult.Line line) {
        JsonArrayBuilder titles = Json.createArrayBuilder();
        line.standing()
                .titles()
                .forEach(title -> titles.add(Json.createObjectBuilder()
                        .add("code", title.title().name())
                        .add("status", title.status().name())));
        return Json.createObjectBuilder()
                .add("number", line.number().digits())
                .add("name", line.name())
                .add("town", Words.orNull(line.town()))
                .add("registered", line.standing().registered())
                .add("status", Words.orNull(Objects.toString(line.standing().status(), null)))
                .add("titles", titles)
                .add(
                        "registration",
                        settings.text(Setting.PUBLIC_ADDRESS) + "/api/v1/registrations/"
                                + line.number().digits())
                .build();
    }
}
