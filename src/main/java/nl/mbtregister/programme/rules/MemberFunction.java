package nl.mbtregister.programme.rules;

/** What somebody does in a team. */
public enum MemberFunction {
    LEADER,
    THERAPIST,
    CO_THERAPIST,
    SUPERVISOR,
    PSYCHIATRIST,
    OTHER
}
