package nl.mbtregister.accreditation.rules;

/** Who takes a step with a request for accreditation. */
public enum AccreditationActor {
    PROVIDER,
    SECRETARIAT,
    REGISTER
}
