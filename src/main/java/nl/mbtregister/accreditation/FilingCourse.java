package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.accreditation.rules.AccreditationStep;
import nl.mbtregister.accreditation.rules.Lacking;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A provider hands a request in, at first or with an answer: from here on the office has it, with its sum as it is now. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class FilingCourse {
    private static final int LONGEST = 4000;

    @Inject
    private Courses courses;

    @Inject
    private Providers providers;

    @Inject
    private CourseQuestions questions;

    @Inject
    private CalculatingPoints points;

    @Inject
    private CourseProgress progress;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @throws Refusal accreditation.R1 when its provider may not offer courses today, accreditation.R3 when it is not to be
     *     filed, accreditation.R4 with the first thing that is lacking, accreditation.R15 when it is not the caller's
     */
    @Transactional
    public void file(UUID key, long id) {
        if (doing.once(key, "accreditation.file", id).isEmpty()) {
            CourseVersion filed = filed(id, AccreditationStep.FILE, "filed");
            progress.tell(
                    filed,
                    LetterKind.COURSE_FILED,
                    letter -> letter.with(
                            "points", String.valueOf(filed.fixed().calculation().points())));
        }
    }

    /** @throws Refusal accreditation.R6 when nothing is answered, accreditation.R17 when it is too long; else as {@link #file} */
    @Transactional
    public void answer(UUID key, long id, String answer) {
        if (doing.once(key, "accreditation.answer", id, answer).isPresent()) {
            return;
        }
        if (answer.isBlank()) {
            throw new Refusal("accreditation.R6");
        }
        if (answer.length() > LONGEST) {
            throw new Refusal("accreditation.R17", LONGEST);
        }
        CourseVersion filed = filed(id, AccreditationStep.ANSWER, "answered");
        questions.answer(filed, answer, time.now());
        progress.tell(filed, LetterKind.COURSE_ANSWERED, letter -> letter);
    }

    private CourseVersion filed(long id, AccreditationStep step, String done) {
        courses.lock(id);
        CourseVersion before = courses.own(id, caller.get());
        List<Lacking> lacking = before.content().lacking();
        if (!lacking.isEmpty()) {
            throw new Refusal("accreditation.R4", lacking.getFirst());
        }
        Calculation calculation = points.sum(before.content().parts());
        if (calculation.points() == 0) {
            throw new Refusal("accreditation.R4", Lacking.POINTS);
        }
        if (!providers.mayOffer(before.provider(), time.today())) {
            throw new Refusal("accreditation.R1");
        }
        CourseVersion.Filed filed =
                new CourseVersion.Filed(time.today(), caller.get().id(), calculation);
        return progress.take(before, step, done, now -> now.with(filed));
    }
}
