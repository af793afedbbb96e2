package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certification.CertificateFile;
import nl.mbtregister.certification.StoppingCertificate;
import nl.mbtregister.certification.rules.CertificateAct;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** One certificate: what is proposed to be done to it, the decision of a second person, and what was done before. */
@Named
@RequestScoped
public class DecisionCertificatePage {
    @Inject
    private StoppingCertificate stopping;

    @Inject
    private AuditDoor door;

    @Inject
    private AuditWords words;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CertificateFile file;
    private Optional<Message> letter = Optional.empty();

    public void answer() {
        long id = door.id();
        if (form.sent("propose")) {
            propose(id);
        } else if (form.sent("decide")) {
            done(() -> stopping.decide(id, form.version()), "certification.act.decided.done");
        }
        file = door.open(() -> stopping.open(id));
        letter = Optional.ofNullable(file).flatMap(stopping::letter);
    }

    private void propose(long id) {
        Optional<CertificateAct> act = form.choice("what", CertificateAct.class);
        if (act.isEmpty()) {
            mistakes.add("what", t.get("certification.act.missing"));
        }
        if (form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("certification.act.bare"));
        }
        if (mistakes.isNone()) {
            done(() -> stopping.propose(id, act.orElseThrow(), form.text("reason")), "certification.act.proposed.done");
        } else {
            form.refuse();
        }
    }

    private void done(Runnable act, String done) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), done);
        }
    }

    public @Nullable CertificateFile getFile() {
        return file;
    }

    /** The letter that would go out; null where there is none. */
    public @Nullable Message getLetter() {
        return letter.orElse(null);
    }

    public List<Option> getActs() {
        return words.options(Objects.requireNonNull(file).acts().toArray(CertificateAct[]::new));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
