package nl.mbtregister.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.finder.AppearingInFinder;
import nl.mbtregister.finder.OwnPresence;
import nl.mbtregister.finder.TownList;
import nl.mbtregister.finder.rules.Presence;
import nl.mbtregister.finder.rules.TargetGroup;
import nl.mbtregister.finder.rules.Tongue;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Somebody chooses to stand in the finder. */
@Named
@RequestScoped
public class FindablePage {
    @Inject
    private AppearingInFinder appearing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable OwnPresence own;

    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        if (form.sent("withdraw")) {
            appearing.withdraw();
            form.seeOther(page.getHere(), "finder.withdrawn.done");
            return;
        }
        if (form.sent("appear") && appeared()) {
            return;
        }
        own = appearing.own().orElse(null);
    }

    private boolean appeared() {
        Set<Tongue> tongues = chosen("language", Tongue.class);
        Set<TargetGroup> groups = chosen("group", TargetGroup.class);
        Optional<Integer> weeks = form.number("weeks").filter(number -> number <= Presence.MOST_WEEKS);
        require(TownList.named(form.text("town")).isPresent(), "town");
        require(!tongues.isEmpty(), "language");
        require(!groups.isEmpty(), "group");
        require(form.text("weeks").isEmpty() || weeks.isPresent(), "weeks");
        require(form.yes("consent"), "consent");
        if (!mistakes.isNone()) {
            form.refuse();
            return false;
        }
        boolean done = form.attempt(
                mistakes,
                () -> appearing.appear(
                        new Presence(form.text("town"), tongues, groups, form.yes("welcoming"), weeks.orElse(null)),
                        t.get("finder.my.consent")));
        if (done) {
            form.seeOther(page.getHere(), "finder.saved.done");
        }
        return done;
    }

    private void require(boolean right, String field) {
        if (!right) {
            mistakes.add(field, t.get("finder.my." + field + ".wrong"));
        }
    }

    private <E extends Enum<E>> Set<E> chosen(String name, Class<E> all) {
        Set<E> chosen = EnumSet.noneOf(all);
        Stream.of(all.getEnumConstants())
                .filter(one -> form.all(name).contains(one.name()))
                .forEach(chosen::add);
        return chosen;
    }

    // ---- what the form holds

    public @Nullable OwnPresence getOwn() {
        return own;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public String getTown() {
        return form.isTyped() || own == null
                ? form.text("town")
                : own.presence().town();
    }

    public Collection<String> getTongues() {
        return form.isTyped() || own == null
                ? form.all("language")
                : names(own.presence().tonguesInOrder());
    }

    public Collection<String> getGroups() {
        return form.isTyped() || own == null
                ? form.all("group")
                : names(own.presence().groupsInOrder());
    }

    public boolean isWelcoming() {
        return form.isTyped() || own == null
                ? form.yes("welcoming")
                : own.presence().welcoming();
    }

    public @Nullable Object getWeeks() {
        return form.value("weeks", own == null ? "" : own.presence().waitingWeeks());
    }

    // ---- what can be chosen

    public List<Option> getTownOptions() {
        return Stream.concat(
                        Stream.of(new Option("", t.get("finder.my.town.choose"))),
                        TownList.all().stream().map(town -> new Option(town.name(), town.name())))
                .toList();
    }

    public List<Option> getTongueOptions() {
        return options(Tongue.values());
    }

    public List<Option> getGroupOptions() {
        return options(TargetGroup.values());
    }

    private List<Option> options(Enum<?>... choices) {
        return Stream.of(choices)
                .map(choice -> new Option(choice.name(), t.show(choice)))
                .toList();
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
