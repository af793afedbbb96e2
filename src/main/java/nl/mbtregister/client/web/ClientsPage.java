package nl.mbtregister.client.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.client.AcceptingTerms.Terms;
import nl.mbtregister.client.ApiClient;
import nl.mbtregister.client.KeepingClients;
import nl.mbtregister.client.KeepingClients.File;
import nl.mbtregister.client.rules.ClientKey;
import nl.mbtregister.client.rules.Scope;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A contact sees the clients of the own institution; its lead keeps them. A new key is shown in answer to the form itself. */
@Named
@RequestScoped
public class ClientsPage {
    @Inject
    private KeepingClients keeping;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable File file;
    private @Nullable ClientKey key;
    private long id;

    public void answer() {
        id = number("id");
        try {
            file = keeping.of(id);
        } catch (Refusal none) {
            form.notFound();
            return;
        }
        switch (form.sent() ? form.text("form").replaceFirst("-.*", "") : "") {
            case "make" -> show(() -> keeping.make(form.once(), id, form.text("name"), scopes()));
            case "renew" -> show(() -> keeping.renew(form.once(), id, number("client")));
            case "former" -> finish(() -> keeping.endFormer(id, number("client")));
            case "end" -> finish(() -> keeping.end(id, number("client")));
            default -> {}
        }
    }

    private interface Making {
        Optional<ClientKey> make();
    }

    /** Nothing leads away from the page that shows the key; a form that was sent before shows none. */
    private void show(Making making) {
        form.attempt(mistakes, () -> key = making.make().orElse(null));
        if (mistakes.isNone() && key == null) {
            form.seeOther(page.getHere(), "client.shown.done");
        }
    }

    private void finish(Runnable act) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "client.kept.done");
        }
    }

    private Set<Scope> scopes() {
        Set<Scope> chosen = EnumSet.noneOf(Scope.class);
        Stream.of(Scope.values())
                .filter(scope -> form.all("scopes").contains(scope.name()))
                .forEach(chosen::add);
        return chosen;
    }

    private long number(String name) {
        return form.number(name).map(Integer::longValue).orElse(-1L);
    }

    public boolean isOpen() {
        return file != null;
    }

    public Terms getTerms() {
        return Objects.requireNonNull(file).terms();
    }

    public boolean isLead() {
        return file != null && file.terms().acted().lead();
    }

    /** The key that was just made; null when none was. */
    public @Nullable String getKey() {
        return key == null ? null : key.text();
    }

    public List<ApiClient> getClients() {
        return Objects.requireNonNull(file).clients();
    }

    public int getOverlap() {
        return keeping.overlap();
    }

    public List<Option> getScopes() {
        return Stream.of(Scope.values())
                .map(scope -> new Option(scope.name(), t.show(scope)))
                .toList();
    }

    /** What a client may do, in words. */
    public String may(ApiClient client) {
        return String.join(", ", client.scopes().stream().sorted().map(t::show).toList());
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
