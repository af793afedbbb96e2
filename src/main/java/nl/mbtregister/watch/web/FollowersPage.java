package nl.mbtregister.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.watch.Follower;
import nl.mbtregister.watch.ObjectingToWatch;

/** A therapist sees which institutions follow, and objects. */
@Named
@RequestScoped
public class FollowersPage {
    @Inject
    private ObjectingToWatch objecting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private List<Follower> followers = List.of();

    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        if (form.sent()
                && form.attempt(
                        mistakes, () -> objecting.object(form.number("one").orElse(-1)))) {
            form.seeOther(page.getHere(), "watch.objected.done");
            return;
        }
        followers = objecting.followers();
    }

    public List<Follower> getFollowers() {
        return followers;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
