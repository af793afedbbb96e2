package nl.mbtregister.check.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a column of a list of staff can hold, as far as the register reads it. A day of birth is not among them. */
public enum StaffColumn {
    /** Ours, or a BIG number. */
    NUMBER("(mbt|register|registratie|registration|lid)?[- ]?(nummer|number|nr|no)\\.?( mbt)?|mbt"),
    BIG("big([- ]?(nummer|number|nr|no|registratie)\\.?)?"),
    NAME(
            "(volledige |full )?(naam|name)|achternaam|surname|last name|family name|(naam )?(medewerker|werknemer|employee)"),
    INITIALS("voorletters?|initialen|initials|voorna(am|men)|first name|roepnaam"),
    PARTICLE("tussenvoegsels?|voorvoegsel|particle|prefix"),
    /** The institution's own, which comes back with the answer. */
    REFERENCE(
            "(eigen |own |uw |your )?(kenmerk|referentie|reference|personeelsnummer|personeelsnr|employee number|staff number|id)");

    private final Pattern head;

    StaffColumn(String head) {
        this.head = Pattern.compile(head);
    }

    /** What stands above a column, as a list of ours or of others heads it. */
    public static Optional<StaffColumn> headedBy(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceAll("[:*\\s]+", " ")
                .strip();
        return Stream.of(values())
                .filter(one -> one.head.matcher(plain).matches())
                .findFirst();
    }
}
