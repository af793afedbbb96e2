package nl.mbtregister.fhir;

import static nl.mbtregister.fhir.Directory.display;
import static nl.mbtregister.fhir.Directory.list;
import static nl.mbtregister.fhir.Directory.reference;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.fhir.DirectoryRole.Team;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Json;

/** Writes as what somebody works, as {@code PractitionerRole}; it is active while a title may be used. */
record RoleJson(Directory directory) {

    /** @param usable titles that may be used today */
    JsonObject of(DirectoryRole role, boolean registered, Set<Title> usable) {
        JsonObjectBuilder json =
                Directory.resource("PractitionerRole", role.id(), role.at()).add("active", !usable.isEmpty());
        Team team = role.team();
        if (team != null) {
            json.add(
                    "period",
                    Json.createObjectBuilder().add("start", team.from().toString()));
        }
        json.add("practitioner", reference("Practitioner", role.number(), role.name()));
        if (team != null) {
            json.add(
                            "organization",
                            reference("Organization", String.valueOf(team.institution()), team.institutionName()))
                    .add("code", list(directory.code("team-function", team.function())))
                    .add(
                            "healthcareService",
                            list(reference("HealthcareService", team.programme(), team.programmeName())));
        } else if (registered) {
            registration(json, role, usable);
        }
        return json.build();
    }

    private void registration(JsonObjectBuilder json, DirectoryRole role, Set<Title> usable) {
        if (role.institution() != null) {
            json.add("organization", display(role.institution()));
        }
        JsonArrayBuilder codes = Json.createArrayBuilder();
        Stream.of(Title.values()).filter(usable::contains).forEach(title -> codes.add(directory.code("title", title)));
        Directory.addUnlessEmpty(json, "code", codes);
        if (role.town() != null) {
            json.add("location", list(display(role.town())));
        }
        if (role.website() != null) {
            json.add(
                    "telecom",
                    list(Json.createObjectBuilder()
                            .add("system", "url")
                            .add("value", role.website())
                            .add("use", "work")));
        }
    }
}
