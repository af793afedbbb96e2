package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.ReEntry;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Purpose;
import org.jspecify.annotations.Nullable;

/** A therapist begins an application; from a second window the same one goes on. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class StartingApplication {
    @Inject
    private Applications applications;

    @Inject
    private Applicants applicants;

    @Inject
    private RenewalGate gate;

    @Inject
    private Progress progress;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @return id of the application, the open one when there was one
     * @throws Refusal admission.R4 for a title that the rules in force do not know, admission.R10 for one that is held
     */
    @Transactional
    public long start(UUID key, Title title) {
        Optional<String> before = doing.once(key, "admission.start", title);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        long person = caller.get().person();
        boolean known = rules.rulebook()
                .on(time.today())
                .flatMap(edition -> edition.set(title, Purpose.ENTRY))
                .isPresent();
        if (!known) {
            throw new Refusal("admission.R4");
        }
        if (applicants.holds(person, title, time.today())) {
            throw new Refusal("admission.R10", title);
        }
        return begin(key, title, Purpose.ENTRY, gate.reEntry(person, title));
    }

    /**
     * Begins the renewal of a title that is held.
     *
     * @return id of the application, the open one when there was one
     * @throws Refusal admission.R40 for a title that has nothing to renew, admission.R41 when it is too soon or the renewal
     *     is pending already, admission.R42 when it is too late
     */
    @Transactional
    public long renew(UUID key, Title title) {
        Optional<String> before = doing.once(key, "admission.renew", title);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        gate.admit(caller.get().person(), title);
        return begin(key, title, Purpose.RENEWAL, null);
    }

    private long begin(UUID key, Title title, Purpose purpose, @Nullable ReEntry reEntry) {
        long person = caller.get().person();
        Optional<Application> fresh = applications.start(person, title, purpose, reEntry, time.now());
        fresh.ifPresent(application -> {
            applications.note(
                    application.id(), ApplicationStep.START, ApplicationState.DRAFT, caller.get(), time.now());
            progress.record(application, "started");
        });
        Application application =
                fresh.orElseGet(() -> applications.open(person, title, purpose).orElseThrow());
        doing.done(key, String.valueOf(application.id()));
        return application.id();
    }
}
