package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.AccreditationStep;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** The office judges a request for accreditation. Each method: Refusal accreditation.R3 when it is not the office's turn. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class ReviewingCourse {
    private static final int LONGEST_QUESTION = 4000;
    private static final int LONGEST_REASON = 2000;

    /** More than any course gives; keeps a slip of the finger out of the register. */
    private static final int MOST_POINTS = 500;

    @Inject
    private Courses courses;

    @Inject
    private CourseEditions editions;

    @Inject
    private CourseQuestions questions;

    @Inject
    private CourseProgress progress;

    @Inject
    private DoingOnce doing;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Begins the review; one that somebody took on before stays as it is. */
    @Transactional
    public void takeOn(long id) {
        CourseVersion before = locked(id);
        if (before.state() != AccreditationState.REVIEW) {
            CourseVersion now = progress.take(before, AccreditationStep.TAKE_ON, "taken-on", same -> same);
            progress.tell(now, LetterKind.COURSE_IN_REVIEW, letter -> letter);
        }
    }

    /** @throws Refusal accreditation.R6 when nothing is asked, accreditation.R17 when it is too long */
    @Transactional
    public void ask(UUID key, long id, String question) {
        if (doing.once(key, "accreditation.ask", id, question).isPresent()) {
            return;
        }
        if (question.isBlank()) {
            throw new Refusal("accreditation.R6");
        }
        refuseLong(question, LONGEST_QUESTION);
        CourseVersion now = progress.take(locked(id), AccreditationStep.ASK, "asked", same -> same);
        questions.ask(now, question, caller.get(), time.now());
        progress.tell(now, LetterKind.COURSE_ASKED, letter -> letter.with("question", question));
    }

    /**
     * Accredits the course; an earlier version of it gives way, and what has not begun is held as the new one.
     *
     * @param points 1 to 500
     * @param reason why they differ from the sum; may be empty where they do not
     * @throws Refusal accreditation.R7 when the reason is missing or the points cannot be, accreditation.R17
     */
    @Transactional
    public void grant(UUID key, long id, int points, String reason) {
        if (doing.once(key, "accreditation.grant", id, points, reason).isPresent()) {
            return;
        }
        refuseLong(reason, LONGEST_REASON);
        CourseVersion before = locked(id);
        int computed = before.fixed().calculation().points();
        if (points < 1 || points > MOST_POINTS || (points != computed && reason.isBlank())) {
            throw new Refusal("accreditation.R7", computed);
        }
        LocalDate today = time.today();
        LocalDate through = today.plusYears(settings.number(Setting.COURSE_VALID_YEARS));
        courses.accredited(before.course())
                .ifPresent(earlier -> progress.follow(earlier, AccreditationStep.REPLACE, "replaced"));
        String number = courses.number(before.course(), today);
        CourseVersion now = progress.take(
                before,
                AccreditationStep.GRANT,
                "granted",
                granted -> granted.numbered(number).with(new CourseVersion.Decided(today, points, reason, through)));
        editions.goOver(now, today, time.now());
        progress.tell(
                now,
                LetterKind.COURSE_ACCREDITED,
                letter -> reasoned(letter, reason)
                        .with("number", number)
                        .with("points", String.valueOf(points))
                        .with("through", through));
    }

    /** @throws Refusal accreditation.R8 when no reason is given, accreditation.R17 when it is too long */
    @Transactional
    public void refuse(UUID key, long id, String reason) {
        if (doing.once(key, "accreditation.refuse", id, reason).isPresent()) {
            return;
        }
        if (reason.isBlank()) {
            throw new Refusal("accreditation.R8");
        }
        refuseLong(reason, LONGEST_REASON);
        CourseVersion now = progress.take(
                locked(id),
                AccreditationStep.REFUSE,
                "refused",
                refused -> refused.with(new CourseVersion.Decided(time.today(), null, reason, null)));
        progress.tell(now, LetterKind.COURSE_REJECTED, letter -> letter.with("reason", reason));
    }

    private static Letter reasoned(Letter letter, String reason) {
        return reason.isBlank() ? letter : letter.with("reason", reason);
    }

    private CourseVersion locked(long id) {
        courses.lock(id);
        return courses.filed(id).orElseThrow(() -> new Refusal("accreditation.R15"));
    }

    private static void refuseLong(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal("accreditation.R17", longest);
        }
    }
}
