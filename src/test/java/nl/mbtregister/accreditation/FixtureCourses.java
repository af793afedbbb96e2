package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.accreditation.rules.ProgrammePart;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.accreditation.rules.TrainerKind;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.Enrolled;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;
import org.jspecify.annotations.Nullable;

/** Supervisors, institutes and courses for the tests of accreditation. */
@ApplicationScoped
public class FixtureCourses {
    static final Trainer SPEAKER = new Trainer(TrainerKind.MBT_SUPERVISOR, "A. Bos");

    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Inject
    private AskingAccreditation asking;

    @Inject
    private FilingCourse filing;

    @Inject
    private ReviewingCourse reviewing;

    @Inject
    private CurrentCaller caller;

    /** Somebody with an account who is registered as supervisor until that day; null is without an end. */
    public Accounts.Account supervisor(@Nullable LocalDate end) throws SQLException {
        Enrolled person = people.enrolled();
        publishing.publish(
                person.personId(),
                0,
                List.of(
                        people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)),
                        people.draft("2015-01-01", new Act.Granted(Title.THERAPIST, null)),
                        people.draft("2018-01-01", new Act.Granted(Title.SUPERVISOR, end))));
        return Accounts.of(person.personId());
    }

    public void as(Accounts.Account account, Role role) {
        caller.becomes(new Caller(account.actor(), account.name(), role, null, account.personId()));
    }

    static CourseContent content(String title, String... programme) {
        return new CourseContent(
                title,
                CourseTheme.TRAUMA,
                "Over trauma.",
                "",
                Set.of(Title.THERAPIST),
                List.of(SPEAKER),
                List.of(programme).stream()
                        .map(code -> ProgrammePart.read(code).orElseThrow())
                        .toList());
    }

    static EditionPlan plan(LocalDate day) {
        return new EditionPlan(EditionMode.PLACE, "Utrecht", day, day, List.of(SPEAKER));
    }

    /** Asked for by this supervisor and filed; six points. */
    long filed(Accounts.Account supervisor, String title) {
        as(supervisor, Role.SUPERVISOR);
        long id = asking.start(UUID.randomUUID(), "person");
        asking.save(id, 0, content(title, "D0930-1700 Dag 1"));
        filing.file(UUID.randomUUID(), id);
        return id;
    }

    /** The same, accredited today by somebody of the office; whoever acts afterwards is the supervisor. */
    public long accredited(Accounts.Account supervisor, String title) throws SQLException {
        long id = filed(supervisor, title);
        grant(id);
        as(supervisor, Role.SUPERVISOR);
        return id;
    }

    void grant(long id) throws SQLException {
        as(Accounts.fresh(Role.SECRETARIAT), Role.SECRETARIAT);
        reviewing.takeOn(id);
        reviewing.grant(UUID.randomUUID(), id, 6, "");
    }
}
