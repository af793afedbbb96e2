package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import nl.mbtregister.accreditation.rules.AccreditationActor;
import nl.mbtregister.accreditation.rules.AccreditationStep;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Takes a request a step further: by the flow table, into its history and into the journal; and tells its provider. */
@ApplicationScoped
class CourseProgress {
    @Inject
    private Courses courses;

    @Inject
    private Providers providers;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param also what else changes with the step */
    CourseVersion take(CourseVersion before, AccreditationStep step, String done, UnaryOperator<CourseVersion> also) {
        CourseVersion now = also.apply(before.take(step, actor()));
        courses.save(now, step, caller.get(), time.now());
        record(now, done);
        return now;
    }

    /** The register takes a step that follows from what somebody else did. */
    void follow(CourseVersion before, AccreditationStep step, String done) {
        CourseVersion now = before.take(step, AccreditationActor.REGISTER);
        courses.save(now, step, Caller.REGISTER, time.now());
        record(now, done);
    }

    /** @param done the step as the journal calls it */
    void record(CourseVersion version, String done) {
        JournalAct act = JournalAct.of("accreditation.course." + done).object("course_version", version.id());
        Long person = version.provider().person();
        journal.record(person == null ? act : act.about(person));
    }

    /** To whoever filed it; the same kind is posted once for each change of the request. */
    void tell(CourseVersion version, LetterKind kind, UnaryOperator<Letter> more) {
        providers
                .recipient(version.fixed().by())
                .ifPresent(recipient -> letters.post(more.apply(
                        Letter.to(recipient, kind, "course_version " + version.id() + " " + version.version())
                                .with("title", version.content().title()))));
    }

    private AccreditationActor actor() {
        Role role = caller.get().role();
        return role == Role.SECRETARIAT ? AccreditationActor.SECRETARIAT : AccreditationActor.PROVIDER;
    }
}
