package nl.mbtregister.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mbtregister.person.FindingPeople;
import nl.mbtregister.person.FoundPeople;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.SelectEvent;

/** The office picks a person while typing; without scripts, from a list of who was found. */
@Named
@RequestScoped
public class DeskPeoplePage {
    /** As many as a list under a field can show without being a page of its own. */
    private static final int OFFERED = 10;

    /** Name of the field, as the component makes it. */
    private static final String TYPED = "find:who_input";

    @Inject
    private FindingPeople finding;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private @Nullable String who;
    private @Nullable FoundPeople found;

    /** What the field offers while somebody types. */
    public List<String> like(String typed) {
        return finding.findAnybody(typed).people().stream()
                .limit(OFFERED)
                .map(DeskPeoplePage::line)
                .toList();
    }

    /** One was picked. */
    public void pick(SelectEvent<String> picked) {
        form.goOn(page.to("DESK_PERSON", digits(picked.getObject())));
    }

    /** The form was sent as it stands. */
    public void answer() {
        String typed = form.text(TYPED);
        if (typed.isEmpty() || !form.text("jakarta.faces.partial.ajax").isEmpty()) {
            return;
        }
        found = finding.findAnybody(typed.matches("\\d+ .*") ? digits(typed) : typed);
        if (found.people().size() == 1) {
            form.seeOther(href(found.people().getFirst()));
        }
    }

    public @Nullable FoundPeople getFound() {
        return found;
    }

    public List<FoundPerson> getPeople() {
        return found == null ? List.of() : found.people();
    }

    public String href(FoundPerson person) {
        return page.to("DESK_PERSON", person.number().digits());
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    private static String line(FoundPerson person) {
        return String.join(
                " ",
                Stream.of(person.number().digits(), person.displayName(), person.town())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String digits(String line) {
        return line.split(" ", 2)[0];
    }
}
