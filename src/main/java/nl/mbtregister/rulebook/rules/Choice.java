package nl.mbtregister.rulebook.rules;

/** A yes or no of the rules and where it comes from. */
public record Choice(boolean yes, Citation citation) {}
