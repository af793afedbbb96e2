package nl.mbtregister.rulebook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import nl.mbtregister.rulebook.rules.Citation;
import nl.mbtregister.rulebook.rules.Subject;

/** How the pages of the rules call things. */
@Named
@ApplicationScoped
public class RuleWords {

    /** The word in an address for what requirements are about; the same in both languages. */
    public String address(Subject subject) {
        return subject.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The title or annotation itself; the texts have its name. */
    public Enum<?> name(Subject subject) {
        return switch (subject) {
            case Subject.OfTitle of -> of.title();
            case Subject.OfAnnotation of -> of.annotation();
        };
    }

    /** The address of a page as people read it, without what all addresses have. */
    public String plain(Citation citation) {
        String address = citation.address();
        return address == null
                ? ""
                : address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }
}
