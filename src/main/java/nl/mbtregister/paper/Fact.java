package nl.mbtregister.paper;

/** One line of a list of facts: what it is about, and what holds. Both are plain text. */
public record Fact(String label, String value) {}
