package nl.mbtregister.fhir.rules;

/** What something can be searched by, under the names of the standard. */
public enum Parameter {
    ID("_id", "token"),
    IDENTIFIER("identifier", "token"),
    NAME("name", "string"),
    ACTIVE("active", "token"),
    PRACTITIONER("practitioner", "reference"),
    ORGANIZATION("organization", "reference"),
    SERVICE("service", "reference"),
    ROLE("role", "token"),
    CITY("address-city", "string");

    private final String code;
    private final String type;

    Parameter(String code, String type) {
        this.code = code;
        this.type = type;
    }

    public String code() {
        return code;
    }

    /** The kind of value, as the standard names it. */
    public String type() {
        return type;
    }
}
