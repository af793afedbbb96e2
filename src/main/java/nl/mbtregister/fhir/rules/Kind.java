package nl.mbtregister.fhir.rules;

import static nl.mbtregister.fhir.rules.Parameter.ACTIVE;
import static nl.mbtregister.fhir.rules.Parameter.CITY;
import static nl.mbtregister.fhir.rules.Parameter.ID;
import static nl.mbtregister.fhir.rules.Parameter.IDENTIFIER;
import static nl.mbtregister.fhir.rules.Parameter.NAME;
import static nl.mbtregister.fhir.rules.Parameter.ORGANIZATION;
import static nl.mbtregister.fhir.rules.Parameter.PRACTITIONER;
import static nl.mbtregister.fhir.rules.Parameter.ROLE;
import static nl.mbtregister.fhir.rules.Parameter.SERVICE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the directory tells about, and what each can be searched by. */
@SuppressWarnings("ImmutableEnumChecker") // the list is never changed
public enum Kind {
    PERSON("Practitioner", ID, IDENTIFIER, NAME, ACTIVE),
    ROLE_OF_PERSON("PractitionerRole", ID, PRACTITIONER, ORGANIZATION, SERVICE, ROLE, ACTIVE),
    INSTITUTION("Organization", ID, NAME, CITY),
    PROGRAMME("HealthcareService", ID, NAME, ORGANIZATION, ACTIVE);

    private final String type;
    private final List<Parameter> parameters;

    Kind(String type, Parameter... parameters) {
        this.type = type;
        this.parameters = List.of(parameters);
    }

    /** The name of the resource in the standard. */
    public String type() {
        return type;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    public static Optional<Kind> of(String type) {
        return Stream.of(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
