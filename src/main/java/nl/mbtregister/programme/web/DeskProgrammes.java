package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.programme.OpeningProgramme;
import nl.mbtregister.programme.Programme;

/** The programmes of an institution, on the page of the office about it. */
@Named
@RequestScoped
public class DeskProgrammes {
    @Inject
    private OpeningProgramme opening;

    public List<Programme> of(long institution) {
        return opening.ofInstitution(institution);
    }
}
