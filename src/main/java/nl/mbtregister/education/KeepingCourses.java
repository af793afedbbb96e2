package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.education.rules.CourseClaim;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person keeps the own courses. Each method: Refusal education.R3 to R6 where that rule forbids it. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class KeepingCourses {
    private static final String ROW = "COURSE-";

    @Inject
    private Educations educations;

    @Inject
    private OwnRows rows;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Adds one.
     *
     * @return its id
     */
    @Transactional
    public long add(UUID once, CourseClaim claim) {
        check(claim);
        Optional<String> before = doing.once(once, "education.course.add", claim);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        FollowedCourse course = new FollowedCourse(caller.get().person(), claim);
        educations.add(course);
        record("education.course.added", course.id(), claim);
        doing.done(once, String.valueOf(course.id()));
        return course.id();
    }

    /** @throws jakarta.persistence.OptimisticLockException when it was changed since the person read {@code version} */
    @Transactional
    public void change(long id, long version, CourseClaim claim) {
        check(claim);
        rows.requireOpen(ROW + id);
        educations.course(id, caller.get().person(), version).change(claim);
        record("education.course.changed", id, claim);
    }

    /** @throws jakarta.persistence.OptimisticLockException when it was changed since the person read {@code version} */
    @Transactional
    public void remove(long id, long version) {
        rows.requireOpen(ROW + id);
        educations.remove(educations.course(id, caller.get().person(), version));
        journal.record(JournalAct.of("education.course.removed")
                .about(caller.get().person())
                .object("followed_course", id));
    }

    private void check(CourseClaim claim) {
        claim.on(time.today());
        rows.requireOwn(claim.document());
    }

    private void record(String act, long id, CourseClaim claim) {
        journal.record(JournalAct.of(act)
                .about(caller.get().person())
                .object("followed_course", id)
                .with("course", claim.course())
                .with("lastDay", claim.lastDay()));
    }
}
