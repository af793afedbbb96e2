package nl.mbtregister.supervision;

/** Somebody in the register, as others at a meeting know them. */
public record Somebody(long id, String number, String name) {}
