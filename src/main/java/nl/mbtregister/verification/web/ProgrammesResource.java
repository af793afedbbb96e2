package nl.mbtregister.verification.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Json;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.rules.Cursor;
import nl.mbtregister.platform.web.OpenTo;
import nl.mbtregister.programme.Programme;
import nl.mbtregister.programme.PublicProgramme;
import nl.mbtregister.programme.ShowingProgrammes;
import nl.mbtregister.programme.rules.CertificateStatus;
import nl.mbtregister.verification.rules.Trouble;
import org.jspecify.annotations.Nullable;

/** Certified programmes for machines: what the public pages tell, and nothing else. */
@OpenTo(Role.VISITOR)
@Path("/v1/programmes")
@ApplicationScoped
public class ProgrammesResource {
    private static final String LIST = "programmes";
    private static final Cursor START = new Cursor(LIST, List.of("", "0"));

    @Inject
    private ShowingProgrammes showing;

    @Inject
    private Troubles troubles;

    @Inject
    private Texts texts;

    @Inject
    private Time time;

    @GET
    public Response find(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("cursor") @Nullable String typed,
            @HeaderParam("If-None-Match") @Nullable String tags) {
        Optional<Cursor> cursor = typed == null
                ? Optional.of(START)
                : Cursor.read(LIST, typed)
                        .filter(read -> read.place().size() == 2)
                        .filter(read -> read.place().getLast().matches("\\d{1,18}"));
        if (cursor.isEmpty()) {
            return troubles.decline(Trouble.NOT_A_CURSOR);
        }
        List<String> place = cursor.get().place();
        var listed = showing.find(words, place.getFirst(), Long.parseLong(place.getLast()));
        JsonArrayBuilder found = Json.createArrayBuilder();
        listed.programmes().forEach(one -> found.add(line(one)));
        return Answer.of(
                Json.createObjectBuilder()
                        .add("checkedAt", time.now().toString())
                        .add("programmes", found)
                        .add(
                                "cursor",
                                Words.orNull(
                                        listed.more()
                                                ? after(listed.programmes().getLast())
                                                : null))
                        .build(),
                tags);
    }

    @GET
    @Path("/{number}")
    public Response show(@PathParam("number") String number, @HeaderParam("If-None-Match") @Nullable String tags) {
        PublicProgramme shown = showing.show(number).orElseThrow(NotFoundException::new);
        JsonArrayBuilder team = Json.createArrayBuilder();
        shown.team()
                .forEach(member -> team.add(Json.createObjectBuilder()
                        .add("number", member.number())
                        .add("name", member.name())
                        .add("function", member.function().name())
                        .add("titles", Words.list(member.titles()))));
        var certificate = shown.certificate();
        return Answer.of(
                line(shown.programme())
                        .add("checkedAt", shown.checkedAt().toString())
                        .add("variant", shown.programme().facts().variant().name())
                        .add("targetGroup", shown.programme().facts().targetGroup())
                        .add("offers", Words.list(shown.programme().modules()))
                        .add(
                                "certificate",
                                Json.createObjectBuilder()
                                        .add("status", status(shown.status()))
                                        .add("from", certificate.from().toString())
                                        .add(
                                                "through",
                                                Words.orNull(
                                                        certificate.lastDay().orElse(null)))
                                        .add("speaksOf", Words.list(certificate.modules()))
                                        .add("criteria", certificate.library())
                                        .add("version", certificate.version()))
                        .add("team", team)
                        .build(),
                tags);
    }

    private JsonObjectBuilder line(Programme one) {
        return Json.createObjectBuilder()
                .add("number", one.number())
                .add("name", one.name())
                .add("institution", one.institution())
                .add("places", Words.list(one.places()))
                .add("status", status(one.status(time.today()).orElseThrow()));
    }

    private JsonObjectBuilder status(CertificateStatus status) {
        return Json.createObjectBuilder().add("code", status.name()).add("label", Words.label(status, texts));
    }

    private static Cursor after(Programme last) {
        return new Cursor(LIST, List.of(last.name(), String.valueOf(last.id())));
    }
}
