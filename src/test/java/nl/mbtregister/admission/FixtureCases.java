package nl.mbtregister.admission;

import static nl.mbtregister.admission.FixtureApplicants.desk;
import static nl.mbtregister.admission.FixtureApplicants.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import nl.mbtregister.admission.rules.CriterionMark;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.rulebook.ReadingRulebook;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Requirement;

/** Applications on their way. From each call on the test acts as whoever acted last. */
@ApplicationScoped
public class FixtureCases {
    @Inject
    private FixtureApplicants people;

    @Inject
    private StartingApplication starting;

    @Inject
    private FilingApplication filing;

    @Inject
    private CheckingCompleteness checking;

    @Inject
    private DeclaringConflict declaring;

    @Inject
    private MarkingCriteria marking;

    @Inject
    private ReadingRulebook rules;

    @Inject
    private CurrentCaller caller;

    /** @return id of a draft with all that is asked */
    public long draft(long person) {
        caller.becomes(therapist(person));
        return starting.start(UUID.randomUUID(), Title.BASIC_THERAPIST);
    }

    public long filed(long person) {
        long id = draft(person);
        filing.file(UUID.randomUUID(), id, true);
        return id;
    }

    /** The committee is at it. */
    public long inReview(long person) {
        long id = filed(person);
        caller.becomes(desk());
        checking.takeOn(id);
        checking.complete(UUID.randomUUID(), id);
        return id;
    }

    public long inReview() throws SQLException {
        return inReview(people.applicant(people.supervisor(), 16));
    }

    /** That member has no tie and finds every criterion met. */
    public void content(long id, Caller member) {
        caller.becomes(member);
        declaring.declare(id, "");
        for (Requirement requirement : rules.inForce()
                .set(Title.BASIC_THERAPIST, Purpose.ENTRY)
                .orElseThrow()
                .requirements()) {
            if (!requirement.advice()) {
                marking.mark(id, requirement.id(), CriterionMark.MET, "");
            }
        }
    }
}
