package nl.mbtregister.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.watch.Hook;
import nl.mbtregister.watch.KeepingHook;
import org.jspecify.annotations.Nullable;

/** A lead connects the system of an institution, and sees what it did not take over. */
@Named
@RequestScoped
public class HookPage {
    @Inject
    private KeepingHook keeping;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private boolean open;
    private @Nullable Hook hook;
    private String secret = "";

    /** Answers 404 for an institution that the caller does not lead. */
    public void answer() {
        long id = getId();
        if (!open(id)) {
            form.notFound();
            return;
        }
        switch (form.sent() ? form.text("form") : "") {
            case "keep" -> finish(() -> keeping.keep(id, form.text("address")), "watch.hook.kept.done");
            case "renew" -> finish(() -> keeping.renew(id), "watch.hook.renewed.done");
            case "remove" -> finish(() -> keeping.remove(id), "watch.hook.removed.done");
            case "replay" -> {
                Optional<Integer> from = form.number("from");
                if (from.isEmpty()) {
                    mistakes.add("from", t.get("watch.hook.from.missing"));
                }
                finish(() -> keeping.replay(id, from.orElseThrow()), "watch.hook.replayed.done");
            }
            default -> {}
        }
    }

    private boolean open(long id) {
        try {
            hook = keeping.open(id).orElse(null);
            secret = keeping.secret(id).orElse("");
            open = true;
        } catch (Refusal none) {
            open = false;
        }
        return open;
    }

    private void finish(Runnable act, String done) {
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), done);
        }
    }

    public long getId() {
        return form.number("id").map(Integer::longValue).orElse(-1L);
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isConnected() {
        return hook != null;
    }

    public Hook getHook() {
        return Objects.requireNonNull(hook);
    }

    public @Nullable Object getAddress() {
        return form.value("address", hook == null ? "" : hook.address());
    }

    public String getSecret() {
        return secret;
    }

    /** How a call is signed. */
    public String getSpecification() {
        return "https://www.standardwebhooks.com/";
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
