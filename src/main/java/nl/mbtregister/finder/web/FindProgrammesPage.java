package nl.mbtregister.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.finder.FindingProgrammes;
import nl.mbtregister.finder.FoundProgramme;
import nl.mbtregister.finder.rules.Near;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import org.jspecify.annotations.Nullable;

/** A referrer looks for certified programmes near a place; what was asked stands in the address. */
@Named
@RequestScoped
public class FindProgrammesPage {
    @Inject
    private FindingProgrammes finding;

    @Inject
    private FinderFilters filters;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    private FindingProgrammes.@Nullable Found found;
    private Near near = Near.EVERYWHERE;

    public void answer() {
        filters.near().ifPresent(asked -> {
            near = asked;
            found = finding.find(asked, form.choice("variant", Variant.class).orElse(null), filters.after());
        });
    }

    public boolean isAnswered() {
        return found != null;
    }

    public List<FoundProgramme> getProgrammes() {
        return found == null ? List.of() : found.programmes();
    }

    public String getOutcome() {
        int found = getProgrammes().size();
        return getMore() == null
                ? t.count("finder.programmes.found", found)
                : t.of("finder.programmes.found.page", found);
    }

    public @Nullable String getMore() {
        return found == null ? null : filters.next(found.next());
    }

    /** The towns, and about how far the nearest is from the place that was asked for. */
    public String where(FoundProgramme programme) {
        String towns = String.join(", ", programme.towns());
        Integer km = programme.km();
        if (near.centre() == null || km != null && km == 0) {
            return towns;
        }
        return km == null ? t.of("finder.unknown", towns) : t.of("finder.about", towns, km);
    }
}
