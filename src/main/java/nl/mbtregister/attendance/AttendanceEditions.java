package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.accreditation.OpeningCourse;
import nl.mbtregister.attendance.rules.Programme;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.ReadingRulebook;

/** Editions of courses as those who offer them see them, with what being there is worth. */
@ApplicationScoped
class AttendanceEditions {
    @Inject
    private OpeningCourse opening;

    @Inject
    private ReadingRulebook rulebook;

    @Inject
    private Time time;

    /**
     * One that is over, of whoever asks.
     *
     * @throws Refusal accreditation.R15 when the caller has no such one, attendance.R12 when it is not over or was called off
     */
    CourseEdition held(long id) {
        CourseEdition edition = opening.edition(id);
        if (edition.cancelled() || edition.plan().lastDay().isAfter(time.today())) {
            throw new Refusal("attendance.R12");
        }
        return edition;
    }

    /** By the rules under which it was accredited. */
    Programme programme(CourseEdition edition) {
        var rules =
                rulebook.edition(edition.held().fixed().calculation().edition()).orElseThrow();
        return new Programme(
                Objects.requireNonNull(rules.accreditation()),
                edition.held().content().parts(),
                edition.held().points());
    }
}
