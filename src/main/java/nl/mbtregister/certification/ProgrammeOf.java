package nl.mbtregister.certification;

/** A programme and whose it is, as far as a round tells them. */
public record ProgrammeOf(long id, String number, String name, long institution, String institutionName) {}
