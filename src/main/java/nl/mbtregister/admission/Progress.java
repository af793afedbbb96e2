package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import nl.mbtregister.admission.rules.Actor;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Takes an application a step further: by the flow table, into its history and into the journal. */
@ApplicationScoped
class Progress {
    @Inject
    private Applications applications;

    @Inject
    private Applicants applicants;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param done the step as the journal calls it */
    Application take(Application before, ApplicationStep step, String done) {
        return take(before, step, done, now -> now);
    }

    /** @param also what else changes with the step */
    Application take(Application before, ApplicationStep step, String done, UnaryOperator<Application> also) {
        Application now = also.apply(before.take(step, actor()));
        applications.save(now, step, caller.get(), time.now());
        record(now, done);
        return now;
    }

    void record(Application application, String done) {
        journal.record(JournalAct.of("admission.application." + done)
                .about(application.person())
                .object("application", application.id()));
    }

    /** A letter about this application; the same kind is posted once for each filing. */
    Letter letter(Application application, LetterKind kind) {
        return Letter.to(
                        applicants.recipient(application.person()),
                        kind,
                        "application " + application.id() + " " + application.filings())
                .with("reference", application.fixed().reference());
    }

    void post(Letter letter) {
        letters.post(letter);
    }

    Actor actor() {
        return actor(caller.get().role());
    }

    static Actor actor(Role role) {
        return switch (role) {
            case THERAPIST -> Actor.APPLICANT;
            case SUPERVISOR -> Actor.SUPERVISOR;
            case SECRETARIAT -> Actor.SECRETARIAT;
            case CUR_MEMBER, CUR_CHAIR -> Actor.COMMITTEE;
            default -> Actor.REGISTER;
        };
    }
}
