package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.access.ManagingRoles;
import nl.mbtregister.access.RoleHolder;
import nl.mbtregister.access.ShowingRoles;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The administrator sees who has which role, gives roles and takes them. */
@Named
@RequestScoped
public class AdminRolesPage {
    @Inject
    private ShowingRoles showing;

    @Inject
    private ManagingRoles managing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private ShowingRoles.Listed listed = new ShowingRoles.Listed(List.of(), false);

    public void answer() {
        if (form.sent("give") && given()) {
            form.seeOther(page.getHere(), "access.roles.given.done");
        } else if (form.sent() && form.text("form").startsWith("take-") && taken()) {
            form.seeOther(page.getHere(), "access.roles.taken.done");
        } else {
            listed = showing.list(number("after"));
        }
    }

    private boolean given() {
        Optional<Role> role = form.choice("role", Role.class);
        if (role.isEmpty()) {
            mistakes.add("role", t.get("access.roles.role.missing"));
        }
        switch (EmailAddress.read(form.text("email"))) {
            case TypedEmail.EmailFault fault -> mistakes.add("email", t.show(fault));
            case TypedEmail.Good(EmailAddress email) -> {
                if (role.isPresent() && form.attempt(mistakes, () -> managing.giveTo(email, role.get()))) {
                    return true;
                }
            }
        }
        form.refuse();
        return false;
    }

    private boolean taken() {
        Optional<Role> role = form.choice("taken", Role.class);
        return role.isPresent() && form.attempt(mistakes, () -> managing.take(number("account"), role.get()));
    }

    private long number(String name) {
        return form.number(name).map(Integer::longValue).orElse(0L);
    }

    public List<RoleHolder> getHolders() {
        return listed.holders();
    }

    /** Roles that are given here. */
    public List<Option> getRoles() {
        return Stream.concat(
                        Stream.of(new Option("", t.get("access.roles.choose"))),
                        ManagingRoles.GIVEN_BY_ADMIN.stream().map(role -> new Option(role.name(), t.show(role))))
                .toList();
    }

    /** Address of those that follow; null on the last page. */
    public @Nullable String getMore() {
        return listed.more()
                ? page.getHere() + "?after=" + listed.holders().getLast().account()
                : null;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
