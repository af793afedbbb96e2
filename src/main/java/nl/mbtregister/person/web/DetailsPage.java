package nl.mbtregister.person.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.ChangingOwnFile;
import nl.mbtregister.person.EnrollingSelf;
import nl.mbtregister.person.OwnChoices;
import nl.mbtregister.person.OwnFile;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import nl.mbtregister.person.rules.Surname;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Claims;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The own file: begun by who has none, changed by who has. */
@Named
@RequestScoped
public class DetailsPage {
    @Inject
    private ChangingOwnFile changing;

    @Inject
    private EnrollingSelf enrolling;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable OwnFile file;

    /** Does what a form asks for, and shows what there is. */
    public void answer() {
        if (form.sent("begin") && began() || form.sent("details") && changed()) {
            return;
        }
        if (isKnown()) {
            file = changing.read();
        }
    }

    private boolean began() {
        Optional<Country> country = form.choice("country", Country.class);
        if (country.isEmpty()) {
            mistakes.add("country", t.get("person.details.country.empty"));
        }
        Optional<PersonName> name = new Claims(
                        Map.of(
                                "person.R4",
                                form.text("initials").endsWith(".") ? "surname" : "initials",
                                "person.R6",
                                "order"),
                        mistakes,
                        t)
                .read(() -> name(country.orElseThrow()));
        if (name.isEmpty()) {
            form.refuse();
            return false;
        }
        boolean[] found = {false};
        String language = t.language().tag();
        if (!form.attempt(mistakes, () -> found[0] = enrolling.enrol(form.once(), name.get(), language))) {
            return false;
        }
        form.seeOther(page.getHere(), found[0] ? "person.details.found.done" : "person.details.begun.done");
        return true;
    }

    private PersonName name(Country country) {
        String partner = form.text("partner");
        return new PersonName(
                country,
                form.text("initials"),
                orNull(form.text("givenName")),
                new Surname(orNull(form.text("particle")), form.text("surname")),
                partner.isEmpty() ? null : new Surname(orNull(form.text("partnerParticle")), partner),
                form.choice("order", NameOrder.class).orElse(NameOrder.OWN));
    }

    private boolean changed() {
        Optional<OwnChoices> choices = new Claims(Map.of("person.R18", "institution"), mistakes, t)
                .read(() -> new OwnChoices(
                        form.choice("order", NameOrder.class).orElse(NameOrder.OWN),
                        form.yes("givenNamePublic"),
                        form.text("language"),
                        form.text("institution"),
                        form.text("town")));
        if (choices.isEmpty()) {
            form.refuse();
            return false;
        }
        if (!form.attempt(mistakes, () -> changing.change(form.version(), choices.get()))) {
            return false;
        }
        form.seeOther(page.getHere(), "person.details.saved.done");
        return true;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** False for who has an account and no file. */
    public boolean isKnown() {
        return caller.get().personId() != null;
    }

    public @Nullable OwnFile getFile() {
        return file;
    }

    public List<Option> getCountries() {
        return options(Country.values());
    }

    public List<Option> getOrders() {
        boolean partner = file == null || file.name().partner() != null;
        return options(partner ? NameOrder.values() : new NameOrder[] {NameOrder.OWN});
    }

    public List<Option> getLanguages() {
        return List.of(
                new Option("nl", t.get("person.details.language.nl")),
                new Option("en", t.get("person.details.language.en")));
    }

    private List<Option> options(Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Option(constant.name(), t.show(constant)))
                .toList();
    }
}
