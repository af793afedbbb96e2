package nl.mbtregister.kernel;

import java.util.Locale;

/** One sentence or name in both languages of the register. Neither is ever blank. */
public record Wording(String nl, String en) {

    public Wording {
        if (nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a wording has both languages");
        }
    }

    /** English for an English reader, Dutch for everyone else. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : nl;
    }
}
