package nl.mbtregister.platform;

import java.util.Locale;

/** The languages of the register, in the order in which they are offered; Dutch holds where nobody chose. */
public enum Language {
    NL("nl", "nl_NL"),
    EN("en", "en_GB");

    private final String tag;
    private final Locale locale;

    Language(String tag, String locale) {
        this.tag = tag;
        this.locale = Locale.of(tag, locale.substring(3));
    }

    /** As in {@code lang}, {@code hreflang} and the first part of an address. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == NL ? EN : NL;
    }

    /** English for an English reader, Dutch for everyone else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(EN.tag) ? EN : NL;
    }
}
