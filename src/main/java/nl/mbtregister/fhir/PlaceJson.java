package nl.mbtregister.fhir;

import static nl.mbtregister.fhir.Directory.display;
import static nl.mbtregister.fhir.Directory.list;
import static nl.mbtregister.fhir.Directory.reference;
import static nl.mbtregister.fhir.Directory.text;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.mbtregister.fhir.DirectoryPlaces.Institution;
import nl.mbtregister.fhir.DirectoryPlaces.Programme;
import nl.mbtregister.platform.Json;

/** Writes institutions as {@code Organization} and programmes as {@code HealthcareService}; of a place only its town. */
record PlaceJson(Directory directory) {

    JsonObject of(Institution institution) {
        JsonObjectBuilder json = Directory.resource("Organization", institution.id(), institution.at())
                .add("active", true)
                .add("name", institution.name());
        if (!institution.website().isBlank()) {
            json.add(
                    "telecom",
                    list(Json.createObjectBuilder().add("system", "url").add("value", institution.website())));
        }
        JsonArrayBuilder addresses = Json.createArrayBuilder();
        institution
                .towns()
                .forEach(town -> addresses.add(Json.createObjectBuilder()
                        .add("use", "work")
                        .add("city", town)
                        .add("country", institution.country().name())));
        Directory.addUnlessEmpty(json, "address", addresses);
        return json.build();
    }

    JsonObject of(Programme programme) {
        JsonObjectBuilder json = Directory.resource("HealthcareService", programme.number(), programme.at())
                .add(
                        "identifier",
                        list(Directory.identifier(
                                directory.base() + "/NamingSystem/programme-number", programme.number())))
                .add("active", programme.active())
                .add(
                        "providedBy",
                        reference("Organization", String.valueOf(programme.institution()), programme.institutionName()))
                .add("type", list(directory.code("programme-variant", programme.variant())));
        JsonArrayBuilder places = Json.createArrayBuilder();
        programme.places().forEach(place -> places.add(display(place)));
        Directory.addUnlessEmpty(json, "location", places);
        json.add("name", programme.name());
        if (!programme.targetGroup().isBlank()) {
            json.add("comment", programme.targetGroup());
        }
        JsonArrayBuilder modules = Json.createArrayBuilder();
        programme.modules().forEach(module -> modules.add(text(directory.show(module))));
        Directory.addUnlessEmpty(json, "program", modules);
        return json.build();
    }
}
