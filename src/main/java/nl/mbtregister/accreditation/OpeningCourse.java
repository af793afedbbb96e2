package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Somebody reads a request or course with everything about it. Three statements; one for an edition. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class OpeningCourse {
    /** Editions that are shown with a course. */
    public static final int EDITIONS = 50;

    @Inject
    private Courses courses;

    @Inject
    private CourseEditions editions;

    @Inject
    private CourseQuestions questions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @throws Refusal accreditation.R15 when it is not the caller's */
    @Transactional
    public CourseFile own(long id) {
        return file(courses.own(id, caller.get()));
    }

    /** @throws Refusal accreditation.R15 when there is none that was filed */
    @AllowedTo(Role.SECRETARIAT)
    @Transactional
    public CourseFile filed(long id) {
        return file(courses.filed(id).orElseThrow(() -> new Refusal("accreditation.R15")));
    }

    /** @throws Refusal accreditation.R15 when it is not the caller's */
    @Transactional
    public CourseEdition edition(long id) {
        return editions.own(id, caller.get());
    }

    private CourseFile file(CourseVersion version) {
        return new CourseFile(
                version, version.on(time.today()), questions.of(version.id()), editions.of(version.course(), EDITIONS));
    }
}
