package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.AccreditationStep;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The provider or the office ends an accredited course. Points that were given stay. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION, Role.SECRETARIAT})
public class WithdrawingCourse {
    /** People on a page. */
    public static final int PAGE = 50;

    private static final int LONGEST = 2000;

    @Inject
    private Courses courses;

    @Inject
    private CourseEditions editions;

    @Inject
    private CreditedPersons people;

    @Inject
    private CourseProgress progress;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param more whether there is a next page, after the last of these people */
    public record Affected(List<CreditedPerson> people, boolean more) {}

    /**
     * Editions that have not begun are called off, and a change that is not decided is withdrawn too.
     *
     * @throws Refusal accreditation.R14 when no reason is given, accreditation.R3 when the course is not accredited,
     *     accreditation.R15 when it is not the caller's, accreditation.R17
     */
    @Transactional
    public void withdraw(UUID key, long id, String reason) {
        if (doing.once(key, "accreditation.withdraw", id, reason).isPresent()) {
            return;
        }
        if (reason.isBlank()) {
            throw new Refusal("accreditation.R14");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("accreditation.R17", LONGEST);
        }
        courses.lock(id);
        CourseVersion before = caller.get().role() == Role.SECRETARIAT
                ? courses.filed(id).orElseThrow(() -> new Refusal("accreditation.R15"))
                : courses.own(id, caller.get());
        if (before.state() != AccreditationState.ACCREDITED) {
            throw new Refusal("accreditation.R3");
        }
        CourseVersion now = progress.take(before, AccreditationStep.WITHDRAW, "withdrawn", same -> same);
        courses.withdraw(now, reason, time.today(), caller.get());
        courses.open(now.course())
                .ifPresent(open -> progress.follow(open, AccreditationStep.WITHDRAW, "request-withdrawn"));
        editions.cancelAll(now, time.today(), time.now());
        progress.tell(now, LetterKind.COURSE_WITHDRAWN, letter -> letter.with("reason", reason));
    }

    /**
     * Who has points for the course, in the order of the ledger.
     *
     * @param after entry of the last one of the page before, 0 for the first page
     */
    @AllowedTo(Role.SECRETARIAT)
    @Transactional
    public Affected affected(CourseVersion version, long after) {
        String number = version.accreditation();
        if (number == null) {
            return new Affected(List.of(), false);
        }
        List<CreditedPerson> found = people.of(number, after, PAGE + 1);
        boolean more = found.size() > PAGE;
        journal.record(JournalAct.of("accreditation.credited.listed").object("course_version", version.id()));
        return new Affected(more ? found.subList(0, PAGE) : found, more);
    }
}
