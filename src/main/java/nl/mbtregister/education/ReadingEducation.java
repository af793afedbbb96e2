package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A person reads what he or she entered. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ReadingEducation {
    @Inject
    private Educations educations;

    @Inject
    private CurrentCaller caller;

    /** Latest first. */
    @Transactional
    public List<CourseLine> ownCourses() {
        return educations.courses(caller.get().person());
    }

    /** Latest first. */
    @Transactional
    public List<DiplomaLine> ownDiplomas() {
        return educations.diplomas(caller.get().person());
    }
}
