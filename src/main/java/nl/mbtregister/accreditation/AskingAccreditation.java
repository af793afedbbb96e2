package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.AccreditationStep;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A provider writes down for which course accreditation is asked, anew or after an earlier one. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class AskingAccreditation {
    @Inject
    private Courses courses;

    @Inject
    private Providers providers;

    @Inject
    private CourseProgress progress;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** As whom the caller may offer courses today; empty when as nobody. */
    @Transactional
    public List<Provider> providers() {
        return providers.of(caller.get(), time.today());
    }

    /**
     * Begins a request as a draft.
     *
     * @param provider key of one of {@link #providers}
     * @return its id, the same for the same key
     * @throws Refusal accreditation.R1 when the caller may not offer courses as that one today
     */
    @Transactional
    public long start(UUID key, String provider) {
        Optional<String> before = doing.once(key, "accreditation.start", provider);
        return before.isPresent() ? Long.parseLong(before.get()) : begun(key, entitled(provider), CourseContent.EMPTY);
    }

    /**
     * Begins a request with the content of an earlier one, as the same provider.
     *
     * @throws Refusal accreditation.R1 when that one may not offer courses today, accreditation.R15 when it is not the caller's
     */
    @Transactional
    public long copy(UUID key, long id) {
        Optional<String> before = doing.once(key, "accreditation.copy", id);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        CourseVersion earlier = courses.own(id, caller.get());
        return begun(key, entitled(earlier.provider().key()), earlier.content());
    }

    /**
     * Begins a new version of an accredited course, to be reviewed while the present one holds.
     *
     * @return its id; that of the one that was begun before, when there is one
     * @throws Refusal accreditation.R3 when the course is not accredited, accreditation.R1 and accreditation.R15 as for a copy
     */
    @Transactional
    public long change(UUID key, long id) {
        Optional<String> before = doing.once(key, "accreditation.change", id);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        courses.lock(id);
        CourseVersion present = courses.own(id, caller.get());
        if (present.state() != AccreditationState.ACCREDITED) {
            throw new Refusal("accreditation.R3");
        }
        entitled(present.provider().key());
        long version = courses.addVersion(present.course(), present.content())
                .orElseThrow(() -> new Refusal("accreditation.R11"));
        begun(version);
        doing.done(key, String.valueOf(version));
        return version;
    }

    /**
     * Keeps what was typed, complete or not.
     *
     * @throws Refusal accreditation.R5 when the office has it, accreditation.R15 when it is not the caller's,
     *     accreditation.R17
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void save(long id, int seen, CourseContent content) {
        courses.lock(id);
        CourseVersion before = courses.own(id, caller.get());
        if (!before.state().isWritable()) {
            throw new Refusal("accreditation.R5");
        }
        courses.write(before, seen, content.fitting());
        progress.record(before, "written");
    }

    /**
     * Takes back what is not decided yet.
     *
     * @throws Refusal accreditation.R3 when it is decided, accreditation.R15 when it is not the caller's
     */
    @Transactional
    public void withdraw(UUID key, long id) {
        if (doing.once(key, "accreditation.take-back", id).isPresent()) {
            return;
        }
        courses.lock(id);
        CourseVersion before = courses.own(id, caller.get());
        if (!before.state().isOpen()) {
            throw new Refusal("accreditation.R3");
        }
        CourseVersion now = progress.take(before, AccreditationStep.WITHDRAW, "request-withdrawn", same -> same);
        if (now.filed() != null) {
            progress.tell(now, LetterKind.COURSE_REQUEST_WITHDRAWN, letter -> letter);
        }
    }

    private Provider entitled(String provider) {
        return providers().stream()
                .filter(one -> one.key().equals(provider))
                .findFirst()
                .orElseThrow(() -> new Refusal("accreditation.R1"));
    }

    private long begun(UUID key, Provider provider, CourseContent content) {
        long version =
                courses.addVersion(courses.add(provider, time.now()), content).orElseThrow();
        begun(version);
        doing.done(key, String.valueOf(version));
        return version;
    }

    private void begun(long id) {
        CourseVersion version = courses.own(id, caller.get());
        courses.step(version, AccreditationStep.START, caller.get(), time.now());
        progress.record(version, "begun");
    }
}
