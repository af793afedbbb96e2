package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A therapist sees how far the own application is. Three statements. */
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
    private Filings filings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Which one {@link #mine} shows, for who need not look into it. One statement. */
    @Transactional
    public OptionalLong newest() {
        return caller.get().personId() == null
                ? OptionalLong.empty()
                : applications.newest(caller.get().person()).stream()
                        .mapToLong(Application::id)
                        .findFirst();
    }

    /** The newest application of the caller, open or over; empty for who never began one. */
    @Transactional
    public Optional<MyApplication> mine() {
        Long person = caller.get().personId();
        return person == null ? Optional.empty() : applications.newest(person).map(this::shown);
    }

    private MyApplication shown(Application application) {
        Application.Filed filed = application.filed();
        return filed == null ? prepared(application) : pending(application, filed);
    }

    private MyApplication prepared(Application application) {
        Readiness.Stand stand = readiness.of(application);
        boolean draft = application.state() == ApplicationState.DRAFT;
        return new MyApplication(
                application.id(),
                application.title(),
                application.purpose(),
                draft ? stand.preparation().state() : application.state(),
                null,
                null,
                null,
                stand.preparation(),
                stand.judgement(),
                stand.answers(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** After filing the applicant sees the file as it was filed. */
    private MyApplication pending(Application application, Application.Filed filed) {
        Filings.Frozen frozen = filings.newest(application);
        CaseFiles.Course course = files.course(application);
        return new MyApplication(
                application.id(),
                application.title(),
                application.purpose(),
                application.state(),
                filed.reference(),
                filed.on(),
                filed.clock().dueAsOf(time.today()),
                frozen.preparation(),
                frozen.judgement(),
                frozen.explanations(),
                course.asked(),
                course.letter(),
                course.steps());
    }
}
