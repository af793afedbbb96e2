package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.accreditation.KeepingInstitutes;
import nl.mbtregister.accreditation.TrainingInstitute;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;

/** The office keeps the licensed institutes and who acts for each. */
@Named
@RequestScoped
public class DeskInstitutesPage {
    @Inject
    private KeepingInstitutes keeping;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<TrainingInstitute> institutes = List.of();

    public void answer() {
        if (!done()) {
            institutes = keeping.all();
        }
    }

    private boolean done() {
        long id = form.number("institute").map(Integer::longValue).orElse(-1L);
        return switch (form.sent() ? form.text("form").replaceFirst("-.*", "") : "") {
            case "add" -> {
                Optional<LocalDate> from = form.day("from", mistakes);
                if (form.text("name").isEmpty()) {
                    mistakes.add("name", t.get("accreditation.institute.name.missing"));
                }
                yield checked() && finish(() -> keeping.add(form.text("name"), from.orElseThrow()));
            }
            case "end" -> {
                String field = "until-" + id;
                Optional<LocalDate> until = form.text(field).isEmpty() ? Optional.empty() : form.day(field, mistakes);
                yield checked() && finish(() -> keeping.end(id, until.orElse(null)));
            }
            case "contact" -> finish(() -> keeping.addContact(id, form.text("email-" + id)));
            case "remove" ->
                finish(() -> keeping.removeContact(
                        id, form.number("account").map(Integer::longValue).orElse(-1L)));
            default -> false;
        };
    }

    private boolean checked() {
        if (!mistakes.isNone()) {
            form.refuse();
        }
        return mistakes.isNone();
    }

    private boolean finish(Runnable act) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "accreditation.kept.done");
            return true;
        }
        return false;
    }

    public List<TrainingInstitute> getInstitutes() {
        return institutes;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
