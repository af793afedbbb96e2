package nl.mbtregister.letters.rules;

import java.util.Locale;
import nl.mbtregister.letters.rules.Template.Form;

/** The words of a letter in both languages as the office types them ({@link Manuscript}), without what all letters share. */
public record Words(String subjectNl, String textNl, String subjectEn, String textEn) {

    public Words {
        subjectNl = subjectNl.strip();
        subjectEn = subjectEn.strip();
        textNl = textNl.replace("\r\n", "\n").strip();
        textEn = textEn.replace("\r\n", "\n").strip();
    }

    public static Words of(Form nl, Form en) {
        return new Words(nl.subject(), Manuscript.write(nl.blanks()), en.subject(), Manuscript.write(en.blanks()));
    }

    public Form form(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? new Form(subjectEn, Manuscript.read(textEn))
                : new Form(subjectNl, Manuscript.read(textNl));
    }
}
