package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Look;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.AnsweringTeam;
import nl.mbtregister.programme.OwnMembership;
import nl.mbtregister.programme.rules.Consent;
import nl.mbtregister.programme.rules.ConsentStep;
import org.jspecify.annotations.Nullable;

/** Somebody of the register sees in which teams they are named, and says whether the public may know. */
@Named
@RequestScoped
public class MyTeamsPage {
    @Inject
    private AnsweringTeam answering;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private List<OwnMembership> teams = List.of();

    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        if (form.sent() && said()) {
            return;
        }
        teams = answering.own();
    }

    private boolean said() {
        long id = form.number("one").orElse(-1);
        Optional<ConsentStep> step = form.choice("do", ConsentStep.class);
        boolean done = form.attempt(
                mistakes, () -> step.ifPresentOrElse(said -> answering.answer(id, said), () -> answering.deny(id)));
        if (done) {
            form.seeOther(page.getHere(), step.map(MyTeamsPage::told).orElse("programme.teams.denied.done"));
        }
        return done;
    }

    private static String told(ConsentStep said) {
        return said == ConsentStep.GIVE ? "programme.teams.shown.done" : "programme.teams.hidden.done";
    }

    public List<OwnMembership> getTeams() {
        return teams;
    }

    public Look look(Consent consent) {
        return switch (consent) {
            case ASKED -> Look.WAITING;
            case GIVEN -> Look.GOOD;
            case REFUSED, WITHDRAWN -> Look.PAST;
        };
    }

    public @Nullable LocalDate last(OwnMembership team) {
        return team.days().lastDay().orElse(null);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
