package nl.mbtregister.verification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.verification.Tally;
import nl.mbtregister.verification.TellingNumbers;
import nl.mbtregister.verification.TellingNumbers.Counted;
import org.jspecify.annotations.Nullable;

/** How many there are, for machines. */
@OpenTo(Role.VISITOR)
@Path("/v1/statistics")
@ApplicationScoped
public class StatisticsResource {
    @Inject
    private TellingNumbers telling;

    @Inject
    private Texts texts;

    @GET
    public Response statistics(@HeaderParam("If-None-Match") @Nullable String tags) {
        Counted counted = telling.tell();
        JsonArrayBuilder titles = Json.createArrayBuilder();
        for (Title title : Title.values()) {
            titles.add(Json.createObjectBuilder()
                    .add("code", title.name())
                    .add("label", Words.label(title, texts))
                    .add("people", Words.orNull(counted.tally().holders().get(title))));
        }
        JsonArrayBuilder programmes = Json.createArrayBuilder();
        counted.tally()
                .programmes()
                .forEach((status, number) -> programmes.add(Json.createObjectBuilder()
                        .add("code", status.name())
                        .add("label", Words.label(status, texts))
                        .add("programmes", number)));
        return Answer.of(
                Json.createObjectBuilder()
                        .add("checkedAt", counted.at().toString())
                        .add("on", counted.tally().on().toString())
                        .add("least", Tally.LEAST)
                        .add("titles", titles)
                        .add("programmes", programmes)
                        .build(),
                tags);
    }
}
