package nl.mbtregister.finder.rules;

/** A language in which somebody treats; an example until the board decides (PROPOSAL). */
public enum Tongue {
    DUTCH,
    ENGLISH,
    FRENCH,
    GERMAN,
    SPANISH,
    POLISH,
    TURKISH,
    ARABIC,
    SIGN_LANGUAGE
}
