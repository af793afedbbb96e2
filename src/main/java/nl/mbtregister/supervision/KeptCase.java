package nl.mbtregister.supervision;

/** A treatment in the caller's own file. */
public record KeptCase(long id, int version, CaseFacts facts) {}
