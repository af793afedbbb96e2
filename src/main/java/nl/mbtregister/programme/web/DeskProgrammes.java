package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.programme.OpeningProgramme;
import nl.mbtregister.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The programmes of an institution, on the page of the office about it. */
@Named
@RequestScoped
public class DeskProgrammes {
    @Inject
    private OpeningProgramme opening;

    private @Nullable List<Programme> programmes;

    /** Asked for once, however often the view looks. */
    public List<Programme> of(long institution) {
        if (programmes == null) {
            programmes = opening.ofInstitution(institution);
        }
        return programmes;
    }
}
