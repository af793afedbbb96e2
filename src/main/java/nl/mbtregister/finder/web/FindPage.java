package nl.mbtregister.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.finder.FindingTherapists;
import nl.mbtregister.finder.FoundTherapist;
import nl.mbtregister.finder.TherapistQuestion;
import nl.mbtregister.finder.rules.Near;
import nl.mbtregister.finder.rules.TargetGroup;
import nl.mbtregister.finder.rules.Tongue;
import nl.mbtregister.kernel.Level;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** A referrer looks for therapists near a place; what was asked stands in the address. */
@Named
@RequestScoped
public class FindPage {
    @Inject
    private FindingTherapists finding;

    @Inject
    private FinderFilters filters;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    private FindingTherapists.@Nullable Found found;
    private Near near = Near.EVERYWHERE;

    public void answer() {
        filters.near().ifPresent(asked -> {
            near = asked;
            found = finding.find(new TherapistQuestion(
                    asked,
                    form.choice("title", Title.class).orElse(null),
                    form.choice("group", TargetGroup.class).orElse(null),
                    form.choice("language", Tongue.class).orElse(null),
                    form.yes("welcoming"),
                    filters.after()));
        });
    }

    public boolean isAnswered() {
        return found != null;
    }

    public List<FoundTherapist> getTherapists() {
        return found == null ? List.of() : found.therapists();
    }

    public String getOutcome() {
        int found = getTherapists().size();
        return getMore() == null ? t.count("finder.found", found) : t.of("finder.found.page", found);
    }

    public @Nullable String getMore() {
        return found == null ? null : filters.next(found.next());
    }

    /** Highest first; the basic title only where there is no other. */
    public String titles(FoundTherapist therapist) {
        return Stream.of(Title.values())
                .filter(title -> therapist.titles().contains(title)
                        && (title.level() != Level.BASIC || therapist.titles().size() == 1))
                .toList()
                .reversed()
                .stream()
                .map(t::show)
                .collect(Collectors.joining(", "));
    }

    /** The town, and about how far it is from the place that was asked for. */
    public String where(FoundTherapist therapist) {
        String town = therapist.presence().town();
        return near.centre() == null || therapist.km() == 0 ? town : t.of("finder.about", town, therapist.km());
    }

    public String groups(FoundTherapist therapist) {
        return shown(therapist.presence().groupsInOrder());
    }

    public String tongues(FoundTherapist therapist) {
        return shown(therapist.presence().tonguesInOrder());
    }

    /** Whether new patients are welcome, and how long they wait. */
    public String welcome(FoundTherapist therapist) {
        Integer weeks = therapist.presence().waitingWeeks();
        String welcome = t.get(therapist.presence().welcoming() ? "finder.welcome.yes" : "finder.welcome.no");
        if (weeks == null) {
            return welcome;
        }
        String waiting = weeks == 0
                ? t.of("finder.no.waiting", therapist.toldOn())
                : t.count("finder.waiting", weeks, therapist.toldOn());
        return welcome + " " + waiting;
    }

    private String shown(List<? extends Enum<?>> constants) {
        return constants.stream().map(t::show).collect(Collectors.joining(", "));
    }
}
