package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A therapist sees how far the own application is. Three statements before filing. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ShowingApplication {
    @Inject
    private Applications applications;

    @Inject
    private Readiness readiness;

    @Inject
    private CaseFiles files;

    @Inject
    private Supplements supplements;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The newest application of the caller, open or over; empty for who never began one. */
    @Transactional
    public Optional<MyApplication> mine() {
        Long person = caller.get().personId();
        return person == null ? Optional.empty() : applications.newest(person).map(this::shown);
    }

    private MyApplication shown(Application application) {
        Readiness.Stand stand = readiness.of(application);
        boolean draft = application.state() == ApplicationState.DRAFT;
        Application.Filed filed = application.filed();
        return new MyApplication(
                application.id(),
                application.title(),
                draft ? stand.preparation().state() : application.state(),
                filed == null ? null : filed.reference(),
                filed == null ? null : filed.on(),
                filed == null ? null : filed.clock().dueAsOf(time.today()),
                stand.preparation(),
                stand.judgement(),
                stand.answers(),
                application.state() == ApplicationState.AWAITING_APPLICANT
                        ? supplements.open(application)
                        : Optional.empty(),
                application.decidedOn() == null
                        ? Optional.empty()
                        : decisions.of(application).map(Decision::letter),
                filed == null ? List.of() : files.steps(application));
    }
}
