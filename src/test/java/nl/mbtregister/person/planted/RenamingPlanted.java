package nl.mbtregister.person.planted;

import jakarta.enterprise.context.ApplicationScoped;
import nl.mbtregister.rulebook.planted.web.PlantedPage;

/** A planted fault: against the arrows, into a web package, and open to every caller. */
@ApplicationScoped
public class RenamingPlanted {
    public PlantedPage rename() {
        return new PlantedPage();
    }
}
