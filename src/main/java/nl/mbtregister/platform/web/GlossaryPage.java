package nl.mbtregister.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.kernel.Title;

/** What the page of meanings explains, in the order in which it does so. */
@Named
@RequestScoped
public class GlossaryPage {

    public List<String> getStatuses() {
        return List.of("ACTIVE", "ACTIVE_RENEWAL", "ACTIVE_COND", "SUSPENDED", "ENDED", "REMOVED", "PROGRAMME");
    }

    public Title[] getTitles() {
        return Title.values();
    }
}
