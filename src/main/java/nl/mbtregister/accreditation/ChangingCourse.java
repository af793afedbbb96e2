package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.CourseChange;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A provider changes something small about an accredited course; it holds at once. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class ChangingCourse {
    @Inject
    private Courses courses;

    @Inject
    private CourseEditions editions;

    @Inject
    private CourseProgress progress;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @throws Refusal accreditation.R10 when it is a large change, accreditation.R3 when the course is not accredited,
     *     accreditation.R15 when it is not the caller's, accreditation.R17
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void change(long id, int seen, String summary, String website, List<Trainer> trainers) {
        courses.lock(id);
        CourseVersion present = courses.own(id, caller.get());
        if (present.on(time.today()) != AccreditationState.ACCREDITED) {
            throw new Refusal("accreditation.R3");
        }
        CourseContent before = present.content();
        CourseContent after = new CourseContent(
                        before.title(),
                        before.theme(),
                        summary,
                        website,
                        before.targets(),
                        trainers,
                        before.programme())
                .fitting();
        if (!after.lacking().isEmpty() || CourseChange.needsReview(CourseChange.between(before, after))) {
            throw new Refusal("accreditation.R10");
        }
        courses.write(present, seen, after);
        editions.retell(present, time.today(), time.now());
        progress.record(present, "changed");
    }
}
