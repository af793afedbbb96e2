package nl.mbtregister.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.institution.AnsweringInvitation;
import nl.mbtregister.institution.Invitation;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;

/** Whoever was asked to act for an institution says yes or no. */
@Named
@RequestScoped
public class InvitationsPage {
    @Inject
    private AnsweringInvitation answering;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private List<Invitation> invitations = List.of();

    public void answer() {
        if (form.sent()) {
            boolean yes = form.text("do").equals("accept");
            long id = form.number("id").map(Integer::longValue).orElse(-1L);
            Runnable act = () -> {
                if (yes) {
                    answering.accept(id);
                } else {
                    answering.decline(id);
                }
            };
            if (form.attempt(mistakes, act)) {
                form.seeOther(page.getHere(), yes ? "institution.accepted.done" : "institution.declined.done");
                return;
            }
        }
        invitations = answering.waiting();
    }

    public List<Invitation> getInvitations() {
        return invitations;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
