package nl.mbtregister.fhir;

import static nl.mbtregister.fhir.Directory.addUnlessEmpty;
import static nl.mbtregister.fhir.Directory.extension;
import static nl.mbtregister.fhir.Directory.identifier;
import static nl.mbtregister.fhir.Directory.list;
import static nl.mbtregister.fhir.Directory.period;
import static nl.mbtregister.fhir.Directory.reference;
import static nl.mbtregister.fhir.Directory.slug;
import static nl.mbtregister.fhir.Directory.text;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Objects;
import nl.mbtregister.fhir.DirectoryPerson.Profession;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.Json;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Standing.TitleStanding;

/** Writes who somebody is, as {@code Practitioner}; the name in the parts of the Dutch profile nl-core-NameInformation. */
record PractitionerJson(Directory directory) {
    private static final String PARTS = "http://hl7.org/fhir/StructureDefinition/humanname-";
    private static final String QUALIFIER = "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier";

    JsonObject of(DirectoryPerson person, Standing standing) {
        boolean registered = standing.registered();
        JsonObjectBuilder practitioner = Directory.resource("Practitioner", person.number(), person.at());
        JsonArrayBuilder identifiers = Json.createArrayBuilder()
                .add(identifier(directory.numbers(), person.number()).add("use", "official"));
        if (registered) {
            person.professions().stream()
                    .map(Profession::big)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(big -> identifiers.add(identifier(Directory.BIG, big)));
        }
        practitioner
                .add("identifier", identifiers)
                .add("active", registered)
                .add("name", list(name(person, registered)));
        JsonArrayBuilder qualifications = Json.createArrayBuilder();
        standing.titles().forEach(title -> qualifications.add(title(title)));
        if (registered) {
            person.professions().forEach(one -> qualifications.add(profession(one)));
        }
        addUnlessEmpty(practitioner, "qualification", qualifications);
        if (registered && person.languages() != null) {
            practitioner.add("communication", list(text(person.languages())));
        }
        return practitioner.build();
    }

    private JsonObjectBuilder title(TitleStanding title) {
        return Json.createObjectBuilder()
                .add(
                        "extension",
                        list(extension(
                                directory.base() + "/StructureDefinition/registration-status", slug(title.status()))))
                .add("code", directory.code("title", title.title()))
                .add("period", period(title.days()))
                .add("issuer", reference("Organization", Directory.REGISTER, directory.organisation()));
    }

    private JsonObjectBuilder profession(Profession one) {
        String name = one.inTraining() ? directory.say("fhir.training", one.name()) : one.name();
        return Json.createObjectBuilder().add("code", text(name));
    }

    private static JsonObjectBuilder name(DirectoryPerson person, boolean registered) {
        JsonObjectBuilder name = Json.createObjectBuilder();
        if (person.country() == Country.NL) {
            name.add("extension", list(extension(PARTS + "assembly-order", assembly(person.order()))));
        }
        name.add("use", "official").add("text", person.display()).add("family", person.family());
        JsonArrayBuilder parts = Json.createArrayBuilder();
        if (person.usesOwn()) {
            part(parts, "own", person.own());
        }
        if (person.usesPartner() && person.partner() != null) {
            part(parts, "partner", person.partner());
        }
        name.add("_family", Json.createObjectBuilder().add("extension", parts));
        JsonArrayBuilder given = Json.createArrayBuilder().add(person.initials());
        JsonArrayBuilder kinds = Json.createArrayBuilder().add(kind("IN"));
        if (registered && person.given() != null) {
            given.add(person.given());
            kinds.add(kind("CL"));
        }
        name.add("given", given).add("_given", kinds);
        if (registered && person.before() != null) {
            name.add("prefix", Json.createArrayBuilder().add(person.before()));
        }
        if (registered && person.after() != null) {
            name.add("suffix", Json.createArrayBuilder().add(person.after()));
        }
        return name;
    }

    private static JsonObjectBuilder kind(String code) {
        return Json.createObjectBuilder().add("extension", list(extension(QUALIFIER, code)));
    }

    private static void part(JsonArrayBuilder parts, String whose, Surname surname) {
        if (surname.particle() != null) {
            parts.add(Json.createObjectBuilder()
                    .add("url", PARTS + whose + "-prefix")
                    .add("valueString", surname.particle()));
        }
        parts.add(Json.createObjectBuilder().add("url", PARTS + whose + "-name").add("valueString", surname.core()));
    }

    /** The codes of the standard for the order of names. */
    private static String assembly(NameOrder order) {
        return switch (order) {
            case OWN -> "NL1";
            case PARTNER -> "NL2";
            case PARTNER_OWN -> "NL3";
            case OWN_PARTNER -> "NL4";
        };
    }
}
