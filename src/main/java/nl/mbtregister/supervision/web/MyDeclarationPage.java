package nl.mbtregister.supervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.supervision.AskedDeclaration;
import nl.mbtregister.supervision.InvitingSupervisor;
import nl.mbtregister.supervision.ListingMeetings;
import nl.mbtregister.supervision.Somebody;

/** A therapist asks a supervisor for a declaration, reminds, takes it back, and reads what was declared. */
@Named
@RequestScoped
public class MyDeclarationPage {
    private static final String VERSION = "version";

    @Inject
    private InvitingSupervisor inviting;

    @Inject
    private ListingMeetings listing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<AskedDeclaration> all = List.of();
    private List<Somebody> found = List.of();

    public void answer() {
        if (form.sent()) {
            long id = form.number("declaration").orElse(0);
            int seen = form.number(VERSION).orElse(-1);
            switch (form.text("form").replaceFirst("-.*", "")) {
                case "invite" -> invite();
                case "remind" -> finish(() -> inviting.remind(id, seen), "reminded");
                case "again" -> finish(() -> inviting.inviteAgain(id, seen, form.text("message-" + id)), "invited");
                case "withdraw" -> finish(() -> inviting.withdraw(id, seen), "withdrawn");
                default -> form.refuse();
            }
        }
        all = inviting.own();
    }

    private void invite() {
        Optional<Title> title = form.choice("title", Title.class);
        if (title.isEmpty()) {
            mistakes.add("title", t.get("supervision.declaration.title.wrong"));
        }
        Optional<Somebody> supervisor = supervisor();
        if (title.isEmpty() || supervisor.isEmpty()) {
            form.refuse();
            return;
        }
        finish(
                () -> inviting.invite(form.once(), title.get(), supervisor.get().id(), form.text("invitation")),
                "invited");
    }

    private Optional<Somebody> supervisor() {
        SupervisorField field = new SupervisorField(form, mistakes, t);
        found = listing.supervisors(field.typed());
        return field.among(found);
    }

    private void finish(Runnable act, String what) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "supervision.declaration." + what + ".done");
        }
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** The newest first; withdrawn ones are left out. */
    public List<AskedDeclaration> getAll() {
        return all.stream().filter(one -> one.open() || one.signed()).toList();
    }

    public boolean mayRemind(AskedDeclaration one) {
        return inviting.mayRemind(one);
    }

    public List<Option> getFound() {
        return SupervisorField.options(found);
    }

    public List<Option> getTitles() {
        return Stream.of(Title.values())
                .filter(title -> all.stream().noneMatch(one -> one.open() && one.title() == title))
                .map(title -> new Option(title.name(), t.show(title)))
                .toList();
    }
}
