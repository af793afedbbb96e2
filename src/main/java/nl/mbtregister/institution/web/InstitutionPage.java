package nl.mbtregister.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.institution.Contact;
import nl.mbtregister.institution.InstitutionFile;
import nl.mbtregister.institution.KeepingContacts;
import nl.mbtregister.institution.KeepingOwnInstitution;
import nl.mbtregister.institution.Location;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A contact reads the own institution; its lead keeps its website and locations, and asks others to help. */
@Named
@RequestScoped
public class InstitutionPage {
    @Inject
    private KeepingOwnInstitution keeping;

    @Inject
    private KeepingContacts contacts;

    @Inject
    private ActingForInstitution acting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable InstitutionFile file;
    private boolean lead;

    /** Answers 404 for an institution for which the caller does not act. */
    public void answer() {
        long id = number("id");
        if (!open(id)) {
            form.notFound();
            return;
        }
        long one = number("one");
        switch (form.sent() ? form.text("form").replaceFirst("-.*", "") : "") {
            case "website" -> finish(() -> keeping.website(id, (int) form.version(), form.text("website")));
            case "location" -> {
                Optional<Location.Place> place = fields().place("");
                finish(() -> keeping.addLocation(id, place.orElseThrow()));
            }
            case "change" -> {
                Optional<Location.Place> place = fields().place("-" + one);
                finish(() -> keeping.changeLocation(id, one, place.orElseThrow()));
            }
            case "close" -> finish(() -> keeping.closeLocation(id, one));
            case "invite" -> {
                if (form.text("email").isEmpty()) {
                    mistakes.add("email", t.get("institution.contact.email.missing"));
                }
                finish(() -> contacts.invite(
                        form.once(), id, form.text("email"), fields().part(), form.text("job"), page.getLanguage()));
            }
            case "back" -> finish(() -> contacts.takeBack(id, one));
            case "remove" -> finish(() -> contacts.remove(id, one));
            default -> {}
        }
    }

    private boolean open(long id) {
        try {
            file = keeping.open(id);
            lead = acting.requireContact(id).lead();
            return true;
        } catch (Refusal none) {
            return false;
        }
    }

    private long number(String field) {
        return form.number(field).map(Integer::longValue).orElse(-1L);
    }

    private void finish(Runnable act) {
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "institution.kept.done");
        }
    }

    private InstitutionFields fields() {
        return new InstitutionFields(form, mistakes, t);
    }

    public @Nullable InstitutionFile getFile() {
        return file;
    }

    public boolean isLead() {
        return lead;
    }

    /** Whether a contact is somebody else than who looks. */
    public boolean other(Contact contact) {
        return !contact.actor().equals(caller.get().id());
    }

    public List<Option> getParts() {
        return fields().parts();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
