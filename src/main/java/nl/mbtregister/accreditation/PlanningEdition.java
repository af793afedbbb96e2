package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A provider plans when and where an accredited course is held. Each method: Refusal accreditation.R15 for what is not theirs. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class PlanningEdition {
    @Inject
    private Courses courses;

    @Inject
    private CourseEditions editions;

    @Inject
    private Providers providers;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param id of the accredited version
     * @return id of the edition, the same for the same key
     * @throws Refusal accreditation.R1 when the provider may not offer courses today, accreditation.R3 when the course is not
     *     accredited, accreditation.R12 when the plan does not fit it, accreditation.R17
     */
    @Transactional
    public long add(UUID key, long id, EditionPlan plan) {
        Optional<String> before = doing.once(key, "accreditation.edition", id, plan);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        courses.lock(id);
        CourseVersion version = courses.own(id, caller.get());
        if (version.on(time.today()) != AccreditationState.ACCREDITED) {
            throw new Refusal("accreditation.R3");
        }
        if (!providers.mayOffer(version.provider(), time.today())) {
            throw new Refusal("accreditation.R1");
        }
        long edition = editions.add(version, fitting(version, plan), caller.get(), time.now());
        record(edition, "planned");
        doing.done(key, String.valueOf(edition));
        return edition;
    }

    /**
     * @throws Refusal accreditation.R12 when the plan does not fit the course, accreditation.R13 when it has begun or is called
     *     off, accreditation.R17
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void change(long id, int seen, EditionPlan plan) {
        CourseEdition edition = coming(id);
        editions.change(edition, seen, fitting(edition.held(), plan), time.now());
        record(id, "changed");
    }

    /**
     * @throws Refusal accreditation.R13 when it has begun or is called off
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void cancel(long id, int seen) {
        CourseEdition edition = coming(id);
        editions.cancel(edition, seen, time.today(), time.now());
        record(id, "called-off");
    }

    private CourseEdition coming(long id) {
        editions.lock(id);
        CourseEdition edition = editions.own(id, caller.get());
        if (edition.cancelled() || edition.begunBy(time.today())) {
            throw new Refusal("accreditation.R13");
        }
        return edition;
    }

    private static EditionPlan fitting(CourseVersion version, EditionPlan plan) {
        CourseVersion.Decided decided = Objects.requireNonNull(version.decided());
        LocalDate through = Objects.requireNonNull(decided.through());
        return plan.fitting(version.content(), decided.on(), through);
    }

    private void record(long edition, String done) {
        journal.record(JournalAct.of("accreditation.edition." + done).object("course_edition", edition));
    }
}
