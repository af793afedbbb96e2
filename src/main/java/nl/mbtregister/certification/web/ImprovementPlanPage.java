package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.certification.ImprovementFile;
import nl.mbtregister.certification.ImprovingProgramme;
import org.jspecify.annotations.Nullable;

/** Everything that one round left to be improved. */
@Named
@RequestScoped
public class ImprovementPlanPage {
    @Inject
    private ImprovingProgramme improving;

    @Inject
    private AuditDoor door;

    private @Nullable ImprovementFile file;

    public void answer() {
        file = door.open(() -> improving.open(door.id()));
    }

    public @Nullable ImprovementFile getFile() {
        return file;
    }
}
