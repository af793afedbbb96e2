package nl.mbtregister.programme;

/** A certified programme in which somebody works and agreed to be shown. */
public record ProgrammeOfPerson(String number, String name, String institution) {}
