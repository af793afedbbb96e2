package nl.mbtregister.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.desk.OpeningPerson;
import nl.mbtregister.desk.PersonFile;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.FlatAct;
import org.jspecify.annotations.Nullable;

/** The file of one person, as the office sees it. */
@Named
@RequestScoped
public class DeskPersonPage {
    @Inject
    private OpeningPerson opening;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    private @Nullable PersonFile file;

    public void answer() {
        RegisterNumber.read(form.text("number"))
                .usable()
                .flatMap(opening::open)
                .ifPresentOrElse(found -> file = found, form::notFound);
    }

    public @Nullable PersonFile getFile() {
        return file;
    }

    /** What an entry did, with the title that it is about. */
    public String say(Entry entry) {
        FlatAct act = FlatAct.of(entry.act());
        return act.title() == null ? t.show(act.kind()) : t.of("desk.person.entry.title", act.kind(), act.title());
    }
}
